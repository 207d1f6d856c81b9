import { findSentences } from '../text/sentences.ts';
import { isFunctionWord, tellLanguage } from '../text/tell-language.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Person, Span } from '../types.ts';
import { type ClaimLexicon, claimLexiconOf, type Sense } from './claim-lexicon.ts';
import type { FactText } from './fact-text.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';
import { toTitleWords } from './to-title-words.ts';

/** A word or phrase of a sentence, with what it means for a claim. */
export type Sign = Span & {
	readonly text: string;
	readonly senses: readonly Sense[];
	/** Who is named; null for another word. */
	readonly person: Person | null;
	/** What a number in digits says; null for another word. */
	readonly digits: number | null;
	/** Whether it begins with a capital. */
	readonly isCapital: boolean;
	/** Whether punctuation stands between it and the sign before it; a hyphen is none. */
	readonly isParted: boolean;
};

/** A sentence of the text's own, quoted words left out. */
export type Sentence = {
	/** The whole text that the signs' spans point into. */
	readonly text: string;
	readonly language: string;
	/** When it was published: what "this" year and month are; not a number where that is unknown. */
	readonly published: { readonly year: number; readonly month: number };
	readonly signs: readonly Sign[];
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

type Readers = {
	readonly lexicon: ClaimLexicon;
	readonly findName: NameFinder;
	readonly language: string;
};

function readSentence({ text, quoted, publishedAt }: FactText, span: Span, readers: Readers): Omit<Sentence, 'meant'> {
	const quotes = quoted.filter((quote) => quote.start < span.end && quote.end > span.start);
	const words = findWords(text.slice(span.start, span.end))
		.map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }))
		.filter((word) => !quotes.some((quote) => word.start >= quote.start && word.end <= quote.end))
		.slice(0, mostWords);
	const signs = readSigns(text, words, readers);
	const [year = Number.NaN, month = Number.NaN] = (publishedAt ?? '').split('-', 2).map(Number);
	return {
		text,
		language: readers.language,
		published: { year, month },
		signs,
		persons: new Set(signs.flatMap(({ person }) => person?.id ?? [])),
	};
}

/** What French and Italian write together with the next word: "l'ancien", "dell'Ucraina". */
const elision = /^(?:[ldnsjmtc]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u;

function readSigns(text: string, words: readonly Word[], readers: Readers): readonly Sign[] {
	const printed = words.map((word) => word.text.replace(elision, ''));
	const signs: Sign[] = [];
	for (let at = 0; at < words.length; ) {
		const found = readers.findName(printed, at);
		const isOther =
			found?.length === 1 && hasGivenName(text, signs.at(-1), words[at], { ...readers, person: found.person });
		const name = isOther ? null : found;
		const phrase = name === null ? readers.lexicon.findAt(printed, at) : null;
		const length = name?.length ?? phrase?.length ?? 1;
		const made = words.slice(at, at + length);
		signs.push({ ...toPlace(text, made, words[at - 1]), senses: phrase?.senses ?? [], person: name?.person ?? null });
		at += length;
	}
	return signs;
}

/** What a sign is by its place alone. */
function toPlace(text: string, words: readonly Word[], before: Word | undefined): Omit<Sign, 'senses' | 'person'> {
	const [first] = words;
	const start = first?.start ?? 0;
	const isDigits = /^\d+(?:\.\d+)?$/u.test(first?.text ?? '');
	return {
		text: words.map((word) => word.text).join(' '),
		start,
		end: words.at(-1)?.end ?? start,
		isCapital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
		digits: isDigits ? Number(first?.text) : null,
		isParted: before !== undefined && isParting(text.slice(before.end, start)),
	};
}

/** Hyphens and quotation marks part nothing; nor does the full stop of "U.S.". */
function isParting(between: string): boolean {
	return /[^\s\-‐‑’'"“”«»„・·]/u.test(between);
}

/** Whether a surname stands behind another's given name: "Ivanka Trump". */
function hasGivenName(
	text: string,
	before: Sign | undefined,
	word: Word | undefined,
	{ language, person }: Readers & { readonly person: Person },
): boolean {
	// In German every noun has a capital.
	if (before === undefined || word === undefined || language === 'de') return false;
	if (before.senses.length > 0 || before.person !== null || isParting(text.slice(before.end, word.start))) return false;
	const isCapitalised = /^\p{Lu}\p{Ll}+$/u.test(text.slice(before.start, before.end));
	return isCapitalised && !isFunctionWord(before.text, language) && !toTitleWords(person).has(before.text);
}

/** Whether a sign has any of the senses. */
export function means(sign: Sign | undefined, ...senses: readonly Sense[]): boolean {
	return sign?.senses.some((sense) => senses.includes(sense)) ?? false;
}

/** Whether any sign from `from` to `to`, the last one excluded, has one of the senses. */
export function meansWithin({ signs }: Sentence, from: number, to: number, ...senses: readonly Sense[]): boolean {
	return signs.slice(Math.max(0, from), Math.max(0, to)).some((sign) => means(sign, ...senses));
}
