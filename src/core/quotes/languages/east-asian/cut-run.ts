import { onceFor } from '../../../once-for.ts';
import type { Span } from '../../../types.ts';
import type { Lexicon } from '../../words/lexicon.ts';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const katakana = /^[\p{Script=Katakana}ー]+/u;

/** Longest foreign word in katakana, in UTF-16 units. */
const longestKatakana = 24;

/** Cuts unspaced text into the longest words the lexicon has; what it has not, sign by sign. */
export function cutRun(run: string, lexicon: Lexicon): readonly Span[] | null {
	if (!unspaced.test(run)) return null;
	const { longest } = lengthsOf(lexicon);
	const folded = lexicon.fold(run);
	const words: Span[] = [];
	for (let from = 0; from < run.length; ) {
		let length = Math.min(longest, run.length - from);
		while (length > 1 && !lexicon.known.has(folded.slice(from, from + length))) length--;
		const foreign = katakana.exec(run.slice(from, from + longestKatakana))?.[0].length ?? 0;
		const end = from + Math.max(1, length, foreign);
		words.push({ start: from, end });
		from = end;
	}
	return words;
}

const lengthsOf = onceFor(({ known }: Lexicon) => ({
	longest: [...known.keys()].reduce((most, word) => Math.max(most, word.length), 0),
}));
