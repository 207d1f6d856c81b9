import { describe, expect, test } from 'vitest';
import { placesOfText } from '../../src/page/inner-parts.ts';
import { openPage } from './open-page.ts';

const sentence = 'The harbour office opened at seven on Monday, and the first boat to leave was a trawler. ';

const pages: Readonly<Record<string, { readonly body: string; readonly isLookedInto: boolean }>> = {
	'shows little': { body: `<p>${sentence}</p><x-story></x-story>`, isLookedInto: true },
	'keeps data in a script alone': {
		body: `<x-story></x-story><script>${sentence.repeat(20)}</script>`,
		isLookedInto: true,
	},
	'has paragraphs': { body: `${`<p>${sentence}</p>`.repeat(5)}<x-story></x-story>`, isLookedInto: false },
	'shows text in other boxes': { body: `<div>${sentence.repeat(20)}</div><x-story></x-story>`, isLookedInto: false },
};

describe('where the text of a page may change', () => {
	test.each(Object.entries(pages))('of one that %s', (_, { body, isLookedInto }) => {
		const page = openPage(`<html><head><title>A quiet start</title></head><body>${body}</body></html>`);
		const story = page.querySelector('x-story')?.attachShadow({ mode: 'open' });
		expect(placesOfText(page)).toEqual(isLookedInto ? [page, story] : [page]);
	});
});
