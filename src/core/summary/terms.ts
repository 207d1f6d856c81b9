/** Shorter words of alphabetic scripts are mostly function words ("the", "und", "для"). */
const leastLetters = 4;

/** Words without spaces between them are told apart by pairs of characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What a sentence is about, as far as counting can tell: its longer words, numbers, pairs of unspaced characters. */
export function toTerms(sentence: string): ReadonlySet<string> {
	const words =
		sentence
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return new Set(words.flatMap((word) => (unspaced.test(word) ? pairs(word) : isTelling(word) ? [word] : [])));
}

function isTelling(word: string): boolean {
	return word.length >= leastLetters || /\p{N}/u.test(word);
}

function pairs(word: string): readonly string[] {
	const characters = [...word];
	return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
