import { describe, expect, test } from 'vitest';
import { toArticleText } from '../../src/core/article-text.ts';
import type { Article } from '../../src/core/types.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openFixture, openPage } from './open-page.ts';

/** What a reader would notice of a page: where its article begins and ends, and what is none of it. */
type Expected = {
	readonly title: string;
	readonly first: string;
	readonly last: string;
	readonly absent: readonly string[];
	readonly article?: Partial<Article>;
};

const pages: Readonly<Record<string, Expected>> = {
	aggregator: {
		title: 'Two presidents, one runway',
		first: 'Crews at the air base',
		last: 'the hotel rooms as booked until Sunday.',
		absent: ['Harbour AI', 'No comments', 'three conditions', 'Share prices', 'Trump and Putin'],
		article: {
			byline: 'Ines Okoro',
			publishedAt: '2025-08-14T09:30:00+03:00',
			outlet: null,
			language: 'en',
		},
	},
	'category-rail': {
		title: 'The handshake that took a decade',
		first: 'The northern summit will show',
		last: 'the White House only of a conversation.',
		absent: ['singing his verdicts', 'guests of the parade', 'Navy jet', 'Tags:', 'Sports', 'Photo: AP'],
		article: { language: 'en', publishedAt: '2025-08-14T19:02' },
	},
	'one-line-a-paragraph': {
		title: 'Two presidents, one runway',
		first: 'Crews at the air base',
		last: 'described the plan as open.',
		absent: ['Harbour AI', 'three conditions', 'Share prices', 'Coast Times'],
	},
	preformatted: {
		title: 'Two presidents, one runway',
		first: 'Crews at the air base',
		last: 'described the plan as open.',
		absent: ['Harbour AI', 'three conditions', 'Share prices', 'Coast Times'],
	},
	'line-breaks': {
		title: 'Two presidents, one runway',
		first: 'Crews at the air base',
		last: 'described the plan as open.',
		absent: ['northern ministers', 'Home'],
	},
	'opinion-with-teasers': {
		title: 'A century of resets',
		first: 'Comment writer Piers Sandoval asks',
		last: 'have learned to expect the quarrel.',
		absent: ['License', 'summer fair', 'Union election', 'royal box', 'Connect with us', 'Putin at a podium'],
		article: { byline: 'Piers Sandoval', publishedAt: '2024-07-20T10:00:00+01:00', kind: 'opinion' },
	},
	stream: {
		title: 'Envoys argue over the order of the flags',
		first: 'Envoys of the two presidents',
		last: 'not to speak with each other.',
		absent: ['bridge', 'bear'],
	},
	'consent-and-offer': {
		title: 'Der Gipfel der Dolmetscher',
		first: 'Die Kabine ist so groß',
		last: 'muss den Satz wiederholen.',
		absent: ['Cookies', 'Lesen Sie auch', 'Digitalabo', 'Von Jette'],
		article: {
			byline: 'Jette Brandis, Olu Farrell',
			publishedAt: '2025-08-15T06:00:00+02:00',
			updatedAt: '2025-08-15T11:20:00+02:00',
			language: 'de',
			kind: 'article',
			cutOff: true,
		},
	},
};

const furtherPages: Readonly<Record<string, Expected>> = {
	'right-to-left': {
		title: 'قمة قصيرة في يوم طويل',
		first: 'وصل الرئيسان',
		last: 'لم يكتب بعد.',
		absent: ['أسعار النفط'],
		article: { language: 'ar' },
	},
	'oddly-set': {
		title: 'The long table',
		first: 'The table is six metres long, and the two men sat at its ends. It was built in 1998 for an operation',
		last: '“We could not hear each other,” one of them said, “and that may have helped.”',
		absent: ['ながづくえ', 'new window', '\u00ad', '\u200b'],
	},
	'template-only': {
		title: 'Kept in a template',
		first: 'This page keeps its article',
		last: 'read where it stands.',
		absent: [],
	},
};

const handshake: Expected = {
	title: 'The handshake that took a decade',
	first: 'The northern summit will show',
	last: 'four such meetings himself.',
	absent: ['English', 'Sports', 'Back to the harbour', 'Northline', 'Tags', 'Navy jet'],
	article: { publishedAt: '2025-08-14T19:02', credit: 'Mila Brandt (According to AFP, AP)' },
};
const runway: Expected = {
	title: 'Two presidents, one runway',
	first: 'Crews at the air base',
	last: 'described the plan as open.',
	absent: ['Harbour AI', 'No comments', 'three conditions', 'Share prices', 'Coast Times'],
};
const quarrel: Expected = {
	title: 'From Handshake to Quarrel: What a Century of Resets Has Taught',
	first: 'Comment writer Piers Sandoval asks',
	last: 'have learned to expect the quarrel.',
	absent: ['Connect with us', 'looking for', 'summer fair', 'Union', 'royal box', 'rowing', 'License'],
};

/** Text saved without its page: lines parted by breaks, or preformatted, single and double line ends mixed. */
const savedPages: Readonly<Record<string, Expected>> = {
	'saved-aggregator-breaks': runway,
	'saved-aggregator-preformatted': runway,
	'saved-long-headline': {
		...runway,
		title: 'Two presidents who have not shared a room for years land on one northern runway',
	},
	'saved-category-rail-breaks': handshake,
	'saved-category-rail-preformatted': handshake,
	'call-as-heading': { ...quarrel, first: 'Putin at a podium' },
	'saved-opinion-breaks': quarrel,
	'saved-opinion-preformatted': quarrel,
	'saved-dated': {
		title: '',
		first: 'date 2025-08-14 TROMSO, Norway',
		last: 'both flags in a drawer.',
		absent: [],
		article: { publishedAt: '2025-08-14' },
	},
};

describe.each(Object.entries({ ...pages, ...furtherPages, ...savedPages }))(
	'the page "%s"',
	(name, { title, first, last, absent, article: expected }) => {
		const article = readArticle(openFixture(name), 'https://news.example/story/1');
		const text = toArticleText(article);

		test('is read from its first sentence to its last', () => {
			expect(article.title).toBe(title);
			expect(text.slice(0, first.length)).toBe(first);
			expect(text.slice(-last.length)).toBe(last);
		});

		test('is read without what stands around it', () => {
			expect(absent.filter((words) => text.includes(words))).toEqual([]);
		});

		test('states what is known about it', () => {
			expect(article).toMatchObject(expected ?? {});
		});
	},
);

test('headlines of other articles are named beside the article', () => {
	const { related } = readArticle(openFixture('aggregator'), 'https://news.example/story/1');
	expect(related).toContain('Markets shrug before the Trump-Putin talks');
	expect(readArticle(openFixture('one-line-a-paragraph'), 'https://news.example/story/1').related).toEqual([
		'Putin names his terms for Trump before the summit',
		'Markets shrug before the Trump-Putin talks',
	]);
});

test('a live blog is read update by update, each with its time', () => {
	const { kind, blocks } = readArticle(openFixture('live-blog'), 'https://news.example/summit-live');
	expect(kind).toBe('live-blog');
	expect(blocks.filter((block) => block.kind === 'update')).toEqual([
		{ kind: 'update', text: 'Second plane lands', at: '2025-08-15T18:40:00Z' },
		{ kind: 'update', text: 'First plane lands', at: '2025-08-15T18:10:00Z' },
		{ kind: 'update', text: 'Band rehearses', at: '2025-08-15T17:30:00Z' },
	]);
});

test('every class of block is told', () => {
	const article = readArticle(openFixture('block-classes'), 'https://news.example/ferries');
	expect(article.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
		'standfirst: Three ferries and two de',
		'caption: A ferry at the pier. Pho',
		'paragraph: The fog came in at six a',
		'heading: Waiting',
		'paragraph: “We have soup,” the capt',
		'quotation: “Nobody has ever missed ',
		'list: The first ferry left at ',
		'list: The second ferry left at',
		'paragraph: The harbour office said ',
		'correction: Correction: an earlier v',
	]);
	expect(article).toMatchObject({
		byline: 'Ana Lowe and Piet Brandt',
		publishedAt: '2025-08-12T14:05',
		credit: 'Reporting by Ana Lowe; Editing by Piet Brandt',
	});
});

/** Pages told by title and address alone, with a little text. */
const kinds: Readonly<Record<string, { address: string; title: string; kind: Article['kind'] }>> = {
	'the front page': { address: 'https://news.example/', title: 'News', kind: 'front' },
	'the front page of a language': { address: 'https://news.example/en/', title: 'News', kind: 'front' },
	'a section': { address: 'https://news.example/world/europe', title: 'Europe', kind: 'front' },
	'a topic': { address: 'https://news.example/topics/trump-putin-summit', title: 'Summit', kind: 'topic' },
	'a search': { address: 'https://news.example/search?q=putin+trump', title: 'Results', kind: 'search' },
	'an error': { address: 'https://news.example/2025/08/a-story-1', title: 'Page not found', kind: 'error' },
	'a discussion among readers': { address: 'https://news.example/forum/summit-12', title: 'Summit?', kind: 'topic' },
	'a thread on a host of its own': { address: 'https://forum.news.example/summit-12', title: 'Summit?', kind: 'topic' },
};

test.each(Object.entries(kinds))('%s is no article', (_, { address, title, kind }) => {
	const page = openPage(
		`<html><head><title>${title}</title></head><body><h1>${title}</h1><p>Trump and Putin met on Friday, and this is all that is said of it here.</p></body></html>`,
	);
	expect(readArticle(page, address).kind).toBe(kind);
});

test('an article is one whatever its address looks like', () => {
	const paragraph =
		'<p>Trump and Putin met on Friday in a hangar that was built for bombers, and talked for two hours behind a curtain.</p>';
	const page = openPage(
		`<html><head><title>Summit in a hangar</title></head><body><h1>Summit in a hangar</h1><p>By Ana Lowe</p><time datetime="2025-08-15">15 August 2025</time><div>${[1, 2, 3, 4, 5].map((n) => paragraph.replace('two', `${n}`)).join('')}</div></body></html>`,
	);
	for (const path of ['app/summit', 'topics/summit', 'search/summit', '']) {
		expect(readArticle(page, `https://news.example/${path}`).kind).toBe('article');
	}
});

test('words strung together for searches are no text', () => {
	const words = 'Trump kettle Putin harbour whale tram bench carpet '.repeat(100);
	const page = openPage(
		`<html lang="en"><head><title>A whale stops the ferry</title></head><body><h1>A whale stops the ferry</h1><div>${words}</div></body></html>`,
	);
	expect(readArticle(page, 'https://news.example/20250816/whale-20357.html').blocks).toEqual([]);
});

const harbour = ['seven', 'eight', 'nine', 'ten'].map(
	(hour) =>
		`<p>At ${hour} the harbour office let the next boat out, a trawler with a new coat of paint and old nets.</p>`,
);
const readHarbour = (inside: string, title = 'A quiet start', root = 'lang="en"') =>
	readArticle(
		openPage(
			`<html ${root}><head><title>A quiet start</title><meta property="og:title" content="A quiet start"></head><body><article><h1>${title}</h1>${inside}</article></body></html>`,
		),
		'https://news.example/harbour/quiet-start-1',
	);

test('a quotation that was pulled out of a paragraph is not printed twice', () => {
	const pulled = '<blockquote>the next boat out, a trawler with a new coat of paint</blockquote>';
	const quoted = '<blockquote>“Nobody has ever missed a boat that did not leave.”</blockquote>';
	const { blocks } = readHarbour([harbour[0], pulled, ...harbour.slice(1), quoted, harbour[0]].join(''));
	expect(blocks.filter(({ kind }) => kind === 'quotation').map(({ text }) => text)).toEqual([
		'“Nobody has ever missed a boat that did not leave.”',
	]);
});

test('the headline of a translated page is the one that is shown', () => {
	const root = 'lang="de" class="translated-ltr"';
	expect(readHarbour(harbour.join(''), 'Ein ruhiger Beginn im Hafen', root).title).toBe('Ein ruhiger Beginn im Hafen');
});

test('a flash whose paragraphs are short boxes is read to its end', () => {
	const boxes = [
		'The ferry to the islands stopped on Monday after a whale had come into the harbour, the captain told the agency.',
		'"She is in no hurry," he said of the whale.',
		'There will be no boat before Tuesday, according to him.',
	].map((text) => `<div class="block"><div class="text">${text}</div></div>`);
	const page = openPage(
		`<html lang="en"><head><title>A whale stops the ferry</title></head><body><h1>A whale stops the ferry</h1><div class="body">${boxes.join('')}</div></body></html>`,
	);
	expect(readArticle(page, 'https://news.example/20250816/whale-20357.html').blocks).toHaveLength(3);
});

test('an article in an open shadow root is read', () => {
	const page = openPage('<html><body><h1>In the shadow</h1><x-story></x-story></body></html>');
	const shadow = page.querySelector('x-story')?.attachShadow({ mode: 'open' });
	for (const order of ['first', 'second', 'third']) {
		const paragraph = page.createElement('p');
		paragraph.textContent = `This is the ${order} paragraph of a story that stands in a component with a tree of its own.`;
		shadow?.append(paragraph);
	}
	const { blocks } = readArticle(page, 'https://news.example/story/1');
	expect(blocks.map(({ text }) => text.slice(0, 17))).toEqual([
		'This is the first',
		'This is the secon',
		'This is the third',
	]);
});

test('the frame of a page that shows nothing itself is read', () => {
	const paragraph = '<p>The article stands in a frame of the same site, as it did on many pages of the nineties.</p>';
	const page = openPage(
		'<html><head><title>In a frame</title></head><body><iframe src="/story"></iframe></body></html>',
	);
	const inside = openPage(`<html><body>${paragraph}${paragraph.replace('many', 'some')}</body></html>`);
	Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: inside });
	expect(readArticle(page, 'https://news.example/story/1').blocks).toHaveLength(2);
});

test('a page whose frames are of other sites is left alone', () => {
	const page = openPage(
		'<html><head><title>In a frame</title></head><body><iframe src="https://ads.example"></iframe></body></html>',
	);
	expect(readArticle(page, 'https://news.example/story/1').blocks).toEqual([]);
});
