import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';

const cases: Record<string, { text: string; language?: string; expected: string[] }> = {
	'a full stop before a capital ends a sentence': {
		text: 'They met. They left early.',
		expected: ['They met.', 'They left early.'],
	},
	'titles and initials do not end one': {
		text: 'Mr. Reed met Sen. J. Doe of the U.S. Senate. It rained.',
		expected: ['Mr. Reed met Sen. J. Doe of the U.S. Senate.', 'It rained.'],
	},
	'closing marks belong to the sentence before': {
		text: '“We are done.” She left.',
		expected: ['“We are done.”', 'She left.'],
	},
	'a cue in lower case after a question goes with it': {
		text: '"Are we done?" she asked. Nobody spoke.',
		expected: ['"Are we done?" she asked.', 'Nobody spoke.'],
	},
	'a line break always ends one': { text: 'A heading\nA sentence', expected: ['A heading', 'A sentence'] },
	'decimals stay together': {
		text: 'It rose 3.5 percent. Then it fell.',
		expected: ['It rose 3.5 percent.', 'Then it fell.'],
	},
	'Chinese needs no space': { text: '他来了。她走了！', language: 'zh', expected: ['他来了。', '她走了！'] },
	'German abbreviations': {
		text: 'Das gilt z.B. Für Dr. Kern. Mehr nicht.',
		language: 'de',
		expected: ['Das gilt z.B. Für Dr. Kern.', 'Mehr nicht.'],
	},
	'German ordinals before nouns': {
		text: 'Sie kamen am 16. Juli zum 18. Gipfel. Im Jahr 2018. Mehr nicht.',
		language: 'de',
		expected: ['Sie kamen am 16. Juli zum 18. Gipfel.', 'Im Jahr 2018.', 'Mehr nicht.'],
	},
	'a number ends a sentence elsewhere': {
		text: 'They were 16. Julia left.',
		expected: ['They were 16.', 'Julia left.'],
	},
	'Russian initials': {
		text: 'В. В. Иванов приехал в 2025 г. Москва ждала. Всё.',
		language: 'ru',
		expected: ['В. В. Иванов приехал в 2025 г. Москва ждала.', 'Всё.'],
	},
	'Hindi danda': { text: 'वह आया। वह गया।', language: 'hi', expected: ['वह आया।', 'वह गया।'] },
	'white space is no sentence': { text: ' \n ', expected: [] },
};

describe('sentences', () => {
	test.each(Object.entries(cases))('%s', (_name, { text, language, expected }) => {
		expect(findSentences(text, language ?? 'en').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});
});
