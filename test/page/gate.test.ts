import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { names } from '../../src/data/story/names.ts';
import { isCandidate } from '../../src/page/gate.ts';

/** Enough words that a page is known to keep its article in paragraphs. */
const filler =
	`<p>${'The council met on Tuesday and talked about the harbour wall for most of the evening. '.repeat(8)}</p>`.repeat(
		2,
	);

const article = (headline: string, body: string, beside = '', head = '') =>
	`<html><head><title>${headline}</title>${head}</head><body><nav><a href="/">World</a></nav>
	<main><h1>${headline}</h1>${body}</main>${beside}</body></html>`;

const railHeadline = '<p><a href="/x">Trump and Putin agree to meet in Alaska next week</a></p>';

const pages: Readonly<Record<string, { html: string; expected: boolean }>> = {
	'both in the headline': { html: article('Trump meets Putin', filler), expected: true },
	'each in a paragraph of its own': {
		html: article('Summit ends early', `${filler}<p>Trump left first.</p><p>Putin stayed for the night.</p>`),
		expected: true,
	},
	'one in the headline, the other stood for by the Kremlin': {
		html: article('Kremlin says no call with Trump is planned', filler),
		expected: true,
	},
	'inflected names in another script': {
		html: article('Разговор по телефону', `${filler}<p>Путину позвонили из Вашингтона. Ответ Трампа последовал.</p>`),
		expected: true,
	},
	'an article kept in bare text and line breaks': {
		html: article('会談のまとめ', `<div>トランプ大統領は空港に到着した。<br>プーチン大統領は笑顔で応じた。</div>`),
		expected: true,
	},
	'an article in a container called after what stands beside others': {
		html: article('Talks', `<div class="related"><h1>Talks</h1>${filler}<p>Trump spoke to Putin.</p></div>`),
		expected: true,
	},
	'linked data of the article, escaped': {
		html: article(
			'Talks',
			'<div>Loading</div>',
			'',
			String.raw`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"\u041f\u0443\u0442\u0438\u043d \u0438 \u0422\u0440\u0430\u043c\u043f"}]}</script>`,
		),
		expected: true,
	},
	'linked data of a list of other articles': {
		html: article(
			'Talks',
			'<div>Loading</div>',
			'',
			'<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Trump meets Putin"}]}</script>',
		),
		expected: false,
	},
	'linked data that is broken': {
		html: article(
			'Talks',
			'<div>Loading</div>',
			'',
			'<script type="application/ld+json">{"headline":"Trump and Putin",}</script>',
		),
		expected: false,
	},
	'a rail beside the article': {
		html: article('Harbour wall', filler, `<aside>${railHeadline}<p>Trump. Putin.</p></aside>`),
		expected: false,
	},
	'a link to another article inside the body': {
		html: article('Harbour wall', filler + railHeadline + filler),
		expected: false,
	},
	'comments under the article': {
		html: article('Harbour wall', filler, '<div class="comments"><p>Trump!</p><p>Putin!</p></div>'),
		expected: false,
	},
	'navigation by topic': {
		html: article('Harbour wall', filler, '<nav><ul><li>Trump</li><li>Putin</li></ul></nav>'),
		expected: false,
	},
	'embedded data': {
		html: article('Harbour wall', filler, '<script>var films = ["Trump", "Putin"]</script>'),
		expected: false,
	},
	'relatives and towers': {
		html: article('Melania Trump writes to Putin', `${filler}<p>She spoke in Trump Tower.</p>`),
		expected: false,
	},
	neither: { html: article('Harbour wall', filler), expected: false },
	'an empty page': { html: '<html><body></body></html>', expected: false },
};

describe('isCandidate', () => {
	test.each(Object.entries(pages))('%s', (_, { html, expected }) => {
		const { document } = parseHTML(html);
		expect(isCandidate(document, names)).toBe(expected);
	});

	test('an article in open shadow roots, one in another', () => {
		const { document } = parseHTML(
			'<html><head><title>Hotline was busy</title></head><body><x-app></x-app></body></html>',
		);
		const app = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
		const story = app?.appendChild(document.createElement('x-story')).attachShadow({ mode: 'open' });
		const told = story?.appendChild(document.createElement('p'));
		if (told) told.textContent = 'Putin spoke to Trump for an hour on Monday.';
		expect(isCandidate(document, names)).toBe(true);
	});

	test('an article in a frame of the same site', () => {
		const { document } = parseHTML('<html><body><iframe></iframe></body></html>');
		const inside = parseHTML('<html><body><p>Putin spoke to Trump for an hour on Monday.</p></body></html>').document;
		Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inside });
		expect(isCandidate(document, names)).toBe(true);
	});

	test('leaves the page as it was', () => {
		const { document } = parseHTML(article('Trump meets Putin', filler, railHeadline));
		const before = document.toString();
		isCandidate(document, names);
		expect(document.toString()).toBe(before);
	});
});
