import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/text/fold.ts';
import { findWords } from '../../../src/core/text/words.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 80 });

test('folding twice is folding once', () => {
	fc.assert(
		fc.property(text, (any) => {
			const once = foldText(any).text;
			expect(foldText(once).text).toBe(once);
		}),
	);
});

test('every place of the folded text leads back inside the text, in order', () => {
	fc.assert(
		fc.property(text, (any) => {
			const { text: folded, offsets } = foldText(any);
			expect(offsets).toHaveLength(folded.length + 1);
			expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
			expect(offsets.every((offset) => offset >= 0 && offset <= any.length)).toBe(true);
		}),
	);
});

test('words are in order, do not overlap and leave no letter out', () => {
	fc.assert(
		fc.property(text, (any) => {
			let end = 0;
			for (const word of findWords(any)) {
				expect(any.slice(end, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
				expect(word.end).toBeGreaterThan(word.start);
				end = word.end;
			}
			expect(any.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
		}),
	);
});
