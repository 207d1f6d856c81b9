import type { Frame, FrameParagraph, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../words/word-class.ts';
import { findProtagonist } from './find-protagonist.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';

/** Who leads into a quotation. */
export function subjectBefore(reading: Reading, from: number): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	const { tokens } = paragraph;
	const own = between(paragraph, from, quote.token).filter((speaker) => maySpeak(reading, speaker));
	const told = relatedTo(paragraph, from, quote.token) ?? own.find(({ role }) => role === 'source');
	if (told !== undefined) return told;
	const verb = lastVerb(tokens, from, quote.token);
	const subject = subjectOf(reading, own, from, verb);
	if (subject !== null || verb === -1 || !frame.lexicon.proDrop) return subject;
	return findProtagonist(frame, { paragraph: quote.paragraph, token: from, gender: null }, before);
}

/** The subject of a verb that leads in: before it, or behind it where the sentence opens with something else. */
function subjectOf({ frame, paragraph }: Reading, own: readonly Speaker[], from: number, verb: number): Speaker | null {
	const { tokens } = paragraph;
	const leading = leadingIn(
		tokens,
		own.filter(({ from: at }) => verb === -1 || at < verb),
	);
	const inverted = verb === -1 ? undefined : own.find((one) => isRightBehind(tokens, verb, one));
	if (inverted !== undefined && (leading === null || isInverted(frame, tokens, from, verb))) return inverted;
	return leading ?? own.find((one) => one.from > verb) ?? null;
}

/** Whom a relative clause that leads into a quotation belongs to: "Bardella, qui avait souhaité que la France «…»". */
function relatedTo(paragraph: FrameParagraph, from: number, to: number): Speaker | undefined {
	const { tokens } = paragraph;
	const comma = tokens.slice(from, to).findLastIndex(({ text }) => /^[,:]$/u.test(text)) + from;
	if (comma < from || tokens[comma]?.text === ':') return undefined;
	const named = between(paragraph, from, comma).at(-1);
	const isRelated = ((tokens[comma + 1]?.classes ?? 0) & wordClass.relative) !== 0;
	return isRelated && named?.to === comma && /^(?:person|name|nominal)$/u.test(named.kind) ? named : undefined;
}

/** German and Romance sentences that open with anything else than the subject have it behind the verb. */
function isInverted({ lexicon }: Frame, tokens: readonly Token[], from: number, verb: number): boolean {
	const first = tokens[from]?.classes ?? 0;
	const opened = wordClass.preposition | wordClass.clause | wordClass.adverb | wordClass.day;
	const isSay = ((tokens[verb]?.classes ?? 0) & wordClass.say) !== 0;
	return isSay && lexicon.language !== 'vi' && (first & opened) !== 0;
}

function isRightBehind(tokens: readonly Token[], verb: number, { from }: Speaker): boolean {
	return (
		from > verb &&
		from - verb <= 3 &&
		tokens.slice(verb + 1, from).every(({ classes }) => (classes & (functionWord & ~wordClass.and)) !== 0)
	);
}

/** Of the subjects before a verb the first of the last clause: what a relative clause names is passed over. */
export function leadingIn(tokens: readonly Token[], own: readonly Speaker[]): Speaker | null {
	let found: Speaker | null = null;
	for (const speaker of own) {
		if (found === null || opensClause(tokens, found.to, speaker.from)) found = speaker;
	}
	return found;
}

/** Whether a new main clause begins between two mentions: ", mientras que", ", aber". */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
	const way = tokens.slice(from, to);
	const related = way.findIndex(({ classes }) => (classes & wordClass.relative) !== 0);
	if (related !== -1 && ((way[related - 1]?.classes ?? 0) & wordClass.clause) === 0) return false;
	return way.some(
		({ text, classes }, at) =>
			(classes & (wordClass.clause | wordClass.and)) !== 0 && (way[at - 1]?.text === ',' || text.length > 3),
	);
}

function lastVerb(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) if (((tokens[at]?.classes ?? 0) & reportingVerb) !== 0) return at;
	return -1;
}
