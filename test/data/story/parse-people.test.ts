import { describe, expect, test } from 'vitest';
import { parseOffices, parsePeople } from '../../../src/data/story/parse-people.ts';

const offices = parseOffices({ mayor: ['mayor of springfield', 'мэр спрингфилда'] }, 'offices.json');

const ada = {
	id: 'ada-lane',
	name: 'Ada Lane',
	aliases: ['Lane', 'Ада Лейн'],
	pronoun: 'she',
	country: 'US',
	roles: [{ office: 'mayor', titles: ['mayoress of springfield'], from: '2019-01-01', to: '2023-01-01' }],
};

const bea = { ...ada, id: 'bea-lane', name: 'Bea Lane', aliases: ['Lane'], roles: [] };

const refused: Readonly<Record<string, { raw: unknown; says: RegExp }>> = {
	'no list': { raw: {}, says: /people\.json: the file is no list/u },
	'an id that is none': {
		raw: [{ ...ada, id: 'Ada Lane' }],
		says: /\[0\]\.id is no id: "Ada Lane"; write lower-case/u,
	},
	'two entries with one id': { raw: [ada, bea, { ...bea, id: 'ada-lane' }], says: /\[2\]\.id is the id of \[0\] too/u },
	'a missing name': { raw: [{ ...ada, name: undefined }], says: /\[0\]\.name is missing/u },
	'an empty alias': { raw: [{ ...ada, aliases: ['Lane', ' '] }], says: /\[0\]\.aliases\[1\] is empty/u },
	'a pronoun that is none': { raw: [{ ...ada, pronoun: 'it' }], says: /\[0\]\.pronoun is none of he, she, they/u },
	'a field of another name': { raw: [{ ...ada, nick: 'A' }], says: /unknown field "nick"/u },
	'one full name for two people': {
		raw: [ada, { ...bea, aliases: ['Áda Lane'] }],
		says: /\[1\] has the name "Áda Lane" of "ada-lane"; keep it for one/u,
	},
	'a role that ends before it begins': {
		raw: [{ ...ada, roles: [{ office: 'mayor', from: '2023-01-01', to: '2019-01-01' }] }],
		says: /\[0\]\.roles\[0\]\.to is not after 2023-01-01; write the first day/u,
	},
	'a role of a month': {
		raw: [{ ...ada, roles: [{ office: 'mayor', from: '2023-01', to: null }] }],
		says: /roles\[0\]\.from is no day: "2023-01"/u,
	},
	'an unknown office': {
		raw: [{ ...ada, roles: [{ office: 'queen', from: null, to: null }] }],
		says: /roles\[0\]\.office is no known office: "queen"; add it/u,
	},
	'a role without a title': {
		raw: [{ ...ada, roles: [{ from: null, to: null }] }],
		says: /roles\[0\] has no title; name an office or write titles/u,
	},
	'a title in capitals': {
		raw: [{ ...ada, roles: [{ titles: ['Mayor'], from: null, to: null }] }],
		says: /titles\[0\] is not lower case: "Mayor"/u,
	},
};

describe('parsePeople', () => {
	test('gives a role the titles of its office and its own', () => {
		expect(parsePeople([ada], 'people.json', offices)[0]?.roles[0]).toEqual({
			titles: ['mayor of springfield', 'мэр спрингфилда', 'mayoress of springfield'],
			from: '2019-01-01',
			to: '2023-01-01',
		});
	});

	test('lets two people share a surname', () => {
		expect(parsePeople([ada, bea], 'people.json', offices)).toHaveLength(2);
	});

	test.each(Object.entries(refused))('refuses %s', (_, { raw, says }) => {
		expect(() => parsePeople(raw, 'people.json', offices)).toThrow(says);
	});
});

describe('parseOffices', () => {
	test('refuses a value that is no object', () => {
		expect(() => parseOffices('mayor', 'offices.json')).toThrow(/offices\.json: the file is no object/u);
	});
});
