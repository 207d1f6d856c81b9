import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import { ClauseReader, type Stretch } from './clause-reader.ts';
import { isPluralVerb } from './declined-case.ts';
import { type Asked, isAnswer, isDash, isNextPiece, whoIsAsked } from './dialogue.ts';
import { whoIsMeant } from './who-is-meant.ts';

/**
 * Who says a quotation by the grammar of its clause: the nominative beside the verb that reports, whom "according to"
 * names, and where a verb has no subject who was spoken of.
 *
 * For languages that decline nouns and names; null where no clause tells.
 */
export function chooseByClause(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const asked = { frame, quote, before, reader: new ClauseReader(frame, quote.paragraph) };
	if (isNextPiece(asked)) return before?.speaker ?? null;
	const behind = clauseBehind(asked);
	if (behind === null && isAnswer(asked)) return whoIsAsked(frame, quote.paragraph);
	if (behind !== null) return subjectBehind(asked, behind);
	const lead = { from: asked.reader.sentenceStart(quote.token), to: quote.token };
	return hasWords(asked.reader, lead) ? subjectAhead(asked, lead) : speakerAbove(asked);
}

function hasWords({ tokens }: ClauseReader, { from, to }: Stretch): boolean {
	return tokens.slice(from, to).some(({ kind }) => kind === 'word');
}

/** A clause behind a quotation that says whose it is, and its verb. */
type Cue = Stretch & { readonly verb: number };

/** How many words into the clause its verb may stand. */
const verbReach = 6;

/** Longest such clause, in tokens. */
const longestClause = 60;

/** The clause behind a quotation: after a dash, in Polish also a comma, in small letters, with a verb that reports. */
function clauseBehind({ quote, reader, frame }: Asked): Cue | null {
	const { tokens } = reader;
	let from = quote.token + 1;
	while (/^[,.!?…]$/u.test(tokens[from]?.text ?? '') && from < quote.token + 3) from++;
	if (isDash(tokens[from])) from++;
	else if (frame.lexicon.grammar.speakers.sentences?.commaBeforeCue !== true || tokens[quote.token + 1]?.text !== ',')
		return null;
	if (tokens[from]?.kind !== 'word' || tokens[from]?.capital === true) return null;
	const to = clauseEnd(reader, from);
	const verb = tokens.slice(from, Math.min(to, from + verbReach)).findIndex(isVerb);
	if (verb !== -1) return { from, to, verb: from + verb };
	return hasPerson(reader, from, to) ? { from, to, verb: from } : null;
}

/** Whether somebody is the subject of a clause whose verb no list has: "„…”, nie ma złudzeń Teresa Wójtowicz". */
function hasPerson(reader: ClauseReader, from: number, to: number): boolean {
	const [first] = reader.subjects({ from: from + 1, to: Math.min(to, from + personReach) });
	if (first?.kind !== 'person') return false;
	return first.to >= to || reader.tokens[first.to]?.kind === 'punctuation';
}

/** How many words into the clause such a subject begins at most. */
const personReach = 5;

function isVerb({ classes }: Token): boolean {
	return (classes & reportingVerb) !== 0;
}

function clauseEnd(reader: ClauseReader, from: number): number {
	let to = from;
	while (to < from + longestClause && to < reader.tokens.length && !isBarrier(reader, to)) to++;
	return to;
}

function isBarrier(reader: ClauseReader, at: number): boolean {
	const token = reader.tokens[at];
	if (token === undefined) return true;
	return token.kind === 'quote' ? reader.isSpeech(token) : token.text === ':' || reader.endsSentence(at);
}

/** The subject of the clause behind: right after the verb, else before it; who was spoken of where there is none. */
function subjectBehind(asked: Asked, clause: Cue): Speaker | null {
	const { frame, quote, before, reader } = asked;
	const subjects = preferSpeakers(reader.subjects(clause, clause.verb));
	const after = subjects.filter((speaker) => speaker.from > clause.verb);
	const subject = after.find(({ kind }) => kind !== 'name' && kind !== 'organisation') ?? after[0] ?? subjects[0];
	if (subject !== undefined) return subject;
	const institution = institutionBehind(asked, clause);
	if (institution !== null) return institution;
	const gender = genderOf(reader.tokens[clause.verb], frame);
	return whoIsMeant(frame, { paragraph: quote.paragraph, token: quote.token, gender }, before);
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

/** Whose text is read: "говорится в сообщении Минобороны". */
function issuerIn(reader: ClauseReader, stretch: Stretch): Speaker | null {
	return reader.mentions(stretch).find(({ kind }) => kind === 'organisation' || kind === 'person') ?? null;
}

/** Whose text the sentence before speaks of, or whom or what the paragraph is about. */
function issuerAbove(reader: ClauseReader, { token }: FrameQuote): Speaker | null {
	const above = reader.mentions({ from: token > 0 ? reader.sentenceStart(token - 1 - 1) : 0, to: token });
	const text = above.findIndex(({ kind }) => kind === 'writing');
	if (text !== -1) return above.slice(text + 1).find(({ kind }) => kind === 'organisation') ?? above[text] ?? null;
	return reader.subjects({ from: 0, to: token }).find(({ kind }) => kind !== 'pronoun' && kind !== 'it') ?? null;
}

/** "говорится в сообщении", "czytamy w oświadczeniu": what is said has no speaker but where it is read. */
function isPassive(verb: Token | undefined): boolean {
	return /(?:ится|ется|ено|ється|иться|сказано|йдеться|ідеться|czytamy|brzmi|głosi|ono|ano)$/u.test(verb?.text ?? '');
}

/** Documents speak only where nobody else does. */
function preferSpeakers(subjects: readonly Speaker[]): readonly Speaker[] {
	const people = subjects.filter(({ kind }) => kind !== 'writing');
	return people.length > 0 ? people : subjects;
}

function genderOf(verb: Token | undefined, { lexicon }: Frame): string | null {
	const text = verb?.text ?? '';
	if (lexicon.feminineVerb.some((ending) => text.endsWith(ending))) return 'she';
	return /(?:[аяиеуыёо]л|лся|[аиїіуя]в|вся|ł)$/u.test(text) ? 'he' : null;
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
	const texts = isPassive(reader.tokens[cue]) ? reader.mentions(lead).filter(({ kind }) => kind === 'writing') : [];
	const [text] = texts;
	if (text !== undefined) return issuerIn(reader, lead) ?? text;
	const gender = genderOf(reader.tokens[cue], frame);
	return whoIsMeant(frame, { paragraph: quote.paragraph, token: lead.from, gender }, before);
}

/** "Тот написал": who was named last in the sentence before. */
function latter({ reader }: Asked, { from }: Stretch): Speaker | null {
	if (!/^(?:тот|та|той|tamten|tamta)$/u.test(reader.tokens[from]?.text ?? '')) return null;
	return (
		reader.mentions({ from: Math.max(0, from - latterReach), to: from }).findLast(({ kind }) => kind === 'person') ??
		null
	);
}

/** How far before "тот" the name may stand, in tokens. */
const latterReach = 20;

/** The subject of a verb: the nearest before it, or the one behind where the verb opens its clause. */
function pickAround({ tokens }: ClauseReader, subjects: readonly Speaker[], verb: number): Speaker | null {
	const earlier = subjects.filter(({ from }) => from < verb);
	const before = earlier.findLast((speaker) => !isInRelative(tokens, speaker, verb)) ?? earlier.at(-1) ?? null;
	const after = subjects.find(({ from }) => from > verb && isSameClause(tokens, verb, from)) ?? null;
	const opener = tokens[verb - 1];
	const opens = opener === undefined || opener.kind !== 'word' || (opener.classes & opening) !== 0;
	if (!opens) return before ?? after;
	const isTold = after?.kind === 'organisation' || after?.kind === 'name';
	return isTold ? (before ?? after) : (after ?? before);
}

/** Whether a mention stands in a clause about somebody: "Зеленский, из чьего окружения ушел Ермак, говорит". */
function isInRelative(tokens: readonly Token[], { from, to }: Speaker, verb: number): boolean {
	const comma = lastComma(tokens, from, longestRelative);
	if (comma === -1 || !tokens.slice(to, verb).some(({ text }) => text === ',')) return false;
	if (((tokens[comma + 1]?.classes ?? 0) & (wordClass.clause | wordClass.that)) !== 0) return true;
	return tokens
		.slice(comma, comma + 3)
		.some(({ classes, text }) => (classes & wordClass.relative) !== 0 || relative.test(text));
}

const relative = /^(?:котор|чь[еяи]|як(?:ий|а|ої|ого|ому|им)$|чи[йє]|któr|czyj)/u;

/** "слова Медведева, который назвал": whom a relative pronoun before the verb belongs to. */
function antecedentAhead(reader: ClauseReader, verb: number): Speaker | null {
	const { tokens } = reader;
	const comma = lastComma(tokens, verb, relativeReach);
	const way = tokens.slice(comma + 1, verb);
	if (comma === -1 || way.length === 0 || way.length > relativeReach || !relative.test(way[0]?.text ?? '')) return null;
	return reader.mentions({ from: Math.max(0, comma - nameReach), to: comma }).at(-1) ?? null;
}

/** The last comma at most so many tokens before one; -1 for none. */
function lastComma(tokens: readonly Token[], before: number, most: number): number {
	for (let at = before - 1; at >= Math.max(0, before - 1 - most); at--) if (tokens[at]?.text === ',') return at;
	return -1;
}

/** Longest clause about somebody that is read over, in tokens. */
const longestRelative = 24;

/** Most words from a relative pronoun to its verb, and of the mention before it. */
const relativeReach = 3;
const nameReach = 8;

const opening = wordClass.clause | wordClass.preposition | wordClass.and | wordClass.adverb;

function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from + 1, to).every(({ kind, classes }) => kind === 'word' && (classes & wordClass.that) === 0);
}

/** Without a verb: the first subject before a colon or of the sentence; who was spoken of before the colon. */
function colonSubject({ frame, quote, before, reader }: Asked, lead: Stretch): Speaker | null {
	const [subject] = preferSpeakers(reader.subjects(lead));
	if (subject !== undefined) return subject;
	const reference = { paragraph: quote.paragraph, token: lead.from, gender: null };
	return whoIsMeant(frame, reference, before);
}

/** A quotation that is a sentence by itself: who spoke or was spoken of before. */
function speakerAbove(asked: Asked): Speaker | null {
	const { frame, quote, before, reader } = asked;
	if (quote.token > 0) {
		const end = quote.token - 1;
		const lead = { from: reader.sentenceStart(end), to: end };
		const isOwn = before === null || before.quote.paragraph !== quote.paragraph || before.quote.token < lead.from;
		const cue = isOwn ? reader.lastCue(lead) : -1;
		if (cue !== -1 && !reader.isBy(cue)) {
			const subject = pickAround(reader, preferSpeakers(reader.subjects(lead, cue)), cue);
			if (subject !== null) return subject;
		}
	}
	return whoIsMeant(frame, { paragraph: quote.paragraph, token: quote.token, gender: null }, before);
}
