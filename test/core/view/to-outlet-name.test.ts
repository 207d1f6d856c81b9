import { expect, test } from 'vitest';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toOutletName } from '../../../src/core/view/to-outlet-name.ts';
import { toView } from '../../../src/core/view/to-view.ts';
import { makeQuote, makeQuoteReport, makeReport } from '../../fixtures/reports/make-report.ts';

const edition = chooseEdition(['en'], 0);

const cases: Readonly<Record<string, { outlet: string | null; address: string; name: string }>> = {
	'a listed outlet goes by its name': {
		outlet: 'Harbour Post',
		address: 'https://post.example/a',
		name: 'Harbour Post',
	},
	'another site goes by its host': {
		outlet: null,
		address: 'https://example.org/a?b',
		name: 'example.org',
	},
	'"www." says nothing': {
		outlet: null,
		address: 'http://www.Example.org/',
		name: 'example.org',
	},
	'a subdomain may be somebody else': {
		outlet: null,
		address: 'https://blog.example.org/',
		name: 'blog.example.org',
	},
	'neither port nor user name is a name': {
		outlet: null,
		address: 'https://post.example@elsewhere.example:8080/',
		name: 'elsewhere.example',
	},
	'a file has no host': {
		outlet: null,
		address: 'file:///home/reader/post.example.html',
		name: 'Unnamed site',
	},
	'what is no address has none': {
		outlet: null,
		address: 'post.example',
		name: 'Unnamed site',
	},
};

test.each(Object.entries(cases))('%s', (_rule, { outlet, address, name }) => {
	expect(toOutletName({ outlet, address }, edition)).toBe(name);
});

test('a page of a site that is not listed is named by its host where it is shown and where it is cited', () => {
	const { article, ...report } = makeReport({ quotes: [makeQuoteReport(makeQuote('q1', null, 'We wait.'), null)] });
	const { page, quotes } = toView({ ...report, article: { ...article, outlet: null } }, edition);
	expect(page?.kicker[0]).toBe('harbourpost.example');
	expect(quotes.cards[0]?.citation).toContain('harbourpost.example, ');
});
