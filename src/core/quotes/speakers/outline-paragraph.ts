import type { Candidate } from '../mentions/mention.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';

/**
 * A paragraph with one sign for each word, so that the way between a mention and a quotation is a short string.
 *
 * `Q K J`: a quotation that ends a sentence, ends with a comma, ends otherwise; `n o g l d p i`: a person or name,
 * organisation, place, description, writing, pronoun, "it"; `V T C B`: verbs that report, tell, call, "according to".
 */
export type Outline = {
	readonly signs: string;
	/** For each token, and one past the last, where its sign stands in `signs`. */
	readonly at: readonly number[];
};

const candidateSigns: Readonly<Record<Candidate['kind'], string>> = {
	person: 'n',
	name: 'n',
	organisation: 'o',
	place: 'g',
	nominal: 'l',
	writing: 'd',
	pronoun: 'p',
	it: 'i',
};

/** First match wins: a word that is several things is what it is most telling as. */
const wordSigns: readonly (readonly [number, string])[] = [
	[wordClass.by, 'B'],
	[wordClass.say, 'V'],
	[wordClass.tell, 'T'],
	[wordClass.call, 'C'],
	[wordClass.that, 't'],
	[wordClass.relative, 'R'],
	[wordClass.to, '2'],
	[wordClass.preposition, 'P'],
	[wordClass.and, '&'],
	[wordClass.clause, 'W'],
	[wordClass.be, 'b'],
	[wordClass.have, 'v'],
	[wordClass.adverb, 'm'],
	[wordClass.day | wordClass.month, 'D'],
];

/** Prepositions whose own sign tells who speaks from who is spoken to or about. */
const ownSigns: Readonly<Record<string, string>> = {
	of: 'f',
	by: 'y',
	with: 'h',
	as: 'a',
	for: 'u',
	in: 'e',
	on: 'e',
	at: 'e',
};

/** Writes the outline of a paragraph. */
export function outlineParagraph(text: string, tokens: readonly Token[], candidates: readonly Candidate[]): Outline {
	const at: number[] = [];
	const starts = new Map(candidates.map((candidate) => [candidate.from, candidate]));
	let signs = '';
	let until = 0;
	tokens.forEach((token, index) => {
		at.push(signs.length);
		if (index < until) return;
		const candidate = starts.get(index);
		until = candidate?.to ?? bracketEnd(tokens, index);
		const sign = candidate === undefined ? tokenSign(text, token, until) : candidateSign(candidate);
		if (sign !== '_' || !signs.endsWith('_')) signs += sign;
	});
	at.push(signs.length);
	return { signs, at };
}

/** Where a bracket that opens at a token is closed; what stands in it is an aside. */
function bracketEnd(tokens: readonly Token[], index: number): number {
	if (tokens[index]?.text !== '(') return 0;
	for (let at = index + 1; at <= index + longestAside; at++) {
		if (tokens[at]?.kind === 'quote') return 0;
		if (tokens[at]?.text === ')') return at + 1;
	}
	return 0;
}

/** Longest bracketed aside, in tokens: "(R-S.C.)", "(who did not want to be named)". */
const longestAside = 14;

function candidateSign({ kind, name }: Candidate): string {
	return kind === 'pronoun' && /^(?:who|whom|whose|which)$/iu.test(name) ? 'R' : candidateSigns[kind];
}

/** The sign of what is no candidate; none for an aside in brackets, which ends at `asideEnd`. */
function tokenSign(text: string, token: Token, asideEnd: number): string {
	if (asideEnd > 0) return '';
	if (token.kind === 'quote') return quoteSign(text.slice(token.end - 2, token.end));
	if (token.kind === 'punctuation') return /[-–—―‒]/u.test(token.text) ? '-' : token.text.slice(0, 1);
	return token.clitic ? "'" : wordSign(token);
}

function wordSign({ text, classes }: Token): string {
	const own = ownSigns[text] ?? wordSigns.find(([bits]) => (classes & bits) !== 0)?.[1];
	if (own !== undefined) return own;
	if ((classes & wordClass.determiner) !== 0) return '';
	if (text.endsWith('ed')) return 'E';
	return text.endsWith('ing') ? 'I' : '_';
}

function quoteSign(ending: string): string {
	if (/[,،，]['’”"]?$/u.test(ending)) return 'K';
	return /[.!?…。！？।]['’”"]?$/u.test(ending) ? 'Q' : 'J';
}
