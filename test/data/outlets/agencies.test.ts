import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/data/outlets/agencies.ts';
import { parseAgencies } from '../../../src/data/outlets/parse-agencies.ts';

const printed: Readonly<Record<string, string>> = {
	'Agence France-Presse': 'AFP',
	АФП: 'AFP',
	法新社: 'AFP',
	'أ ف ب': 'AFP',
	'The Associated Press': 'AP',
	美联社: 'AP',
	Рейтер: 'Reuters',
	路透社: 'Reuters',
	ロイター: 'Reuters',
	رويترز: 'Reuters',
	'Deutsche Presse-Agentur': 'dpa',
	ТАСС: 'TASS',
	塔斯社: 'TASS',
	'РИА Новости': 'RIA Novosti',
	Интерфакс: 'Interfax',
	新华社: 'Xinhua',
	共同通信: 'Kyodo',
	연합뉴스: 'Yonhap',
	AA: 'Anadolu',
	'Anadolu Ajansı': 'Anadolu',
	ANSA: 'ANSA',
	'Agencia EFE': 'EFE',
	'PA Media': 'PA Media',
	'Polska Agencja Prasowa': 'PAP',
	Укрінформ: 'Ukrinform',
	'Bloomberg News': 'Bloomberg',
	'United Press International': 'UPI',
	'Press Trust of India': 'PTI',
	TTXVN: 'VNA',
};

const refused: Readonly<Record<string, { raw: unknown; says: RegExp }>> = {
	'an agency that is never printed': {
		raw: [{ name: 'AFP', spellings: [] }],
		says: /\[0\]\.spellings is empty; write how it is printed/u,
	},
	'a spelling of two agencies': {
		raw: [
			{ name: 'AP', spellings: ['AP'] },
			{ name: 'APA', spellings: ['APA', 'AP'] },
		],
		says: /\[1\]\.spellings has "AP" of "AP"; keep it for one/u,
	},
	'a spelling that stands twice': {
		raw: [{ name: 'AP', spellings: ['AP', 'AP'] }],
		says: /\[0\]\.spellings has "AP" of "AP"/u,
	},
};

describe('agencies', () => {
	test.each(Object.entries(printed))('%s is %s', (spelling, name) => {
		expect(agencies.find(({ spellings }) => spellings.includes(spelling))?.name).toBe(name);
	});

	test.each(Object.entries(refused))('%s is refused', (_, { raw, says }) => {
		expect(() => parseAgencies(raw, 'agencies.json')).toThrow(says);
	});
});
