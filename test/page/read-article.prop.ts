import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toArticleText } from '../../src/core/article-text.ts';
import { findQuotePlace } from '../../src/page/find-quote-range.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

vi.setConfig({ testTimeout: 60_000 });

const address = 'https://news.example/story/1';

const tags = [
	'p',
	'div',
	'article',
	'main',
	'section',
	'aside',
	'h1',
	'h2',
	'ul',
	'li',
	'a',
	'b',
	'span',
	'blockquote',
];
const moreTags = [
	'pre',
	'figure',
	'figcaption',
	'table',
	'tr',
	'td',
	'time',
	'header',
	'footer',
	'nav',
	'template',
	'ruby',
	'rt',
	'details',
	'summary',
];
const classes = [
	'',
	'related',
	'article-body',
	'paywall',
	'byline',
	'hidden',
	'teaser card',
	'comments',
	'dropcap',
	'hidden rest',
];
const words = [
	'Trump met Putin.',
	'“Never,” he said',
	'Related articles',
	'Continue reading',
	'© 2025',
	'a',
	'\u00ad',
	'14.8.2025',
	'By Ana Low',
	'会談',
	'   ',
];

/** HTML of any shape, well-formed or not: what a parser makes of it is a page. */
const html = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom(...words),
		fc.lorem({ maxCount: 3, mode: 'sentences' }),
		fc
			.tuple(
				fc.constantFrom(...tags, ...moreTags),
				fc.constantFrom(...classes),
				fc.array(tie('node'), { maxLength: 5 }),
			)
			.map(([tag, name, children]) => `<${tag} class="${name}">${children.join('')}</${tag}>`),
		fc.constantFrom(
			'<br>',
			'<br><br>',
			'<script>x</script>',
			'<meta name="author" content=",">',
			'</div>',
			'<p>',
			'<!-- x -->',
		),
	),
})).node;

const head = fc.constantFrom(
	'',
	'<title>A | B</title>',
	'<script type="application/ld+json">{"@type":"NewsArticle","headline":["A"],"author":[{}, null, 3],}</script>',
	'<script type="application/ld+json">[[{"@graph":[{"@type":["Article"],"datePublished":12}]}</script>',
	'<meta property="article:published_time" content="yesterday"><link rel="canonical" href="http://[">',
);

const page = fc
	.tuple(head, fc.array(html, { maxLength: 8 }))
	.map(([top, parts]) => `<html><head>${top}</head><body>${parts.join('')}</body></html>`);

test('any tree is read without an error, and no block is empty', () => {
	fc.assert(
		fc.property(page, (source) => {
			const article = readArticle(openPage(source), address);
			expect(article.blocks.every(({ text }) => text.trim() !== '' && text === text.trim())).toBe(true);
			expect(article.related.every((headline) => headline !== '')).toBe(true);
		}),
	);
});

test('reading and finding never change the document', () => {
	fc.assert(
		fc.property(page, (source) => {
			const document = openPage(source);
			const before = document.documentElement.outerHTML;
			const { blocks } = readArticle(document, address);
			for (const { text } of blocks.slice(0, 2)) findQuotePlace(document, text);
			expect(document.documentElement.outerHTML).toBe(before);
		}),
	);
});

test('what was read as a paragraph is found again in the page', () => {
	fc.assert(
		fc.property(page, (source) => {
			// A template is no part of what the page shows: its text is read when there is no other, and cannot be pointed at.
			fc.pre(!/<(?:template|noscript)/u.test(source));
			const document = openPage(source);
			const paragraphs = readArticle(document, address).blocks.filter(({ kind }) => kind === 'paragraph');
			for (const { text } of paragraphs.filter((block) => /[\p{L}\p{N}]/u.test(block.text))) {
				expect(findQuotePlace(document, text)).not.toBeNull();
			}
		}),
		{ numRuns: 1000 },
	);
});

test.each(['div', 'aside'])('a page of %s nested deeper than the stack is read', (tag) => {
	const depth = 12_000;
	const document = openPage('<html><body></body></html>');
	let inner: Element = document.body;
	for (let level = 0; level < depth; level++) inner = inner.appendChild(document.createElement(tag));
	inner.textContent = 'At the bottom of the tree there is one sentence, and it is long enough to be a paragraph.';
	expect(toArticleText(readArticle(document, address))).toContain('one sentence');
});

test('steps grow with the page, not with its square', () => {
	const sizes = [200, 800].map((paragraphs) => {
		const document = openPage(
			`<html><body><article>${'<div class="c"><p>One sentence that is long enough to be taken for a paragraph of text.</p></div>'.repeat(paragraphs)}</article></body></html>`,
		);
		return countVisits(document) / paragraphs;
	});
	const [small = 0, large = 0] = sizes;
	expect(large).toBeLessThan(small * 1.5);
});

/** How often the class of an element is asked for: every step of the way does, for each element it looks at. */
function countVisits(document: Document): number {
	let visits = 0;
	const prototype = Object.getPrototypeOf(document.createElement('div')) as Element;
	const original = prototype.getAttribute;
	const all = [...document.querySelectorAll('*')];
	for (const element of all) {
		element.getAttribute = (name: string) => {
			visits++;
			return original.call(element, name);
		};
	}
	readArticle(document, address);
	return visits;
}
