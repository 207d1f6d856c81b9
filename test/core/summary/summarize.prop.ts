import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/summary/summarize.ts';

test('a summary is made of the text itself, never longer than asked, in order', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 6 }), (text, limit) => {
			const sentences = summarize(text, null, limit);
			expect(sentences.length).toBeLessThanOrEqual(limit);
			let last = 0;
			for (const { start, end, text: words } of sentences) {
				expect(text.slice(start, end)).toBe(words);
				expect(start).toBeGreaterThanOrEqual(last);
				last = end;
			}
		}),
	);
});
