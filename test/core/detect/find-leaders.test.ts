import { describe, expect, test } from 'vitest';
import { findLeaders } from '../../../src/core/detect/find-leaders.ts';
import { canName, narrowNames } from '../../../src/core/detect/narrow-names.ts';
import { names } from '../../../src/data/story/names.ts';

const found: Readonly<Record<string, { text: string; expected: readonly string[]; english?: boolean }>> = {
	'in capitals': { text: 'TRUMP CALLS PUTIN', expected: ['TRUMP', 'PUTIN'] },
	'in a text without capitals': { text: 'why trump called', expected: ['trump'] },
	'a common word in small letters': { text: 'He played his trump and left', expected: [] },
	'a possessive, and its family': { text: 'Trump’s family, the Trump family', expected: ['Trump'] },
	'an ending of a closed list': {
		text: 'Trumpem, Putinowi, Putyinnal, Trumpille',
		expected: ['Trump', 'Putin', 'Putyin', 'Trump'],
	},
	'a longer word that begins so': { text: 'Trumpet, Trumpism, Putinism, Трамплин, Trumpf', expected: [] },
	'a longer word that ends so': { text: 'Rasputin, Anti-Trump', expected: ['Trump'] },
	'a bare s in English': { text: 'Hope Trumps Fear', expected: [], english: true },
	'a bare s in another language': { text: 'Trumps Rede', expected: ['Trump'] },
	'letters that Arabic writes together': { text: 'وبوتين لترامب', expected: ['بوتين', 'ترامب'] },
	'an Arabic word that contains a name': { text: 'الترامبية', expected: [] },
	'Hebrew prefixes': { text: 'לטראמפ ולפוטין', expected: ['טראמפ', 'פוטין'] },
	'a word that names both': { text: '普特会', expected: ['普特会', '普特会'] },
	'names run together without spaces': { text: '川普普丁會談', expected: ['川普', '普丁'] },
	'a letter that grows in small letters': { text: 'İİİ Putin', expected: ['Putin'] },
	'an empty text': { text: '', expected: [] },
};

describe('findLeaders', () => {
	test.each(Object.entries(found))('%s', (_, { text, expected, english = false }) => {
		const hits = findLeaders(text, names, { english });
		expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});
});

describe('narrowNames', () => {
	const nameable = (text: string) => {
		const narrowed = narrowNames(text, names);
		return names.leaders.map((_, leader) => canName(narrowed, leader));
	};
	test.each(
		Object.entries({
			'a name inside a longer word': { text: 'a trumpet', expected: [true, false] },
			'capitals of another script': { text: 'ПУТІН', expected: [false, true] },
			'Turkish capitals': { text: 'PUTİN’DEN', expected: [false, true] },
			'a word for both at once': { text: '今日の特普會', expected: [true, true] },
			'no name': { text: 'a harbour', expected: [false, false] },
		}),
	)('%s', (_, { text, expected }) => expect(nameable(text)).toEqual(expected));

	test('keeps no form of a script that a text has not', () => {
		expect(narrowNames('Trump, Путин', names).leaders.map(({ forms }) => forms.includes('トランプ'))).toEqual([
			false,
			false,
		]);
	});
});
