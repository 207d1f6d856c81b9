import type { Candidate } from '../mentions/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
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

/** Writes the outline of a paragraph. */
export function outlineParagraph(
	text: string,
	tokens: readonly Token[],
	candidates: readonly Candidate[],
	lexicon: Lexicon,
): Outline {
	const at: number[] = [];
	const starts = new Map(candidates.map((candidate) => [candidate.from, candidate]));
	// An array, for a growing string that is looked at is copied each time.
	const signs: string[] = [];
	let until = 0;
	const { verbFollows } = lexicon.grammar.speakers;
	tokens.forEach((_, index) => {
		if (verbFollows?.(tokens, index) === true) signs.push('V');
		at.push(signs.length);
		if (index < until) return;
		const candidate = starts.get(index);
		until = candidate?.to ?? bracketEnd(tokens, index);
		const sign =
			candidate === undefined
				? plainSign({ text, tokens, starts, lexicon }, index, signs.at(-1) ?? '')
				: candidateSign(candidate);
		if (addsTo(signs, sign)) signs.push(sign);
	});
	at.push(signs.length);
	return { signs: signs.join(''), at };
}

type Reading = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly starts: ReadonlyMap<number, Candidate>;
	readonly lexicon: Lexicon;
};

/** The sign of a token that begins no candidate. */
function plainSign({ text, tokens, starts, lexicon }: Reading, index: number, last: string): string {
	const token = tokens[index];
	if (token === undefined) return '';
	const sign = tokenSign(text, token, bracketEnd(tokens, index), lexicon);
	const isVerb = sign === '_' && (standsForVerb(tokens, index, starts) || isPutIt(tokens, index));
	return isVerb ? 'V' : (lexicon.grammar.speakers.markSign?.(sign, last) ?? sign);
}

/** An unknown word in small letters between a quotation and a name is a verb that no list has. */
function standsForVerb(tokens: readonly Token[], index: number, starts: ReadonlyMap<number, Candidate>): boolean {
	const token = tokens[index];
	if (token?.kind !== 'word' || token.capital || !starts.has(index + 1)) return false;
	const before = tokens[index - 1];
	return before?.kind === 'quote' || (/^[,–—-]$/u.test(before?.text ?? '') && tokens[index - 2]?.kind === 'quote');
}

/** "as Reed put it", "critics point out", "records show." */
function isPutIt(tokens: readonly Token[], index: number): boolean {
	return /^(?:puts? it|points? out|show \.)$/u.test(`${tokens[index]?.text ?? ''} ${tokens[index + 1]?.text ?? ''}`);
}

/** Words that are nothing in particular stand as one. */
function addsTo(signs: readonly string[], sign: string): boolean {
	return sign !== '' && (sign !== '_' || signs.at(-1) !== '_');
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
function tokenSign(text: string, token: Token, asideEnd: number, lexicon: Lexicon): string {
	if (asideEnd > 0) return '';
	if (token.kind === 'quote') return quoteSign(text.slice(token.end - 2, token.end));
	if (token.kind === 'punctuation') return markSign(token.text);
	return token.clitic ? "'" : wordSign(token, lexicon);
}

/** All dashes are one, and a Hindi full stop is a full stop. */
function markSign(mark: string): string {
	if (/[-–—―‒]/u.test(mark)) return '-';
	return mark === '।' ? '.' : mark.slice(0, 1);
}

function wordSign({ text, classes }: Token, lexicon: Lexicon): string {
	const own = lexicon.signs.get(text) ?? wordSigns.find(([bits]) => (classes & bits) !== 0)?.[1];
	if (own !== undefined) return own;
	if ((classes & wordClass.determiner) !== 0) return '';
	return lexicon.grammar.speakers.plainSign?.(text) ?? '_';
}

function quoteSign(ending: string): string {
	if (/[,،，]['’”"]?$/u.test(ending)) return 'K';
	return /[.!?…。！？।]['’”"]?$/u.test(ending) ? 'Q' : 'J';
}
