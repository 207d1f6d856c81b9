import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/summary/summarize.ts';

const story = [
	'The two presidents will meet in Reykjavik on Monday to talk about a ceasefire, their offices said.',
	'The talks come after three months of letters between the two capitals.',
	'Both offices said the two presidents will meet in Reykjavik on Monday to talk about a ceasefire.',
	'Hotels in the Icelandic city have been booked out since the weekend, and prices rose fivefold.',
	'Nobody knows.',
].join('\n');

test('the lead comes first and what repeats it is left out', () => {
	const sentences = summarize(story, 'Presidents to meet in Reykjavik', 2).map(({ text }) => text);
	expect(sentences[0]).toMatch(/^The two presidents will meet/u);
	expect(sentences).toHaveLength(2);
	expect(sentences[1]).not.toMatch(/^Both offices/u);
});

test('every sentence is the span it names, in printed order', () => {
	const sentences = summarize(story, null, 3);
	expect(sentences.map(({ start, end }) => story.slice(start, end))).toEqual(sentences.map(({ text }) => text));
	expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).toSorted((a, b) => a - b));
});

test('a sentence that tells nothing by itself is no summary', () => {
	expect(summarize(story, null, 4).map(({ text }) => text)).not.toContain('Nobody knows.');
});

test('a text of one short line is its own summary; an empty one has none', () => {
	expect(summarize('Nobody knows.', null, 3).map(({ text }) => text)).toEqual(['Nobody knows.']);
	expect(summarize('', 'Title', 3)).toEqual([]);
});

test('a text without spaces between words is weighed too', () => {
	const text = '两国总统周一将在雷克雅未克会晤讨论停火。\n当地酒店价格上涨五倍。\n两国总统周一将在雷克雅未克会晤。';
	expect(summarize(text, null, 1).map((sentence) => sentence.text)).toEqual([
		'两国总统周一将在雷克雅未克会晤讨论停火。',
	]);
});
