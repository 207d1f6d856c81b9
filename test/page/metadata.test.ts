import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

/** A page of which only what is told here differs from others. */
type PageCase = {
	readonly address?: string;
	readonly language?: string;
	/** What stands in its head. */
	readonly head?: string;
	/** What it prints above and under its headline. */
	readonly above?: string;
	readonly under?: string;
	readonly heading?: string;
};

const paragraph =
	'<p>The two delegations sat down at a table that had been carried up the stairs in four parts, and stayed there.</p>';

function read({ address = 'https://news.example/story', language = 'en', ...page }: PageCase) {
	const { head = '', above = '', under = '', heading = 'A table in four parts' } = page;
	const title = heading === '' ? '' : `<h1>${heading}</h1>`;
	const html = `<html lang="${language}"><head>${head}</head><body>${above}<article>${title}${under}${paragraph.repeat(4)}</article></body></html>`;
	return readArticle(openPage(html), address);
}

const stated = (published: string, modified = published) =>
	`<script type="application/ld+json">{"@type":"NewsArticle","headline":"A table in four parts","datePublished":"${published}","dateModified":"${modified}"}</script>`;

type DayCase = PageCase & { readonly published: string | null; readonly updated?: string | null };

const days: Readonly<Record<string, DayCase>> = {
	'a day called the publication comes before one called an update': {
		language: 'tr',
		under: '<div>Güncelleme: 16.08.2025 10:02 | Oluşturulma: 15.08.2025 21:40</div>',
		published: '2025-08-15',
		updated: '2025-08-16',
	},
	'so in Korean, without a mark between': {
		language: 'ko',
		under: '<div>입력 2025.08.15 18:40 수정 2025.08.16 09:12</div>',
		published: '2025-08-15',
		updated: '2025-08-16',
	},
	'so in Russian, in boxes of their own': {
		language: 'ru',
		under: '<div>Обновлено 17 августа 2025</div><div>Опубликовано 15 августа 2025</div>',
		published: '2025-08-15',
		updated: '2025-08-17',
	},
	'a label may stand behind its day': {
		language: 'ja',
		under: '<div>2025年8月16日 9時12分 更新</div><div>2025年8月15日 18時40分</div>',
		published: '2025-08-15',
		updated: '2025-08-16',
	},
	'a label may stand in the box before': {
		under: '<div>Last updated</div><div>17 August 2025</div><div>Published</div><div>15 August 2025</div>',
		published: '2025-08-15',
		updated: '2025-08-17',
	},
	'a page that prints only an update is of that day': {
		language: 'de',
		under: '<div>Aktualisiert am 16. August 2025</div>',
		published: '2025-08-16',
		updated: '2025-08-16',
	},
	'an update that is printed alone is one beside a day that is stated': {
		head: stated('2025-08-14T10:00:00Z').replace(/,"dateModified":"[^"]*"/u, ''),
		under: '<div>Updated August 16, 2025</div>',
		published: '2025-08-14',
		updated: '2025-08-16',
	},
	'the month stands first in America': { under: '<div>04/08/2025</div>', published: '2025-04-08' },
	'and behind the day elsewhere, by the locale': {
		head: '<meta property="og:locale" content="en_GB">',
		under: '<div>04/08/2025</div>',
		published: '2025-08-04',
	},
	'or by the country of the address': {
		address: 'https://www.courier.co.uk/harbour/story',
		under: '<div>04/08/2025</div>',
		published: '2025-08-04',
	},
	'a domain that anybody may have names no country': {
		address: 'https://courier.io/harbour/story',
		under: '<div>04/08/2025</div>',
		published: '2025-04-08',
	},
	'the day a picture was taken is not the article’s': {
		under:
			'<div>Updated 08:32, 16-Aug-2025</div><div class="photoCaption">The table before it was carried up, August 14, 2025. /Pool</div>',
		published: '2025-08-16',
		updated: '2025-08-16',
	},
	'today’s day over the headline is not the article’s': {
		above: '<div>Sunday, August 17, 2025</div>',
		under: '<div>By Ana Lowe</div><div>August 15, 2025</div>',
		published: '2025-08-15',
	},
	'a day over the headline counts where none stands under it': {
		above: '<div>World</div><div>August 15, 2025</div>',
		published: '2025-08-15',
	},
	'a sentence that tells of a day is no dateline': {
		under: '<p>They had last sat at this table on 3 March 2018, a winter ago.</p>',
		published: null,
	},
	'a page that prints only its last change, years later, was issued anew': {
		head: stated('2019-11-25T08:00:00-05:00', '2025-08-15T06:20:00-05:00'),
		under: '<div>August 15, 2025</div>',
		published: '2025-08-15',
	},
	'so in Spanish': {
		language: 'es',
		head: stated('2021-03-02', '2025-08-15'),
		under: '<div>Ana Lowe, 15 de agosto de 2025</div>',
		published: '2025-08-15',
	},
	'what is called an update does not make it anew': {
		head: stated('2019-11-25T08:00:00-05:00', '2025-08-15T06:20:00-05:00'),
		under: '<div>Updated August 15, 2025</div>',
		published: '2019-11-25',
		updated: '2025-08-15',
	},
	'nor does a change within days': {
		head: stated('2025-08-12T08:00:00Z', '2025-08-15T06:20:00Z'),
		under: '<div>August 15, 2025</div>',
		published: '2025-08-12',
	},
	'nothing is changed before it is published': {
		head: stated('2025-08-16T00:40:00Z'),
		under: '<div>Updated August 15, 2025</div>',
		published: '2025-08-15',
	},
	'an address may name the day before a serial number': {
		address: 'https://news.example/view/AKR20250815071200001',
		published: '2025-08-15',
	},
	'an address may name the day in folders': {
		address: 'https://news.example/n1/2025/0815/c1002-40001.html',
		published: '2025-08-15',
	},
	'a number of an address is no day that is still to come': {
		address: 'https://news.example/story/2093081512345',
		published: null,
	},
	'a number of an address that no calendar has is no day': {
		address: 'https://news.example/story/20251399001',
		published: null,
	},
};

describe('the day of publication', () => {
	test.each(Object.entries(days))('%s', (_, { published, updated, ...page }) => {
		const { publishedAt, updatedAt } = read(page);
		expect(publishedAt?.slice(0, 10) ?? null).toBe(published);
		if (updated !== undefined) expect(updatedAt?.slice(0, 10) ?? null).toBe(updated);
	});
});

const titled = (window: string, social: string, headline = '') =>
	`<title>${window}</title><meta property="og:title" content="${social}">${headline === '' ? '' : `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`}`;

const trailed = 'Talks in Tromso: why a table had four parts';

const titles: Readonly<Record<string, PageCase & { readonly title: string }>> = {
	'what the data and the social title give alike comes before heading and window': {
		head: titled('A table in four parts, says Lowe', 'Envoys meet at a table', 'Envoys meet at a table'),
		heading: 'A table in four parts, says Lowe',
		title: 'Envoys meet at a table',
	},
	'the heading comes before social title and window where the data agree with it': {
		head: titled('Envoys at a table', 'Envoys at a table', 'A table in four parts'),
		title: 'A table in four parts',
	},
	'a heading that only the window repeats comes before a social title': {
		head: titled('A table in four parts | Harbour Post', 'Envoys sit down at the table'),
		title: 'A table in four parts',
	},
	'section and site are cut without a space before them in Korean': {
		language: 'ko',
		heading: '',
		head: `${titled('네 조각으로 옮긴 협상 탁자-정치ㅣ항구일보', '네 조각으로 옮긴 협상 탁자-정치ㅣ항구일보')}<meta name="headline" content="네 조각으로 옮긴 협상 탁자">`,
		title: '네 조각으로 옮긴 협상 탁자',
	},
	'and in Chinese': {
		language: 'zh',
		heading: '分成四块抬上楼的谈判桌引人注目',
		head: titled('分成四块抬上楼的谈判桌引人注目--国际--港口网', '分成四块抬上楼的谈判桌引人注目_港口新闻'),
		title: '分成四块抬上楼的谈判桌引人注目',
	},
	'a short heading in Chinese is one where the window repeats it': {
		language: 'zh',
		heading: '专题：四块谈判桌',
		head: '<title>专题：四块谈判桌_港口网</title>',
		under: '<h3><a href="/1">谈判桌分成四块抬上楼引人注目</a></h3>',
		title: '专题：四块谈判桌',
	},
	'the only heading comes before a window that names the site': {
		heading: 'A table in four parts is carried up the stairs',
		head: '<title>The Harbour Post: world, business, sport</title>',
		title: 'A table in four parts is carried up the stairs',
	},
	'the name of a section over the text does not': {
		heading: 'International News',
		head: '<title>A table in four parts is carried up the stairs</title>',
		title: 'A table in four parts is carried up the stairs',
	},
	'the heading over the text comes before one that ends the trail to it': {
		heading: '',
		head: titled('Talks in Tromso: why a table had four parts', 'A table in four parts', trailed),
		above: `<nav><a href="/">Home</a> <a href="/world">World</a> <h1>${trailed}</h1></nav>`,
		under: '<h2>A table in four parts</h2>',
		title: 'A table in four parts',
	},
	'the end of a trail is the headline where no other heading is stated': {
		heading: '',
		head: titled(`${trailed} | Harbour Post`, 'Envoys sit down'),
		above: `<div class="page-breadcrumbs"><a href="/">Home</a> <h1>${trailed}</h1></div>`,
		under: '<h2>Carried up the stairs</h2>',
		title: trailed,
	},
	'a second half of a headline is none of them': {
		heading: '',
		head: titled('Envoys meet-and-greet at a table', 'Envoys meet-and-greet at a table', 'Envoys meet'),
		title: 'Envoys meet-and-greet at a table',
	},
};

/** Text saved in a template whose only heading is its menu. */
const savedIn = (first: string) =>
	readArticle(
		openPage(
			`<html><body><nav><h1>Home | World | Politics</h1></nav><main><p>${first}</p>${paragraph.repeat(4)}</main>`,
		),
		'https://news.example/story',
	).title;

describe('the headline', () => {
	test('is not the menu of a template, but the line the text begins with', () => {
		expect(savedIn('A table in four parts')).toBe('A table in four parts');
	});

	test('is nothing where the text begins with a paragraph', () => {
		expect(savedIn('TROMSO, Norway - The table was carried up in four parts, and nobody sat down.')).toBe('');
	});

	test('may have marks between its words', () => {
		const heading = 'Envoys, tables | What was carried up the stairs | A reckoning';
		expect(read({ heading, head: `<title>${heading}</title>` }).title).toBe(heading);
	});

	test.each(Object.entries(titles))('%s', (_, { title, ...page }) => {
		expect(read(page).title).toBe(title);
	});
});
