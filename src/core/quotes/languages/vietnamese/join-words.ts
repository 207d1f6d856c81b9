import { wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Most syllables of a word that is joined. */
const longestWord = 4;

/** The words of several syllables that a table has, `_` between them, with what they are. */
export type Compounds = ReadonlyMap<string, number>;

/** Reads them from the lists of a table: words of its classes, and plain ones whose syllables would be taken for others. */
export function readCompounds(table: LanguageTable): Compounds {
	// `Object.entries` forgets that the keys are names of lists.
	const classes = Object.entries({ plain: 0, ...wordClass }) as readonly (readonly [keyof LanguageTable, number])[];
	return new Map(
		classes.flatMap(([list, bits]) =>
			wordsOf(table[list])
				.filter((word) => word.includes('_'))
				.map((word) => [word.replaceAll('_', ' '), bits] as const),
		),
	);
}

/** Joins the syllables of such words: "đề nghị" asks for something and names no deputy ("nghị sĩ"). */
export function joinWords(tokens: readonly Token[], compounds: Compounds): readonly Token[] {
	const joined: Token[] = [];
	let until = 0;
	tokens.forEach((token, at) => {
		if (at < until) return;
		const [word, length] = wordAt(tokens, at, token, compounds);
		joined.push(word);
		until = at + length;
	});
	return joined;
}

/** The word that begins at a token, and of how many tokens it is. */
function wordAt(
	tokens: readonly Token[],
	at: number,
	first: Token,
	compounds: Compounds,
): readonly [word: Token, length: number] {
	for (let length = longestWord; length > 1 && first.kind === 'word'; length--) {
		const own = tokens.slice(at, at + length);
		const last = own.at(-1);
		if (last === undefined || own.length < length) continue;
		const text = own.map((token) => token.text).join(' ');
		const classes = compounds.get(text);
		if (classes !== undefined && isOneWord(own, classes))
			return [{ ...first, end: last.end, text, classes, capital: false }, length];
	}
	return [first, 1];
}

/** Whether tokens stand side by side, in small letters but for the first of a sentence, and days and months: "thứ Ba". */
function isOneWord(tokens: readonly Token[], classes: number): boolean {
	const isDated = (classes & (wordClass.day | wordClass.month)) !== 0;
	return tokens.every(
		({ kind, start, capital, first }, at) =>
			kind === 'word' &&
			(!capital || isDated || (at === 0 && first)) &&
			(at === 0 || start === (tokens[at - 1]?.end ?? 0) + 1),
	);
}
