import { onceFor } from '../../../once-for.ts';
import { wordsOf } from '../../words/class-lookup.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Words of a table, one by one, by their beginnings, and phrases of several joined by `_`: "cái_gọi_là". */
type Listed = {
	readonly has: (word: string) => boolean;
	readonly endsWithPhrase: (tokens: readonly Token[]) => boolean;
	readonly beginsWithPhrase: (tokens: readonly Token[]) => boolean;
};

const listsOf = onceFor(({ table }: Lexicon) => ({
	before: listed(table.named),
	behind: listed(table.namedBefore),
	prefixes: wordsOf(table.prefixes),
}));

function listed(list: string | undefined): Listed {
	const words = wordsOf(list);
	const exact = new Set(words.filter((word) => !word.endsWith('*')));
	const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const phrases = new Set(words.filter((word) => word.includes('_')));
	return {
		has: (word) => exact.has(word) || stems.some((stem) => word.startsWith(stem)),
		endsWithPhrase: (tokens) => tokens.some((_, at) => phrases.has(phraseOf(tokens.slice(at)))),
		beginsWithPhrase: (tokens) => tokens.some((_, at) => phrases.has(phraseOf(tokens.slice(0, at + 1)))),
	};
}

function phraseOf(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text.replaceAll(' ', '_')).join('_');
}

/** Whether words end with what stands before names in quotation marks: "газета", "sogenannte". */
export function announcesName(lexicon: Lexicon, before: readonly Token[]): boolean {
	const last = before.at(-1);
	if (last === undefined) return false;
	const { before: words, prefixes } = listsOf(lexicon);
	return (
		isOf(last, wordClass.work) ||
		words.has(phraseOf([last])) ||
		prefixes.some((prefix) => last.text.startsWith(prefix) && words.has(last.text.slice(prefix.length))) ||
		words.endsWithPhrase(before)
	);
}

/** Whether words begin with what stands behind such names: Turkish "gazetesi". */
export function followsName(lexicon: Lexicon, after: readonly Token[]): boolean {
	const [first] = after;
	const { behind } = listsOf(lexicon);
	return first !== undefined && (behind.has(first.text) || behind.beginsWithPhrase(after));
}
