import { expect, test } from 'vitest';
import { analyzeFile } from '../../src/cli/analyze-file.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';

const page = 'test/fixtures/site/summit.html';

test('the outlet of a saved page is told by the address it had', () => {
	expect(analyzeFile(page, 'http://www.arabnews.com/summit.html', 0).article.outlet).toBe('Arab News');
});

test('a saved page without its address has no outlet, whatever it calls itself', () => {
	expect(analyzeFile(page, null, 0).article.outlet).toBeNull();
});

const words: Readonly<Record<string, { readonly words: readonly string[]; readonly expected: object | null }>> = {
	'files alone': { words: ['a.html', 'b.html'], expected: { isJson: false, url: null, files: ['a.html', 'b.html'] } },
	'an address for one file': {
		words: ['--json', '--url', 'https://news.example/a', 'a.html'],
		expected: { isJson: true, url: 'https://news.example/a', files: ['a.html'] },
	},
	'one address for two files': { words: ['--url', 'https://news.example/a', 'a.html', 'b.html'], expected: null },
	'an address that is none': { words: ['--url', 'news', 'a.html'], expected: null },
	'an option nobody knows': { words: ['--jsno', 'a.html'], expected: null },
};

test.each(Object.entries(words))('on the command line: %s', (_rule, { words: given, expected }) => {
	expect(parseOptions(given)).toEqual(expected);
});
