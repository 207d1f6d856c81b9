import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldWhole } from '../../../src/core/text/fold.ts';
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

const printed = fc
	.array(fc.oneof(text, fc.constantFrom('ÉÀ', 'Straße', 'Ё', '`', ' \u00a0', 'e\u0301', 'ΟΔΟΣ', 'İ', '…', '\u0301')))
	.map((all) => all.join(''));

test('a text is folded to the same with and without its places', () => {
	fc.assert(
		fc.property(printed, (any) => {
			expect(foldWhole(any)).toBe(foldText(any).text);
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

test('a word is told alike whatever sign stands behind it', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'azAZéÀÿßØøÞñяЯёЁйїІҐ0ªµ×÷ı’̈'), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(fc.array(letters, { maxLength: 4 }), (words) => {
			const [plain, marked] = [' ', '… '].map((gap) => words.flatMap((word) => findWords(`${word}${gap}`)));
			expect(plain?.map((word) => word.text)).toEqual(marked?.map((word) => word.text));
		}),
	);
});
