import { findSentences } from '../text/sentences.ts';
import { tellLanguage } from '../text/tell-language.ts';
import { findWords } from '../text/words.ts';
import type { Person, Span } from '../types.ts';
import { claimLexiconOf, type Sense } from './claim-lexicon.ts';
import type { FactText } from './fact-text.ts';
import { createNameFinder } from './find-names.ts';
import { means, type Readers, readSigns, type Sign } from './read-signs.ts';
import { isNumber } from './worth-of.ts';

/** A sentence of the text's own, quoted words left out. */
export type Sentence = {
	/** The whole text that the signs' spans point into. */
	readonly text: string;
	/** Where in it the sentence stands, its quoted words included. */
	readonly span: Span;
	readonly language: string;
	/** When it was published: what "this" year and month are; not a number where that is unknown. */
	readonly published: { readonly year: number; readonly month: number };
	readonly signs: readonly Sign[];
	/** Places of the signs at which a number begins: without one there is little to claim. */
	readonly numbers: readonly number[];
	/** Ids of those it names. */
	readonly persons: ReadonlySet<string>;
	/** The same, or, where it names nobody, those of the sentence before: "The two have met". */
	readonly meant: ReadonlySet<string>;
};

/** Sentences that are read: bounds the cost on long pages. */
const mostSentences = 400;
/** Words that are read of a sentence: a longer one is a list. */
const mostWords = 120;

/**
 * Reads the sentences of a text for claims.
 *
 * @returns Empty for a language without a table.
 */
export function readSentences(fact: FactText, people: readonly Person[]): readonly Sentence[] {
	const language = (fact.language ?? tellLanguage(fact.text, findWords(fact.text.slice(0, 2000)))).slice(0, 2);
	const lexicon = claimLexiconOf(language.toLowerCase());
	if (lexicon === null) return [];
	const readers = { lexicon, findName: createNameFinder(people), language };
	let before: ReadonlySet<string> = new Set();
	return findSentences(fact.text, language)
		.slice(0, mostSentences)
		.map((span) => {
			const sentence = readSentence(fact, span, readers);
			const meant = sentence.persons.size > 0 ? sentence.persons : before;
			before = sentence.persons;
			return { ...sentence, meant };
		});
}

function readSentence({ text, quoted, publishedAt }: FactText, span: Span, readers: Readers): Omit<Sentence, 'meant'> {
	const quotes = quoted.filter((quote) => quote.start < span.end && quote.end > span.start);
	const words = findWords(text.slice(span.start, span.end))
		.map((word) => ({ text: word.text, start: word.start + span.start, end: word.end + span.start }))
		.filter((word) => !quotes.some((quote) => word.start >= quote.start && word.end <= quote.end))
		.slice(0, mostWords);
	const signs = readSigns(text, words, readers);
	const [year = Number.NaN, month = Number.NaN] = (publishedAt ?? '').split('-', 2).map(Number);
	return {
		text,
		span,
		language: readers.language,
		published: { year, month },
		signs,
		numbers: signs.flatMap((sign, at) => (isNumber(sign) ? [at] : [])),
		persons: new Set(signs.flatMap(({ person }) => person?.id ?? [])),
	};
}

/** Whether any sign from `from` to `to`, the last one excluded, has one of the senses. */
export function meansWithin({ signs }: Sentence, from: number, to: number, ...senses: readonly Sense[]): boolean {
	return signs.slice(Math.max(0, from), Math.max(0, to)).some((sign) => means(sign, ...senses));
}

/** The signs between the punctuation around a place, the last one excluded. */
export function clauseAround({ signs }: Sentence, at: number): readonly [from: number, to: number] {
	const from = signs.findLastIndex(({ isParted }, place) => place <= at && isParted);
	const to = signs.findIndex(({ isParted }, place) => place > at && isParted);
	return [Math.max(0, from), to === -1 ? signs.length : to];
}

/** The words from the first of some places to the last, as the text prints them. */
export function printed({ text, signs }: Sentence, places: readonly number[]): string {
	return text.slice(signs[Math.min(...places)]?.start ?? 0, signs[Math.max(...places)]?.end ?? 0);
}
