import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { Grade, PageKind } from '../../../src/core/types.ts';
import { story } from '../../../src/data/story/story.ts';
import { inventedStory } from './invented-story.ts';

const invented: Readonly<Record<string, { text: string; expected: Grade }>> = {
	'both in the headline is coverage': { text: 'Orlova and Tanaka to meet in June', expected: 'about' },
	'a name in another script is found': { text: 'オルロワ大統領と田中首相が会談', expected: 'about' },
	'a relative is nobody of the story': { text: 'Katya Orlova meets Tanaka', expected: 'none' },
	'a company is nobody of the story': { text: 'Orlova visits the Tanaka Motors plant', expected: 'none' },
	'our own leaders are strangers in another story': { text: 'Trump and Putin meet', expected: 'none' },
};

describe('the engine names nobody', () => {
	test.each(Object.entries(invented))('%s', (_, { text, expected }) => {
		expect(detect(toTextArticle(null, text), inventedStory).grade).toBe(expected);
	});
});

const listKinds: readonly PageKind[] = ['front', 'topic', 'search', 'error'];

describe('a page that is no article', () => {
	test.each(listKinds)('of kind %s is never coverage', (kind) => {
		const page = { ...toTextArticle('Trump and Putin meet in Alaska', 'Trump met Putin on Friday.'), kind };
		expect(detect(page, story)).toMatchObject({ grade: 'none', reasons: [{ key: 'page-is-a-list' }] });
	});
});

const rain = 'The harbour council met and talked about the wall. Rain is expected. Boats stay in port.';

const live = (title: string, updates: readonly string[]): Parameters<typeof detect>[0] => ({
	title,
	kind: 'live-blog',
	language: 'en',
	blocks: updates.map((text) => ({ kind: 'update', text })),
});

const livePages: Readonly<Record<string, { page: Parameters<typeof detect>[0]; expected: Grade }>> = {
	'whose updates are about the two': {
		page: live('Anchorage: latest', ['Trump greets Putin on the runway.', 'Putin and Trump sit down to talk.', rain]),
		expected: 'about',
	},
	'whose headline names both and whose updates now and then': {
		page: live('Trump-Putin call ends: latest on the war', [rain, rain, 'Trump spoke to Putin for an hour.', rain]),
		expected: 'about',
	},
	'of many topics, one of them the two': {
		page: live('War live: drones over the port', [rain, rain, rain, rain, 'Trump spoke to Putin for an hour.', rain]),
		expected: 'mentions',
	},
	'each of them in updates of their own': {
		page: live('News live', [rain, 'Trump signs a law on steel.', rain, 'Putin opens a bridge.', rain]),
		expected: 'mentions',
	},
};

describe('a live page', () => {
	test.each(Object.entries(livePages))('%s', (_, { page, expected }) => {
		expect(detect(page, story).grade).toBe(expected);
	});
});

describe('reasons', () => {
	test('tell a reader where both are named', () => {
		const { reasons } = detect(toTextArticle('Trump and Putin meet', 'Trump met Putin.\n\nRain fell.'), story);
		expect(reasons).toContainEqual({ key: 'both-in-headline', values: [] });
		expect(reasons).toContainEqual({ key: 'both-in-paragraphs', values: [1, 2] });
	});

	test('tell who alone is named', () => {
		const { reasons } = detect(toTextArticle(null, 'Putin opens a bridge'), story);
		expect(reasons).toEqual([{ key: 'only-one-named', values: ['Vladimir Putin'] }]);
	});
});

test('a place in the capitals of a dateline is told as a name', () => {
	const text = 'ANCHORAGE, Alaska – Trump met Putin on Friday. Trump and Putin spoke for three hours.';
	const { reasons } = detect(toTextArticle('Trump and Putin meet', text), story);
	expect(reasons.find(({ key }) => key === 'known-place')?.values).toEqual(['Anchorage']);
});

/** Titles alone: those of pages that list articles, and headlines that hold the same words. */
const listTitles: Readonly<Record<string, boolean>> = {
	'Vladimir Putin: latest news and analysis': true,
	'Donald Trump: Aktuelle News und Hintergründe': true,
	'Sommet Trump-Poutine : toute l’actualité': true,
	'Cumbre Trump-Putin: últimas noticias': true,
	'Tag: Trump, Putin': true,
	'Themenseite Trump und Putin': true,
	'Трамп и Путин: последние новости': true,
	'专题：特普会': true,
	'Search results for “Trump Putin”': true,
	'Trump and Putin are in the latest news from Alaska, and in every bar of Anchorage': false,
	'Putin reads the latest news about Trump before breakfast': false,
	'Trump ile Putin’in görüştüğü odanın son sahibi konuştu - Son Dakika Haberleri': false,
	'Putin zu Trump: Das sind keine guten Nachrichten': false,
};

test.each(Object.entries(listTitles))('the title "%s" is that of a list: %s', (text, isList) => {
	const reasons = detect(toTextArticle(null, text), story).reasons.map(({ key }) => key);
	expect(reasons.includes('page-is-a-list')).toBe(isList);
});
