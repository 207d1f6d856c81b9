import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';

const speakersOf = (text: string, language: string) =>
	findQuotes({ text, title: null, language, publishedAt: null }, []).map(({ speaker }) => speaker);

const cases: Readonly<Record<string, { language: string; text: string; expected: readonly (string | null)[] }>> = {
	'sources that open the sentence, not who spoke before': {
		language: 'es',
		text: '"No hay marcha atrás", lamentó el portavoz vecinal, Lucio Perales, que anunció un recurso ante los tribunales.\nFuentes del departamento aseguran que el recurso "no tiene recorrido".',
		expected: ['Lucio Perales', 'Fuentes del departamento'],
	},
	'a text without anybody has no speaker': {
		language: 'de',
		text: '„So geht das nicht weiter.“',
		expected: [null],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { language, text, expected }) => {
	expect(speakersOf(text, language)).toEqual(expected);
});
