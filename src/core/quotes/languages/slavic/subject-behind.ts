import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import type { Token } from '../../words/read-tokens.ts';
import { endFrom } from '../../words/sentence-bounds.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isDash, isTurn, otherSpeaker, takesTurn } from '../shared/other-speaker.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';
import { isPluralReport, isPluralVerb } from './declined-case.ts';
import type { Asked } from './dialogue.ts';
import { isLatter, namedLast } from './latter.ts';
import { genderOf, isPassive, issuerIn, preferSpeakers } from './verb-form.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** A clause behind a quotation that says whose it is, and its verb. */
export type Cue = Stretch & { readonly verb: number };

/** How many words into the clause its verb may stand. */
const verbReach = 6;

/** Longest such clause, in tokens. */
const longestClause = 60;

/** The clause behind a quotation: after a dash, in Polish also a comma, in small letters, with a verb that reports. */
export function clauseBehind({ quote, reader, frame }: Asked): Cue | null {
	const { tokens } = reader;
	let from = quote.token + 1;
	while (/^[,.!?…]$/u.test(tokens[from]?.text ?? '') && from < quote.token + 3) from++;
	if (isDash(tokens[from])) from++;
	else if (!isCommaBeforeCue(frame, tokens, quote.token + 1)) return null;
	if (tokens[from]?.kind !== 'word' || tokens[from]?.capital === true) return null;
	const to = clauseEnd(reader, from);
	const verb = tokens.slice(from, Math.min(to, from + verbReach)).findIndex(isVerb);
	if (verb !== -1) return { from, to, verb: from + verb };
	return hasPerson(reader, from, to) ? { from, to, verb: from } : null;
}

/** Whether a comma parts the clause from the quotation: in Polish any, elsewhere before a verb that reports. */
function isCommaBeforeCue({ lexicon }: Frame, tokens: readonly Token[], comma: number): boolean {
	if (tokens[comma]?.text !== ',') return false;
	const next = tokens[comma + 1];
	return lexicon.grammar.speakers.sentences?.commaBeforeCue === true || (next !== undefined && isVerb(next));
}

/** Whether somebody is the subject of a clause whose verb no list has: "„…”, nie ma złudzeń Teresa Wójtowicz". */
function hasPerson(reader: ClauseReader, from: number, to: number): boolean {
	const [first] = reader.subjects({ from: from + 1, to: Math.min(to, from + personReach) });
	if (first?.kind !== 'person' && !(first?.kind === 'name' && first.entity?.human === true)) return false;
	return first.to >= to || reader.tokens[first.to]?.kind === 'punctuation';
}

/** How many words into the clause such a subject begins at most. */
const personReach = 5;

function isVerb({ classes }: Token): boolean {
	return (classes & reportingVerb) !== 0;
}

function clauseEnd(reader: ClauseReader, from: number): number {
	return endFrom(from, Math.min(from + longestClause, reader.tokens.length), (at) => isBarrier(reader, at));
}

function isBarrier(reader: ClauseReader, at: number): boolean {
	const token = reader.tokens[at];
	if (token === undefined) return true;
	return token.kind === 'quote' ? reader.isSpeech(token) : token.text === ':' || reader.endsSentence(at);
}

/** The subject of the clause behind: right after the verb, else before it; who was spoken of where there is none. */
export function subjectBehind(asked: Asked, clause: Cue): Speaker | null {
	const { frame, reader } = asked;
	const named = latterBehind(asked, clause) ?? cited(asked, clause) ?? bodyAbove(asked, clause);
	if (named !== null) return named;
	const subjects = preferSpeakers(reader.subjects(clause, clause.verb));
	const after = subjects.filter(({ from }) => from > clause.verb && !isTold(reader.tokens.slice(clause.verb, from)));
	const subject =
		after.find(({ kind }) => kind !== 'name' && kind !== 'organisation') ??
		after.find(({ role }) => role === 'subject') ??
		after[0] ??
		subjects.find(({ from }) => from < clause.verb);
	if (subject !== undefined) return namedAtEnd(asked, clause, subject) ?? subject;
	const benches = reader.benches(clause);
	if (benches !== undefined) return benches;
	const institution = institutionBehind(asked, clause);
	if (institution !== null) return institution;
	return spokenOf(asked, genderOf(reader.tokens[clause.verb], frame));
}

/** "кандидат наук, співробітник музею, керівник експедиції Лев Бук": the name at the end of a clause that commas part into roles. */
function namedAtEnd({ reader }: Asked, { to }: Cue, { kind, entity, to: from }: Speaker): Speaker | null {
	if (kind !== 'nominal' || entity !== null) return null;
	const [last] = reader.subjects({ from, to }).slice(-1);
	const way = reader.tokens.slice(from, last?.from ?? from);
	const isChain =
		way.some(({ text }) => text === ',') &&
		!way.some((token) => isVerb(token) || isOf(token, wordClass.that | wordClass.relative));
	return last?.entity?.human === true && last.to === to && isChain && !isTold(way) ? last : null;
}

/** "– dodał, pytany, czy Putin przyjedzie": whom a clause behind the verb tells of is no subject of it. */
function isTold(way: readonly Token[]): boolean {
	return way.some(({ text }, at) => text === ',' && subordinate.test(way[at + 1]?.text ?? ''));
}

const subordinate = /^(?:czy|że|iż|чи|що|что|ли)$/u;

/** Who is spoken of where a verb has no subject: the other one of two who talk, else who was spoken of before. */
function spokenOf({ frame, quote, before }: Asked, gender: Gender | null): Speaker | null {
	// What stands in the middle of a paragraph is no turn that somebody answers.
	const isReply = before !== null && isTurn(frame, before.quote.paragraph) && takesTurn(frame, quote, before);
	const spoke = isReply ? before.speaker : null;
	const other = spoke === null ? null : otherSpeaker(frame, quote, spoke, before);
	if (other !== null && (gender === null || (other.entity?.gender ?? gender) === gender)) return other;
	return whoIsMeant(frame, { paragraph: quote.paragraph, token: quote.token, gender }, before);
}

/** "цитирует Пескова РИА Новости", "передаёт ТАСС слова Пескова": whose words an outlet passes on. */
function cited({ frame, reader }: Asked, { verb, to }: Cue): Speaker | null {
	if (!frame.lexicon.listed('cite').has(reader.tokens[verb]?.text ?? '')) return null;
	const people = reader
		.mentions({ from: verb + 1, to })
		.filter(({ entity, kind }) => entity?.human === true || kind === 'nominal');
	const isCited = ({ from, role }: Speaker) =>
		from === verb + 1 ? role === 'oblique' : /^(?:слов|заяв|słow|wypowied)/u.test(reader.tokens[from - 1]?.text ?? '');
	return people.find(isCited) ?? null;
}

/** "— ответил тот": whom the text named last, and not as its subject. */
function latterBehind({ quote, reader }: Asked, { from, to }: Cue): Speaker | null {
	if (!reader.tokens.slice(from, Math.min(to, from + verbReach)).some(isLatter)) return null;
	return namedLast(reader, { from: 0, to: quote.token });
}

/** Who issued what is read, or the institution that speaks in the plural: "відповіли у відомстві". */
function institutionBehind({ frame, quote, reader }: Asked, clause: Cue): Speaker | null {
	const verb = reader.tokens[clause.verb];
	const own = reader.mentions(clause);
	if (isPassive(verb))
		return issuerIn(reader, clause) ?? issuerAbove(reader, quote) ?? own.find(({ kind }) => kind === 'writing') ?? null;
	if (!isPluralVerb(verb?.text ?? '', frame.lexicon)) return null;
	const near = [...reader.mentions({ from: 0, to: quote.token }), ...own];
	return near.find(({ kind }) => kind === 'organisation' || kind === 'writing') ?? null;
}

/** "«…», — уточнили в ведомстве": the body that spoke last in the paragraphs above, where nothing says of what this one is. */
function bodyAbove({ frame, quote: { paragraph }, reader: { tokens } }: Asked, { verb, to }: Cue): Speaker | null {
	if (!isPluralReport(tokens[verb], frame.lexicon)) return null;
	const body =
		verb + 1 + tokens.slice(verb + 1, Math.min(to, verb + bodyReach)).findIndex(({ text }) => anyBody.test(text));
	if (body === verb || (body + 1 < to && tokens[body + 1]?.kind === 'word')) return null;
	const above = frame.paragraphs.slice(Math.max(0, paragraph - paragraphsBack), paragraph);
	const all = above.flatMap(({ speakers }) => speakers);
	return all.findLast(({ kind, role }) => kind === 'organisation' && role === 'subject') ?? null;
}

/** How far behind the verb that body stands, in tokens. */
const bodyReach = 4;

const anyBody =
	/^(?:ведомств|відомств|министерств|міністерств|прес-?служб|пресс-?служб|мэрии|мерії|управлен|управлін|компани|компані|resor|urzęd)/u;

/** How many paragraphs above the body may have spoken. */
const paragraphsBack = 3;

/** Whose text the sentence before speaks of, or whom or what the paragraph is about. */
function issuerAbove(reader: ClauseReader, { token }: FrameQuote): Speaker | null {
	const above = reader.mentions({ from: token > 0 ? reader.sentenceStart(token - 1 - 1) : 0, to: token });
	const text = above.findIndex(({ kind }) => kind === 'writing');
	if (text !== -1) return above.slice(text + 1).find(({ kind }) => kind === 'organisation') ?? above[text] ?? null;
	return reader.subjects({ from: 0, to: token }).find(({ kind }) => kind !== 'pronoun' && kind !== 'it') ?? null;
}
