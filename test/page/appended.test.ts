import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const first = 'The harbour closes for a day of swimming';
const second = 'A crane learns to stand on one leg';
const numbers = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Five paragraphs that all name one person. */
const told = (who: string) =>
	numbers
		.map((number) => `<p>${who} said in the ${number} of five short speeches that the quay would stay open late.</p>`)
		.join('');
const signed = (name: string, day: string) => `<div class="byline">By ${name}</div><div class="date">${day}</div>`;
const lowe = signed('Ana Lowe', '15 August 2025');
const tanaka = signed('Bo Tanaka', '14 August 2025');

/** How a site appends the next article without an element for articles. */
const appended: Readonly<Record<string, string>> = {
	'in a box of the same make':
		`<div class="story"><h1>${first}</h1>${lowe}${told('Lowe')}</div>` +
		`<div class="story"><h1>${second}</h1>${tanaka}${told('Tanaka')}</div>`,
	'under a lower, linked heading':
		`<div class="content"><h1>${first}</h1>${lowe}<div>${told('Lowe')}</div></div>` +
		`<div class="content next"><h2><a href="/b">${second}</a></h2>${tanaka}<div>${told('Tanaka')}</div></div>`,
	'in the same box, one after the other': `<div><h1>${first}</h1>${lowe}${told('Lowe')}<h1>${second}</h1>${tanaka}${told('Tanaka')}</div>`,
	'in the same box under a lower heading': `<div><h1>${first}</h1>${lowe}${told('Lowe')}<h2>${second}</h2>${tanaka}${told('Tanaka')}</div>`,
	'inside the box of the first': `<div class="text"><h1>${first}</h1>${lowe}${told('Lowe')}<div><h1 class="x">${second}</h1>${tanaka}${told('Tanaka')}</div></div>`,
};

/** Articles whose headings might be taken for another's. */
const whole: Readonly<Record<string, string>> = {
	'with headings of sections': `<div><h1>${first}</h1>${lowe}${told('Lowe')}<h2>${second}</h2>${told('Tanaka')}</div>`,
	'with a chronology': `<div><h1>${first}</h1>${lowe}${told('Lowe')}<h2>${second}</h2><div>3 March 2018</div>${told('Tanaka')}</div>`,
	'with another article announced among its paragraphs': `<div><h1>${first}</h1>${lowe}${told('Lowe')}<div><h2>${second}</h2>${tanaka}<p>${'The crane has been standing on one leg since Tuesday, and nobody can say which one it is. '.repeat(3)}</p></div>${told('Tanaka')}</div>`,
};

const read = (body: string) =>
	readArticle(
		openPage(
			`<html lang="en"><head><title>${first} - Post</title><meta property="og:title" content="${first}"></head><body>${body}</body></html>`,
		),
		'https://post.example/2025/08/15/harbour',
	);

const count = (body: string, who: string) =>
	read(body).blocks.filter(({ text }) => text.startsWith(`${who} said`)).length;

describe('an article that is appended to another is left out', () => {
	test.each(Object.entries(appended))('%s', (_, body) => {
		expect([count(body, 'Lowe'), count(body, 'Tanaka')]).toEqual([5, 0]);
		expect(read(body)).toMatchObject({ title: first, byline: 'Ana Lowe', publishedAt: '2025-08-15' });
	});
});

describe('an article stays whole', () => {
	test.each(Object.entries(whole))('%s', (_, body) => {
		expect([count(body, 'Lowe'), count(body, 'Tanaka')]).toEqual([5, 5]);
	});
});
