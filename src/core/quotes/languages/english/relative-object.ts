import { isComplement } from '../../mentions/is-complement.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Whether a mention only completes the role before it, or is the object of the relative clause it opens. */
export function isPartOrObject(
	tokens: readonly Token[],
	mention: Candidate,
	before: Candidate | undefined,
	after: Candidate | undefined,
): boolean {
	return (
		isComplement(tokens, mention, before) ||
		isOfBody(tokens, mention, before) ||
		isApposedPart(tokens, mention, before) ||
		isListed(tokens, mention) ||
		isRelativeObject(tokens, mention, after)
	);
}

/** "Petra Hale of Oxton Bank", "the agency for refugees": where somebody named works, whom a body is for. */
function isOfBody(tokens: readonly Token[], { kind, from }: Candidate, before: Candidate | undefined): boolean {
	if (before === undefined || kind === 'pronoun' || kind === 'it' || kind === 'person') return false;
	const [first, ...rest] = tokens.slice(before.to, from);
	if (!rest.every(({ text }) => text === 'the')) return false;
	return first?.text === 'for'
		? isOf(tokens[before.to - 1], wordClass.organisation)
		: /^(?:of|from)$/u.test(first?.text ?? '') && /^(?:person|name)$/u.test(before.kind);
}

/** Longest way between a role and what it is for, in tokens. */
const longestWay = 9;

/** "A spokeswoman for the maker, Somnira, said": one word between commas names what a role is for. */
function isApposedPart(
	tokens: readonly Token[],
	{ kind, from, to }: Candidate,
	before: Candidate | undefined,
): boolean {
	if (kind === 'person' || to - from > 1 || before?.kind !== 'nominal' || from - before.to > longestWay) return false;
	const isGoverned = isOf(tokens[before.to], wordClass.preposition);
	return isGoverned && tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
}

/** "the ministers of France, Germany and Italy": a place behind another. */
function isListed(tokens: readonly Token[], { kind, from }: Candidate): boolean {
	return (
		kind === 'place' && /^(?:,|and)$/u.test(tokens[from - 1]?.text ?? '') && isOf(tokens[from - 2], wordClass.place)
	);
}

/** "which the senator described as": English names the subject of a relative clause behind the pronoun, if that is none. */
function isRelativeObject(tokens: readonly Token[], speaker: Candidate, after: Candidate | undefined): boolean {
	if (after === undefined || !isOf(tokens[speaker.from], wordClass.relative)) return false;
	const between = tokens.slice(speaker.to, after.from);
	return between.every((word) => isOf(word, wordClass.determiner | wordClass.adverb));
}
