import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';

/** The wife of somebody known, by surname and the form of address of her language. */
const cases: Record<string, string> = {
	en: 'Melania Trump opened the hall. “It smells of paint,” Mrs. Trump said.',
	de: 'Melania Trump eröffnete die Halle. „Es riecht nach Farbe“, sagte Frau Trump.',
	es: 'Melania Trump abrió la sala. «Huele a pintura», dijo la señora Trump.',
	pl: 'Melania Trump otworzyła salę. „Pachnie farbą” – powiedziała pani Trump.',
	vi: 'Melania Trump khai mạc hội trường. “Có mùi sơn”, bà Trump nói.',
};

test.each(Object.entries(cases))('who is addressed as a woman is no known man: %s', (language, text) => {
	const [quote] = findQuotes({ text, title: null, publishedAt: '2025-08-16', language }, people);
	expect(quote?.speakerId).toBe('melania-trump');
});
