import { describe, expect, test } from 'vitest';
import { findPersonByName } from '../../../src/core/people/find-person.ts';
import type { Person } from '../../../src/core/types.ts';
import { people } from '../../../src/data/story/people.ts';

const found: Readonly<Record<string, { name: string; id: string }>> = {
	'a full name': { name: 'Donald Trump', id: 'donald-trump' },
	'a surname that one of them has': { name: 'Lavrov', id: 'sergei-lavrov' },
	'another spelling': { name: 'Volodymyr Zelenskyy', id: 'volodymyr-zelensky' },
	'another case': { name: 'VLADIMIR PUTIN', id: 'vladimir-putin' },
	'a middle initial': { name: 'Donald J. Trump', id: 'donald-trump' },
	'initials without full stops': { name: 'J.D. Vance', id: 'jd-vance' },
	'accents left out': { name: 'Recep Tayyip Erdogan', id: 'recep-tayyip-erdogan' },
	'a curly apostrophe': { name: 'Robert O’Brien', id: 'robert-obrien' },
	'a hyphen for a space': { name: 'Kim Jong-un', id: 'kim-jong-un' },
	'a courtesy title': { name: 'Mr. Putin', id: 'vladimir-putin' },
	'a title': { name: 'President Trump', id: 'donald-trump' },
	'a title of several words': { name: 'US Secretary of State Marco Rubio', id: 'marco-rubio' },
	'a nationality with an office': { name: 'Ukrainian President Zelensky', id: 'volodymyr-zelensky' },
	'a former office': { name: 'former US ambassador to Russia Michael McFaul', id: 'michael-mcfaul' },
	'a party and an office': { name: 'Republican Senator Lindsey Graham', id: 'lindsey-graham' },
	'a woman who led a government': { name: 'Bundeskanzlerin Angela Merkel', id: 'angela-merkel' },
	'a Russian name': { name: 'Владимир Путин', id: 'vladimir-putin' },
	'a Russian name with an office': { name: 'президент США Дональд Трамп', id: 'donald-trump' },
	'a Ukrainian name': { name: 'Володимир Зеленський', id: 'volodymyr-zelensky' },
	'ё printed as е': { name: 'Саули Ниинистё', id: 'sauli-niinisto' },
	'a Chinese name': { name: '特朗普', id: 'donald-trump' },
	'a Chinese name with a title behind': { name: '特朗普总统', id: 'donald-trump' },
	'a Chinese name with a title before': { name: '美国总统特朗普', id: 'donald-trump' },
	'a Chinese name as Taiwan prints it': { name: '普丁', id: 'vladimir-putin' },
	'a Japanese name with a title behind': { name: 'プーチン大統領', id: 'vladimir-putin' },
	'a Japanese name with a courtesy': { name: 'トランプ氏', id: 'donald-trump' },
	'a Korean name with a title behind': { name: '트럼프 대통령', id: 'donald-trump' },
	'an Arabic name with a title': { name: 'الرئيس دونالد ترامب', id: 'donald-trump' },
	'a Hindi name without its nukta': { name: 'वोलोदिमिर जेलेंस्की', id: 'volodymyr-zelensky' },
	'a Vietnamese title': { name: 'Tổng thống Trump', id: 'donald-trump' },
	'a Turkish title': { name: 'Cumhurbaşkanı Recep Tayyip Erdoğan', id: 'recep-tayyip-erdogan' },
};

const nobody: Readonly<Record<string, string>> = {
	'a surname that two of them have': 'Clinton',
	'such a surname with a title': 'President Clinton',
	'somebody else of a known surname': 'Eric Trump',
	'a nickname by nationality': 'the Russian Trump',
	'a surname inside a longer name': 'Trump Tower',
	'a surname that is a word or a place elsewhere': 'Costa',
	'a title alone': 'the US president',
	'a stranger': 'Jane Roe',
	'no letters': ' … ',
	nothing: '',
};

describe('findPersonByName', () => {
	test.each(Object.entries(found))('finds %s', (_, { name, id }) => {
		expect(findPersonByName(people, name)?.id).toBe(id);
	});

	test.each(Object.entries(nobody))('finds nobody by %s', (_, name) => {
		expect(findPersonByName(people, name)).toBeNull();
	});

	test('tells relatives apart', () => {
		expect(findPersonByName(people, 'Melania Trump')?.id).toBe('melania-trump');
		expect(findPersonByName(people, 'Donald Trump Jr.')?.id).toBe('donald-trump-jr');
	});

	test('stays undecided when three people share a name', () => {
		const three = ['a', 'b', 'c'].map(
			(id): Person => ({ id, name: `${id} Roe`, aliases: ['Roe'], pronoun: 'they', country: null, roles: [] }),
		);
		expect(findPersonByName(three, 'Roe')).toBeNull();
	});

	test.each(people.map(({ name, id }) => [name, id]))('finds %s by name', (name, id) => {
		expect(findPersonByName(people, name)?.id).toBe(id);
	});
});
