import { splitWords } from '../words.ts';

/** Words from which a sentence is told, whatever it begins with: offers and labels are shorter. */
const leastWords = 7;
const sentenceEnd = /[.!?…।؟]["”»’')\]]*$/;

/** Whether a text is a sentence of some length, closed as one. */
export function isWholeSentence(text: string): boolean {
	return sentenceEnd.test(text) && splitWords(text).length >= leastWords;
}
