import { toOneSpelling } from '../text/one-spelling.ts';
import { tellLanguage } from '../text/tell-language.ts';
import { findWords, type Word } from '../text/words.ts';
import { splitClitics } from './split-clitics.ts';

/** Words beyond which the rest of a text is one: bounds the cost of comparing two speeches. */
const longest = 600;

/** A text's words as they are compared. */
export type ReadWords = {
	/** Contractions parted; together they cover every word of the text. */
	readonly words: readonly Word[];
	readonly language: string;
};

/** @param stated - The text's language, where it is known; else it is told by the words. */
export function readWords(text: string, stated?: string): ReadWords {
	const found = findWords(text);
	const language = stated ?? tellLanguage(text, found);
	const words = splitClitics(found.slice(0, longest), language).map((word) => respell(word, language));
	const first = found[longest];
	const last = found.at(-1);
	if (first === undefined || last === undefined) return { words, language };
	const rest = { text: text.slice(first.start, last.end), start: first.start, end: last.end };
	return { words: [...words, rest], language };
}

/** A new word only where the spelling is another: most have one. */
function respell(word: Word, language: string): Word {
	const text = toOneSpelling(word.text, language);
	return text === word.text ? word : { ...word, text };
}
