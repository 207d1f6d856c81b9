import { describe, expect, test } from 'vitest';
import { outlets } from '../../../src/data/outlets/outlets.ts';
import { parseOutlets } from '../../../src/data/outlets/parse-outlets.ts';

const row = { domain: 'example.com', name: 'Example', country: 'US', language: 'en', kind: 'newspaper' };

const refused: Readonly<Record<string, { raw: unknown; says: RegExp }>> = {
	'a list that is none': { raw: null, says: /outlets\.json: the file is no list/u },
	'a domain in capitals': {
		raw: [{ ...row, domain: 'Example.com' }],
		says: /\[0\]\.domain is malformed: "Example\.com"/u,
	},
	'a domain with a scheme': { raw: [{ ...row, domain: 'https://example.com' }], says: /domain is malformed/u },
	'a domain with a path': { raw: [{ ...row, domain: 'example.com/news' }], says: /domain is malformed/u },
	'a domain of one label': { raw: [{ ...row, domain: 'com' }], says: /domain is malformed/u },
	'a domain with www.': { raw: [{ ...row, domain: 'www.example.com' }], says: /begins with www\., m\. or amp\./u },
	'a domain that stands twice': { raw: [row, row], says: /\[1\]\.domain stands twice: "example\.com"; keep one row/u },
	'rows out of order': {
		raw: [row, { ...row, domain: 'another.com' }],
		says: /\[1\]\.domain is before "example\.com"/u,
	},
	'a country in full': {
		raw: [{ ...row, country: 'France' }],
		says: /country is malformed: "France"; write two capital/u,
	},
	'a language with a region': { raw: [{ ...row, language: 'en-US' }], says: /language is malformed/u },
	'a kind that is none': { raw: [{ ...row, kind: 'blog' }], says: /kind is none of newspaper, broadcaster/u },
	'a missing name': { raw: [{ ...row, name: undefined }], says: /\[0\]\.name is missing/u },
};

const listed: Readonly<Record<string, Partial<(typeof outlets)[number]>>> = {
	'reuters.com': { name: 'Reuters', kind: 'agency' },
	'apnews.com': { name: 'AP News', kind: 'agency' },
	'tass.ru': { country: 'RU', language: 'ru', kind: 'agency' },
	'news.cn': { country: 'CN', language: 'zh', kind: 'agency' },
	'aa.com.tr': { country: 'TR', kind: 'agency' },
	'ukrinform.net': { country: 'UA', kind: 'agency' },
	'rt.com': { country: 'RU', kind: 'state media' },
	'cgtn.com': { country: 'CN', kind: 'state media' },
	'voanews.com': { country: 'US', kind: 'state media' },
	'vnexpress.net': { name: 'VnExpress', country: 'VN', language: 'vi' },
	'arabnews.com': { name: 'Arab News', country: 'SA' },
	'wsj.com': { name: 'The Wall Street Journal', country: 'US' },
	'roarnews.co.uk': { name: 'Roar News', country: 'GB' },
	'bbc.co.uk': { name: 'BBC', kind: 'broadcaster' },
};

describe('outlets', () => {
	test('are of many countries and languages', () => {
		expect(outlets.length).toBeGreaterThanOrEqual(300);
		expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(45);
		expect(new Set(outlets.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
	});

	test('have news agencies and state media among them', () => {
		expect(outlets.filter(({ kind }) => kind === 'agency').length).toBeGreaterThanOrEqual(30);
		expect(outlets.filter(({ kind }) => kind === 'state media').length).toBeGreaterThanOrEqual(15);
	});

	test.each(Object.entries(listed))('have %s', (domain, expected) => {
		expect(outlets.find((outlet) => outlet.domain === domain)).toMatchObject(expected);
	});

	test('do not reach into mail and search', () => {
		const portals = [
			'google.com',
			'yahoo.com',
			'qq.com',
			'163.com',
			'web.de',
			'gmx.net',
			'mail.ru',
			'wp.pl',
			'uol.com.br',
		];
		expect(outlets.filter(({ domain }) => portals.includes(domain))).toEqual([]);
	});

	test.each(Object.entries(refused))('%s is refused', (_, { raw, says }) => {
		expect(() => parseOutlets(raw, 'outlets.json')).toThrow(says);
	});
});
