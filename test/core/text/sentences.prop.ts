import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';

const anyText = fc
	.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', '.” ', '! ', '\n', 'Mr. ', 'U.S.', '。', '…')))
	.map((parts) => parts.join(''));

test('sentences are in order, do not overlap, and leave out nothing but white space', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(null, 'en', 'ru', 'zh', 'xx'), (text, language) => {
			const sentences = findSentences(text, language);
			let rest = '';
			let at = 0;
			for (const { start, end } of sentences) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				rest += text.slice(at, start);
				at = end;
			}
			expect((rest + text.slice(at)).trim()).toBe('');
		}),
	);
});
