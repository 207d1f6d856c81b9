import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { reportingVerb } from '../../words/word-class.ts';
import { isDash, notAddressed } from '../shared/other-speaker.ts';
import { attributedPiece } from './attributed-piece.ts';
import { ClauseReader, type Stretch } from './clause-reader.ts';
import { isPluralReport } from './declined-case.ts';
import { type Asked, isAnswer, isNextPiece, whoseTurn } from './dialogue.ts';
import { isLatter, namedLast } from './latter.ts';
import { antecedentAhead, isInRelative } from './relative-clause.ts';
import { pickAround } from './subject-around.ts';
import { clauseBehind, subjectBehind } from './subject-behind.ts';
import { toldBelow } from './told-below.ts';
import { genderOf, isPassive, issuerIn, preferSpeakers } from './verb-form.ts';
import { whoIsMeant } from './who-is-meant.ts';
import { whoseAnswer } from './whose-answer.ts';

/**
 * Who says a quotation by the grammar of its clause: the nominative beside the verb that reports, whom "according to"
 * names, and where a verb has no subject who was spoken of.
 *
 * For languages that decline nouns and names; null where no clause tells.
 */
export function chooseByClause(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const last = attributedPiece(frame, quote);
	if (last !== quote) {
		const asked = { frame, quote: last, before, reader: new ClauseReader(frame, last.paragraph) };
		const behind = clauseBehind(asked);
		if (behind !== null) return subjectBehind(asked, behind);
	}
	return notAddressed(frame, quote, before, byClause(frame, quote, before));
}

function byClause(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const asked = { frame, quote, before, reader: new ClauseReader(frame, quote.paragraph) };
	if (isNextPiece(asked)) return before?.speaker ?? null;
	const behind = clauseBehind(asked);
	if (behind === null && isAnswer(asked)) return ledInAbove(asked) ?? whoseTurn(asked);
	const lead = { from: asked.reader.sentenceStart(quote.token), to: quote.token };
	if (behind !== null) return passedOn(asked, lead, behind.verb) ?? subjectBehind(asked, behind);
	const told = mayBeTold(asked, lead) ? toldBelow(asked) : null;
	return told ?? (hasWords(asked.reader, lead) ? subjectAhead(asked, lead) : speakerAbove(asked));
}

/** "Певец объяснил отказ усталостью «быть честным», пишет Заря": the subject of a sentence that an outlet only reports. */
function passedOn(asked: Asked, lead: Stretch, verb: number): Speaker | null {
	const { reader, quote } = asked;
	if (isDash(reader.tokens[quote.token + 1]) || isDash(reader.tokens[quote.token + 2]) || !reader.isRelay(verb))
		return null;
	const people = reader.subjects(lead).filter(({ entity, kind }) => entity?.human === true || kind === 'nominal');
	return people.length === 0 ? null : subjectAhead(asked, lead);
}

/** Whether nothing before a quotation says whose it is: no verb that reports, no colon. */
function mayBeTold({ reader, quote }: Asked, lead: Stretch): boolean {
	return reader.lastCue(lead) === -1 && reader.tokens[quote.token - 1]?.text !== ':';
}

/** "Анвар Ибрагим запротестовал:", a line of a dialogue below: the last subject of the sentence that leads to it. */
function ledInAbove({ frame, quote }: Asked): Speaker | null {
	const above = new ClauseReader(frame, quote.paragraph - 1);
	const labelled = whoseLine(above);
	if (labelled !== null) return labelled;
	const end = above.tokens.length - 1;
	if (above.tokens[end]?.text !== ':') return null;
	const subjects = above.subjects({ from: above.sentenceStart(end), to: end });
	const people = subjects.filter(
		({ kind, entity, name }) => kind !== 'writing' && (kind !== 'name' || name.includes(' ') || entity?.human === true),
	);
	return people.findLast((speaker) => !isInRelative(above.tokens, speaker, end)) ?? null;
}

/** Longest line that says whose words stand below, in tokens. */
const longestLabel = 16;

/** "Лев Умов (тренер «Зубра»)": a line that begins with a name and has no verb. */
function whoseLine(above: ClauseReader): Speaker | null {
	const { tokens } = above;
	if (tokens.length > longestLabel || !/^(?:[,(:])$/u.test(tokens[2]?.text ?? tokens[3]?.text ?? '')) return null;
	const [first] = above.mentions({ from: 0, to: 1 });
	const isLine = tokens.every(({ classes, text }) => (classes & reportingVerb) === 0 && !/^[.!?…]$/u.test(text));
	return isLine && first !== undefined && /^\S+\s\S/u.test(first.name) && isPersonal(first) ? first : null;
}

function isPersonal({ kind, entity }: Speaker): boolean {
	return entity?.human === true || kind === 'name' || kind === 'person';
}

function hasWords({ tokens }: ClauseReader, { from, to }: Stretch): boolean {
	return tokens.slice(from, to).some(({ kind }) => kind === 'word');
}

/** The subject of the sentence that leads to a quotation. */
function subjectAhead(asked: Asked, lead: Stretch): Speaker | null {
	const { frame, quote, before, reader } = asked;
	const cue = reader.lastCue(lead);
	if (cue === -1) return colonSubject(asked, lead);
	if (reader.isBy(cue)) return reader.sourceAt(cue, quote.token);
	const subjects = preferSpeakers(reader.subjects(lead, cue));
	const subject = antecedentAhead(reader, cue) ?? latter(asked, lead) ?? pickAround(reader, subjects, cue);
	if (subject !== null) return subject;
	const above = textAbove(reader, lead, cue) ?? bodyAbove(asked, lead, cue);
	if (above !== null) return above;
	const issuer = isPassive(reader.tokens[cue]) ? issuerAhead(reader, lead, cue) : null;
	if (issuer !== null) return issuer;
	const gender = genderOf(reader.tokens[cue], frame);
	return whoIsMeant(frame, { paragraph: quote.paragraph, token: lead.from, gender }, before);
}

/** Whose text is read before a verb without a subject, else the text. */
function issuerAhead(reader: ClauseReader, lead: Stretch, cue: number): Speaker | null {
	return issuerIn(reader, { from: lead.from, to: cue }) ?? reader.mentions(lead).find(isWriting) ?? null;
}

/** "Czytamy w nim": the text that the sentence before speaks of. */
function textAbove(reader: ClauseReader, { from }: Stretch, cue: number): Speaker | null {
	const [preposition, pronoun] = reader.tokens.slice(cue + 1, cue + 3);
	if (!/^(?:w|в|у)$/u.test(preposition?.text ?? '') || !inIt.test(pronoun?.text ?? '')) return null;
	return reader.mentions({ from: Math.max(0, from - latterReach), to: from }).findLast(isWriting) ?? null;
}

/** "Звернувся до Держаудитслужби. Там відповіли, що «…»": the body that the sentence before names last. */
function bodyAbove({ frame, reader }: Asked, { from }: Stretch, cue: number): Speaker | null {
	if (!/^(?:там|tam)$/u.test(reader.tokens[from]?.text ?? '')) return null;
	if (!isPluralReport(reader.tokens[cue], frame.lexicon)) return null;
	const isBody = ({ kind, entity }: Speaker) => /^(?:organisation|name|writing)$/u.test(kind) && entity?.human !== true;
	return reader.mentions({ from: Math.max(0, from - latterReach), to: from }).findLast(isBody) ?? null;
}

const inIt = /^(?:nim|niej|нём|нем|ней|ньому|ній)$/u;

function isWriting({ kind }: Speaker): boolean {
	return kind === 'writing';
}

/** "Тот написал": who was named last in the sentence before. */
function latter({ reader }: Asked, { from }: Stretch): Speaker | null {
	if (!isLatter(reader.tokens[from])) return null;
	return namedLast(reader, { from: Math.max(0, from - latterReach), to: from });
}

/** How far before "тот" or "в нём" the name or text may stand, in tokens. */
const latterReach = 20;

/** Without a verb: the first subject before a colon or of the sentence, or whose line it is: "Пряма мова Пєскова: «…»"; else who was spoken of. */
function colonSubject({ frame, quote, before, reader }: Asked, lead: Stretch): Speaker | null {
	const [subject] = preferSpeakers(reader.subjects(lead));
	if (subject !== undefined) return subject;
	const labelled =
		reader.tokens[lead.to - 1]?.text === ':' ? reader.mentions(lead).find(({ to }) => to === lead.to - 1) : undefined;
	if (labelled !== undefined) return labelled;
	const owner = reader.tokens[lead.to - 1]?.text === ':' ? whoseAnswer(reader, lead) : undefined;
	if (owner !== undefined) return owner;
	const reference = { paragraph: quote.paragraph, token: lead.from, gender: null };
	return whoIsMeant(frame, reference, before);
}

/** A quotation that is a sentence by itself: who spoke or was spoken of before. */
function speakerAbove(asked: Asked): Speaker | null {
	const { frame, quote, before } = asked;
	const teller = quote.token > 0 ? tellerBefore(asked) : null;
	return teller ?? whoIsMeant(frame, { paragraph: quote.paragraph, token: quote.token, gender: null }, before);
}

/** Who told the sentence before a quotation that is one by itself. */
function tellerBefore({ quote, before, reader }: Asked): Speaker | null {
	const end = quote.token - 1;
	const lead = { from: reader.sentenceStart(end), to: end };
	const isOwn = before === null || before.quote.paragraph !== quote.paragraph || before.quote.token < lead.from;
	const cue = isOwn ? reader.lastCue(lead) : -1;
	if (cue === -1 || reader.isBy(cue)) return null;
	const subject = pickAround(reader, preferSpeakers(reader.subjects(lead, cue)), cue);
	return subject === null ? null : (otherThan(subject, reader, lead) ?? subject);
}

/** "Dyrektor mówi, że rozmowy trwają, a ona kładzie palec na ustach": "he" or "she" behind a subject of the other gender. */
function otherThan(subject: Speaker, reader: ClauseReader, { to }: Stretch): Speaker | null {
	const referred = reader.subjects({ from: subject.to, to }).findLast(({ kind }) => kind === 'pronoun');
	return referred === undefined || agrees(subject, referred.gender) ? null : referred;
}
