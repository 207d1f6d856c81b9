import { describe, expect, test } from 'vitest';
import { explainBlocks } from '../../src/page/explain-blocks.ts';
import { readPage } from '../../src/page/read-page.ts';
import { openFixture, openPage } from './open-page.ts';

const explained = explainBlocks(readPage(openFixture('block-classes'), 'https://news.example/ferries'));

/** Beginnings of blocks, what each is held to be, and why. */
const reasons: Readonly<Record<string, { readonly is: string; readonly kept: boolean; readonly why: RegExp }>> = {
	'The fog came in at six': { is: 'paragraph', kept: true, why: /running text/u },
	Waiting: { is: 'heading', kept: true, why: /heading element/u },
	'“Nobody has ever missed': { is: 'quotation', kept: true, why: /element for quotations/u },
	'The first ferry left at': { is: 'list', kept: true, why: /item of a list/u },
	'A ferry at the pier. Pho': { is: 'caption', kept: true, why: /stands with a picture/u },
	'Correction: an earlier v': { is: 'correction', kept: true, why: /words are those of a line of this kind/u },
};

describe('what a block was held to be, and why', () => {
	test.each(Object.entries(reasons))('%s', (beginning, { is, kept, why }) => {
		const block = explained.find(({ text }) => text.startsWith(beginning));
		expect(block).toMatchObject({ is, kept });
		expect(block?.why).toMatch(why);
	});

	test('every block of the page has a reason', () => {
		expect(explained.length).toBeGreaterThan(10);
		expect(explained.filter(({ why }) => why === '')).toEqual([]);
	});
});

test('a block in a part for something else names the part', () => {
	const paragraph = '<p>Sentence after sentence of a report on a harbour wall that is long enough to be one.</p>';
	const page = openPage(
		`<html><body><article><h1>The wall</h1>${paragraph.repeat(1)}<p>Another sentence of the report on the wall, which is to be raised.</p><div class="newsletter-box"><p>A letter for friends of walls and of those who raise them, every Friday.</p></div><p>The last sentence of the report says what the wall will cost the town.</p></article></body></html>`,
	);
	const letter = explainBlocks(readPage(page, 'about:blank')).find(({ text }) => text.startsWith('A letter'));
	expect(letter).toMatchObject({ is: 'aside', kept: false });
	expect(letter?.why).toBe('it stands in a part for newsletter, by its name (div newsletter-box)');
});
