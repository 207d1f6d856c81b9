import { foldName } from '../people/fold-name.ts';
import { ranks } from '../people/ranks.ts';
import { hasCapitalNouns } from '../text/capital-nouns.ts';
import { isFunctionWord } from '../text/tell-language.ts';
import type { Word } from '../text/words.ts';
import type { Person, Span } from '../types.ts';
import type { ClaimLexicon, Sense } from './claim-lexicon.ts';
import { withoutElision } from './elision.ts';
import type { FoundName, NameFinder } from './find-names.ts';
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

/** What a sentence is read with. */
export type Readers = {
	readonly lexicon: ClaimLexicon;
	readonly findName: NameFinder;
	readonly language: string;
};

/**
 * The signs of a sentence: names, phrases of the table, and the words between.
 *
 * @param words - In the text's spans, those of quotations left out.
 */
export function readSigns(text: string, words: readonly Word[], readers: Readers): readonly Sign[] {
	const printed = words.map(({ text: word }) => withoutElision(word));
	const signs: Sign[] = [];
	let before: Sign | undefined;
	for (let at = 0; at < words.length; ) {
		const name = readName(text, { words, printed, at, before }, readers);
		const phrase = name === null ? readers.lexicon.findAt(printed, at) : null;
		const length = name?.length ?? phrase?.length ?? 1;
		before = toSign(text, words, { at, length, senses: phrase?.senses ?? none, person: name?.person ?? null });
		signs.push(before);
		at += length;
	}
	return signs;
}

const none: readonly Sense[] = [];

type Place = {
	readonly words: readonly Word[];
	readonly printed: readonly string[];
	readonly at: number;
	/** The sign before it. */
	readonly before: Sign | undefined;
};

/** Who is named at a place; nobody where a surname is another's, or the word begins with a small letter. */
function readName(text: string, { words, printed, at, before }: Place, readers: Readers): FoundName | null {
	const word = words[at];
	if (word === undefined || small.test(text.charAt(word.start))) return null;
	const found = readers.findName(printed, at);
	if (found?.length !== 1) return found;
	return hasGivenName(text, before, word, { ...readers, person: found.person }) ? null : found;
}

/** Most words of most texts begin so, and name nobody. */
const small = /^[a-zа-я]/;

type Read = Pick<Sign, 'senses' | 'person'> & { readonly at: number; readonly length: number };

function toSign(text: string, words: readonly Word[], { at, length, senses, person }: Read): Sign {
	const [first, before] = [words[at], words[at - 1]];
	const start = first?.start ?? 0;
	const word = first?.text ?? '';
	return {
		text: length === 1 ? word : joinWords(words, at, length),
		start,
		end: words[at + length - 1]?.end ?? start,
		senses,
		person,
		digits: word < ':' && /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : null,
		isCapital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
		isParted: before !== undefined && isParting(text.slice(before.end, start)),
	};
}

function joinWords(words: readonly Word[], at: number, length: number): string {
	return words
		.slice(at, at + length)
		.map((word) => word.text)
		.join(' ');
}

/** Hyphens, quotation marks and signs of money part nothing; nor does the full stop of "U.S.". */
function isParting(between: string): boolean {
	return between !== ' ' && /[^\s\-‐‑’'"“”«»„・·$€£¥]/u.test(between);
}

/** Whether a surname stands behind another's given name: "Ivanka Trump". */
function hasGivenName(
	text: string,
	before: Sign | undefined,
	word: Word | undefined,
	{ language, person }: Readers & { readonly person: Person },
): boolean {
	if (before === undefined || word === undefined || hasCapitalNouns(language)) return false;
	if (before.senses.length > 0 || before.person !== null || isParting(text.slice(before.end, word.start))) return false;
	const isCapitalised = /^\p{Lu}\p{Ll}+$/u.test(text.slice(before.start, before.end));
	if (!isCapitalised || ranks.has(foldName(before.text))) return false;
	return !isFunctionWord(before.text, language) && !toTitleWords(person).has(before.text);
}

/** Whether a sign has any of the senses. */
export function means(sign: Sign | undefined, ...senses: readonly Sense[]): boolean {
	return sign?.senses.some((sense) => senses.includes(sense)) ?? false;
}
