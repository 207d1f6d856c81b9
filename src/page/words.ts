/**
 * Spaces, digits' marks and punctuation of the scripts news is printed in. A short class on purpose: `\p{L}` has some
 * six hundred ranges, and compiling it for one page costs more than reading the page.
 */
const breaks = /[\s!-/:-@[-`{-¿\u2010-\u205e\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65।॥،؛؟]+/g;

/** The words of a text, lower case; a run of a script without spaces is one word. */
export function toWords(text: string): string[] {
	return splitWords(text.toLowerCase());
}

/** The words of a text that is in lower case already. */
export function splitWords(small: string): string[] {
	const words = small.split(breaks);
	// Breaks at the ends leave an empty word there, and nowhere else.
	if (words.at(-1) === '') words.pop();
	if (words[0] === '') words.shift();
	return words;
}

/** A text without case, spaces and punctuation, for telling whether two are the same. */
export function toLetters(text: string): string {
	return text.toLowerCase().replace(breaks, '');
}

/** Whether a text holds one of these pieces, in their case: asked before a pattern is tried. */
export function holdsAny(text: string, pieces: readonly string[]): boolean {
	for (const piece of pieces) if (text.includes(piece)) return true;
	return false;
}

/** Whether a word begins with a capital letter, or is of a script without capitals. */
export function isCapital(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase() || (first === first.toUpperCase() && first > '\u02af');
}
