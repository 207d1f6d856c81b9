import { remember } from '../remember.ts';
import { toOneSpelling } from '../text/one-spelling.ts';
import { stemWord } from '../text/stems.ts';
import { tellLanguage } from '../text/tell-language.ts';
import { findWords, type Word } from '../text/words.ts';
import { joinDigitGroups } from './join-digit-groups.ts';
import { splitClitics } from './split-clitics.ts';

/** Words beyond which the rest of a text is one: bounds the cost of comparing two speeches. */
const longest = 600;

/** A word with the stem it is looked up by. */
export type Token = Word & {
	readonly stem: string;
	/** Number of the sentence it stands in, from 0. */
	readonly sentence: number;
};

/** A text's words as they are compared. */
export type ReadWords = {
	/** Contractions parted; together they cover every word of the text. */
	readonly words: readonly Token[];
	readonly language: string;
};

/** @param stated - The text's language, where it is known; else it is told by the words. */
export function readWords(text: string, stated?: string): ReadWords {
	const told = findWords(text);
	const language = stated ?? tellLanguage(text, told);
	const found = joinDigitGroups(text, told, language);
	const words = toTokens(
		text,
		splitClitics(found.length > longest ? found.slice(0, longest) : found, language),
		language,
	);
	const [first, last, before] = [found[longest], found.at(-1), words.at(-1)];
	if (first === undefined || last === undefined) return { words, language };
	const rest = text.slice(first.start, last.end);
	const sentence = before?.sentence ?? 0;
	return { words: [...words, { text: rest, start: first.start, end: last.end, stem: rest, sentence }], language };
}

type Spelled = Pick<Token, 'text' | 'stem'>;

/** Words of a language read before: news uses few words over and over. */
const mostRemembered = 10_000;
/** Languages remembered: more than those that news is read in. */
const mostLanguages = 100;
const spellingOf = remember(mostLanguages, (language) =>
	remember(mostRemembered, (word): Spelled => {
		const text = toOneSpelling(word, language);
		return { text, stem: stemWord(text, language) };
	}),
);

/** Between two words: where one sentence, or one piece of a splice, ends. */
const sentenceEnd = /[.!?…。！？।؟;；]|\.{2,}/u;
const space = 0x20;

function toTokens(text: string, words: readonly Word[], language: string): readonly Token[] {
	const toSpelling = spellingOf(language);
	let sentence = 0;
	let before = 0;
	return words.map(({ text: printed, start, end }, index) => {
		// Most words are parted by one space: the test for ends is dear.
		const isSpace = start - before === 1 && text.charCodeAt(before) === space;
		if (index > 0 && !isSpace && sentenceEnd.test(text.slice(before, start))) sentence += 1;
		before = end;
		const { text: word, stem } = toSpelling(printed);
		return { text: word, start, end, stem, sentence };
	});
}
