import { expect, test } from 'vitest';
import { foldText, toOriginalSpan } from '../../../src/core/text/fold.ts';

const cases: Readonly<Record<string, { text: string; folded: string }>> = {
	'curly marks are straight': { text: '“It’s ‘over’”', folded: "\"it's 'over'\"" },
	'marks that are normalised to grave and acute are straight': {
		text: 'It\u1fefs it\u1ffds it\uff40s',
		folded: "it's it's it's",
	},
	'dashes are one': { text: 'a – b — c', folded: 'a - b - c' },
	'an ellipsis is three points': { text: 'so…', folded: 'so...' },
	'spaces of any kind are one': { text: 'a \u00a0\n b', folded: 'a b' },
	'what is not seen is not there': { text: 'Ukra\u00adine\u200b', folded: 'ukraine' },
	'accents are composed': { text: 'Sa\u0303o', folded: 'são' },
	'full-width letters are plain': { text: 'ＮＡＴＯ', folded: 'nato' },
	'the Turkish capital I agrees with the English one': { text: 'İstanbul', folded: 'istanbul' },
};

test.each(Object.entries(cases))('%s', (_, { text, folded }) => {
	expect(foldText(text).text).toBe(folded);
});

test('a span of folded text leads back to the text as printed', () => {
	const text = '“So… it\u00adʼs over”';
	const folded = foldText(text);
	const start = folded.text.indexOf("it's");
	const { start: from, end } = toOriginalSpan(folded, { start, end: start + 4 });
	expect(text.slice(from, end)).toBe('it\u00adʼs');
});
