import { describe, expect, test } from 'vitest';
import type { Difference, FoundDifference } from '../../../src/core/types.ts';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toDifferenceCard } from '../../../src/core/view/to-difference-card.ts';
import type { Printers } from '../../../src/core/view/to-source-line.ts';

const page = 'https://star.example/a';
const printers: Printers = new Map([
	[
		'mirror',
		{
			id: 'mirror',
			outlet: 'Klow Mirror',
			agency: null,
			headline: null,
			address: null,
			publishedAt: null,
			language: 'en',
		},
	],
]);

const sides = [
	{ sourceIds: [page], figure: 'seven times' },
	{ sourceIds: ['mirror'], figure: 'six times' },
];

function toCard(found: FoundDifference, language = 'en') {
	const difference: Difference = { id: 'd', topic: 'meetings', sides, note: null, found };
	return toDifferenceCard(difference, page, printers, chooseEdition([language], 0));
}

/** What the reader is told the difference is about. */
const topics: Readonly<
	Record<string, { readonly found: FoundDifference; readonly topic: string; readonly note: string | null }>
> = {
	meetings: { found: { kind: 'meetings', about: '' }, topic: 'How many times they met', note: null },
	calls: { found: { kind: 'calls', about: '' }, topic: 'How many times they spoke', note: null },
	deaths: { found: { kind: 'deaths', about: '' }, topic: 'How many people the war has killed', note: null },
	'a meeting’s length': {
		found: { kind: 'duration', about: 'meeting' },
		topic: 'How long the meeting lasted',
		note: null,
	},
	'a call’s length': { found: { kind: 'duration', about: 'call' }, topic: 'How long the call lasted', note: null },
	'a share': { found: { kind: 'share', about: 'Syldavia' }, topic: 'How much of Syldavia is controlled', note: null },
	'an age': { found: { kind: 'age', about: 'Ada Kessler' }, topic: 'How old Ada Kessler is', note: null },
	'a title': {
		found: { kind: 'title', about: 'Ada Kessler' },
		topic: 'Which title Ada Kessler is given',
		note: 'Ada Kessler holds this office on that day, by the table that ships with Crossquote.',
	},
	'a first visit': {
		found: { kind: 'since', about: 'visit' },
		topic: 'First or second visit since when',
		note: 'Each may be counting something different; the words are as printed.',
	},
};

describe('a difference found in the texts', () => {
	test.each(Object.entries(topics))('is named: %s', (_, { found, topic, note }) => {
		expect(toCard(found)).toMatchObject({ topic, note, tag: 'Found in the texts', isOwnWords: false });
	});

	test('is named in the reader’s language', () => {
		expect(toCard({ kind: 'meetings', about: '' }, 'de').topic).toBe('Wie oft sie sich trafen');
	});

	test('has the page’s side between marks, said to be the page’s, and the other by its source', () => {
		const card = toCard({ kind: 'meetings', about: '' });
		expect(card.sides.map(({ figure, here, sources }) => [figure, here, sources.map(({ name }) => name)])).toEqual([
			['“seven times”', 'This page', []],
			['six times', null, ['Klow Mirror']],
		]);
	});
});

describe('what a figure was read in', () => {
	const readIn = [
		{ sourceId: page, text: 'The two have met seven times.' },
		{ sourceId: 'mirror', text: 'They met seven times in all.' },
	];
	const dated: Printers = new Map([
		...printers,
		[
			page,
			{
				id: page,
				outlet: 'Star',
				agency: null,
				headline: null,
				address: page,
				publishedAt: '2026-03-05',
				language: 'fr',
			},
		],
	]);
	const card = (side: Difference['sides'][number]) =>
		toDifferenceCard(
			{ id: 'd', topic: 'meetings', sides: [side], note: null, found: { kind: 'meetings', about: '' } },
			page,
			dated,
			chooseEdition(['en'], 0),
		).sides[0];

	test('stands beside it, in the source’s language, and the page’s side has the page’s date', () => {
		expect(card({ sourceIds: [page], figure: 'seven times', readIn: readIn.slice(0, 1) })).toMatchObject({
			hereDate: { iso: '2026-03-05' },
			sentences: [{ source: null, parts: ['The two have met ', 'seven times', '.'], language: 'fr' }],
		});
	});

	test('stands below whose it is where several sources tell the same, the page’s first, below “This page”', () => {
		const side = card({ sourceIds: ['mirror', page], figure: 'seven times', readIn: readIn.toReversed() });
		expect(side?.sentences.map(({ source }) => source?.name ?? null)).toEqual([null, 'Klow Mirror']);
		expect(side).toMatchObject({ here: 'This page', sources: [] });
	});

	test('says whose it is where another source tells the same without a sentence', () => {
		const side = card({ sourceIds: [page, 'mirror'], figure: 'seven times', readIn: readIn.slice(1) });
		expect(side?.sentences.map(({ source }) => source?.name)).toEqual(['Klow Mirror']);
		expect(side?.sources).toEqual([]);
	});

	test('is whole where the figure is told in other words', () => {
		const side = card({ sourceIds: [page], figure: '7 times', readIn: readIn.slice(0, 1) });
		expect(side?.sentences[0]?.parts).toEqual(['The two have met seven times.', '', '']);
	});

	test('is nothing where a difference was written by hand', () => {
		expect(card({ sourceIds: ['mirror'], figure: 'seven times' })).toMatchObject({ sentences: [], hereDate: null });
	});
});

test('a difference written by hand keeps its own words, without a tag', () => {
	const written: Difference = { id: 'd', topic: 'Meetings', sides, note: 'Both count.' };
	expect(toDifferenceCard(written, null, printers, chooseEdition(['de'], 0))).toMatchObject({
		topic: 'Meetings',
		note: 'Both count.',
		tag: null,
		isOwnWords: true,
		sides: [{ here: null }, { here: null }],
	});
});
