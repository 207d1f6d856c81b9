import { describe, expect, test } from 'vitest';
import { findLeaders } from '../../../src/core/detect/find-leaders.ts';
import { screenNames } from '../../../src/core/detect/screen-names.ts';
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

describe('screenNames', () => {
	test('sees more than is named, and never less', () => {
		expect(screenNames('a trumpet', names)).toEqual([true, false]);
		expect(screenNames('ПУТІН', names)).toEqual([false, true]);
		expect(screenNames('a harbour', names)).toEqual([false, false]);
	});
});
