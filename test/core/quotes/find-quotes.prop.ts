import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';

const pieces = fc.constantFrom(
	..."\" “ ” ' ‘ ’ '' « » „ 「 」 ( ) , . : — \n said told Trump he She the president according to who Anna Reed's 说 сказал ".split(
		' ',
	),
);
const anyText = fc
	.array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }))
	.map((parts) => parts.join(' '));
const glued = fc.array(pieces).map((parts) => parts.join(''));

test('spans lie in the text, in order, and their words are what stands there', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, glued), fc.constantFrom(null, 'en', 'zh', 'xx'), (text, language) => {
			let at = 0;
			for (const { span, words, mention, cue } of findQuotes({ text, title: null, language, publishedAt: null }, [])) {
				expect(span.start).toBeGreaterThanOrEqual(at);
				expect(span.end).toBeGreaterThan(span.start);
				expect(words).toBe(text.slice(span.start, span.end));
				for (const place of [mention, cue])
					if (place !== null) expect(place.text).toBe(text.slice(place.start, place.end));
				at = span.end;
			}
		}),
	);
});

/** A given name that no other place in a row has: "Baaaao", "Baaabo". */
function givenName(at: number): string {
	const letters = [...at.toString(26).padStart(4, '0')].map((digit) =>
		String.fromCharCode(97 + Number.parseInt(digit, 26)),
	);
	return `B${letters.join('')}o`;
}

const hostile: Record<string, string> = {
	'openers alone': '“'.repeat(200_000),
	'openers with spaces': ' “'.repeat(200_000),
	apostrophes: "'".repeat(1_000_000),
	'apostrophes with spaces': " '".repeat(300_000),
	'straight marks in words': 'a"'.repeat(200_000),
	'openers on lines of their own': '“a\n'.repeat(30_000),
	brackets: '('.repeat(100_000),
	'one endless word': 'a'.repeat(1_000_000),
	'capitals without end': 'Aa '.repeat(100_000),
	'full stops': '. '.repeat(200_000),
	'persons of one surname': Array.from(
		{ length: 20_000 },
		(_, at) => `${givenName(at)} ${givenName(at * 3)} Devlin spoke. “We go,” said ${givenName(at)} Devlin.\n`,
	).join(''),
};

test.each(Object.entries(hostile))('%s finish', (_name, text) => {
	expect(Array.isArray(findQuotes({ text, title: null, language: 'en', publishedAt: null }, []))).toBe(true);
});
