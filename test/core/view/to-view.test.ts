import { describe, expect, test } from 'vitest';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toBundleView, toView } from '../../../src/core/view/to-view.ts';
import { alaska, storyBundle } from '../../fixtures/reports/alaska.ts';
import { cutOff, nothingKnown } from '../../fixtures/reports/edge-cases.ts';
import {
	makeQuote,
	makeQuoteReport,
	makeReport,
	makeSource,
	makeUtterance,
} from '../../fixtures/reports/make-report.ts';

const edition = chooseEdition(['en-GB'], Date.UTC(2025, 7, 15, 9, 4));
const view = toView(alaska, edition);

/** What a reader reads of a quote before anything is unfolded. */
const readings = {
	'the fullest wording stands here: no tag, sources and origins counted': {
		id: 'q1',
		reads: [
			'Donald Trump',
			'11 Aug 2025 (date worked out)',
			[],
			['Also in 3 sources', '3 independent origins, this page included'],
		],
	},
	'another translation of the same words': {
		id: 'q2',
		reads: [
			'Vladimir Putin',
			'the Kremlin · 14 Aug 2025',
			['Other translation'],
			['Also in 2 sources', '3 independent origins, this page included'],
		],
	},
	'a trimmed wording tells how much is left': {
		id: 'q3',
		reads: [
			'Donald Trump',
			'Helsinki · 16 Jul 2018',
			['Trimmed · without beginning and end · 11 of 44 words'],
			['Also in 2 sources', '2 independent origins, this page included'],
		],
	},
	'a quote no one else prints': {
		id: 'q4',
		reads: ['Donald Trump', 'Helsinki · 16 Jul 2018', [], ['Found in no other known source']],
	},
	'an unknown speaker and a missing mark are said': {
		id: 'q5',
		reads: ['Speaker unclear', null, ['Quotation mark missing in print'], ['Found in no other known source']],
	},
	'a layer of reporting is kept': {
		id: 'q6',
		reads: ['Ada Quill', null, ['As reported by Capital Journal'], ['Found in no other known source']],
	},
} as const;

describe('above the quotes stands', () => {
	test('how many of them others print, as the icon counts them', () => {
		expect(view.quotes.lead).toBe('Quotes also printed elsewhere: 3 of 6');
	});

	test('that there is nothing to compare with', () => {
		expect(toView(nothingKnown, edition).quotes.lead).toBe('There is no known coverage to compare with yet.');
	});

	test('nothing where the page has no quotes', () => {
		expect(toView(cutOff, edition).quotes.lead).toBeNull();
	});
});

test('fewer origins than sources are explained, and as many are not', () => {
	const note = 'Sources with the same text, or drawing on one another, count as one origin.';
	const notes = new Map(view.quotes.cards.map(({ id, originNote }) => [id, originNote]));
	expect([notes.get('q1'), notes.get('q2'), notes.get('q6')]).toEqual([note, null, null]);
});

describe('a quote of the page', () => {
	test.each(Object.entries(readings))('%s', (_, { id, reads }) => {
		const card = view.quotes.cards.find((quote) => quote.id === id);
		expect([card?.speaker, card?.occasion, card?.tags, card?.count]).toEqual(reads);
	});

	test('is shown verbatim, with the marks it has in print', () => {
		const shown = view.quotes.cards.map(({ words, marks }) => [marks[0], words.text, marks[1]].join(''));
		const printed = alaska.quotes.map(({ quote }) => quote.marks[0] + quote.words + quote.marks[1]);
		expect(shown).toEqual(printed);
	});

	test('that continues an utterance does not name its speaker again', () => {
		expect(view.quotes.cards.map(({ continued }) => continued)).toEqual([false, false, false, true, false, false]);
	});
});

describe('the wordings of a quote', () => {
	const [respectful, , confidence] = view.quotes.cards;

	test('are the fullest first, and the page is named among them', () => {
		expect(respectful?.wordings.map(({ label, here }) => [label, here])).toEqual([
			['Fullest wording', 'This page'],
			['Trimmed · without beginning and end · 12 of 29 words', null],
			['Other words', null],
		]);
	});

	test('do not repeat the words the card shows already', () => {
		expect(respectful?.wordings[0]?.words).toBeNull();
	});

	test('name other sources with date and link, never the page itself', () => {
		expect(respectful?.wordings[0]?.sources).toEqual([
			{
				name: 'The Northern Courier (AFP)',
				date: { text: '15 Aug 2025', iso: '2025-08-15' },
				link: 'https://northerncourier.example/alaska',
				articles: null,
				label:
					'The Northern Courier (AFP) · From friendship to face-off: what Alaska may decide · 15 Aug 2025 · opens in a new tab',
			},
		]);
	});

	test('point out a negation that one has and the other has not', () => {
		expect(confidence?.wordings[2]?.notes).toEqual(['“do” instead of “don’t”']);
	});

	test('fold a cut that is longer than what was kept', () => {
		const [cut] = respectful?.wordings[1]?.pieces.filter(({ folded }) => folded !== null) ?? [];
		expect([cut?.folded, cut?.fuller]).toEqual([
			'13 words',
			', as opposed to us going to his country or even a third place,',
		]);
	});
});

describe('what is not certain', () => {
	test('stands apart as possibly the same', () => {
		expect(view.quotes.cards[1]?.possibly.map(({ words, occasion }) => [words.text, occasion])).toEqual([
			['I have no doubt that he means it sincerely,', '2024'],
		]);
	});
});

describe('the page', () => {
	test('is named by outlet, dates, headline, grade and whose text it is', () => {
		expect(view.page).toMatchObject({
			kicker: ['Harbour Post', '15 Aug 2025', 'updated 16 Aug 2025'],
			grade: 'Coverage of the two leaders’ dealings',
			notes: ['AFP text, also printed by The Northern Courier.'],
			readAt: 'Read 4 minutes ago',
		});
	});

	test('whose headline quotes a fragment shows the sentence it was cut from', () => {
		expect(view.page?.trims).toEqual([
			{
				label: ['In the headline: “take each other’s measure”', '4 of 12 words'],
				about: 'Ada Quill · Printed by Capital Journal',
				sentence: ['They will ', 'take each other’s measure', ' before they talk of anything else.'],
				language: 'en',
			},
		]);
	});

	test('that was stored before headlines were looked at is shown without', () => {
		const { trimmedHeadlines: _, ...older } = alaska;
		expect(toView(older, edition).page).toEqual({ ...view.page, trims: [] });
	});

	test('that is cut off, undated and an opinion says so', () => {
		const { page, quotes } = toView(cutOff, edition);
		expect(page?.kicker).toEqual(['Capital Journal', 'Opinion', 'no date given']);
		expect(page?.notes).toEqual(['The page is cut off by a paywall or a consent notice: only what is shown was read.']);
		expect(quotes.empty).toBe('No quotes were found on this page.');
	});

	test('that was translated by machine says so, above and at each quote', () => {
		const notes = [
			{ key: 'translated-page', values: [] },
			{ key: 'page-of', values: [1, 3] },
			{ key: 'titles-differ', values: ['Another line'] },
		];
		const { page, quotes } = toView({ ...alaska, article: { ...alaska.article, notes } }, edition);
		expect(page?.notes.slice(0, 2)).toEqual([
			'This page was translated by machine: its quotations are translations, not the words as printed.',
			'This is page 1 of 3: the others were not read.',
		]);
		expect(page?.reasons).toContain('The page also calls itself “Another line”');
		expect(quotes.cards.every(({ tags }) => tags[0] === 'Translated by machine')).toBe(true);
	});

	test('that states two days says them as the reader writes days', () => {
		const notes = [{ key: 'dates-differ', values: ['2025-08-14', '2025-08-10'] }];
		const { page } = toView({ ...alaska, article: { ...alaska.article, notes } }, edition);
		expect(page?.notes[0]).toBe('The page states two days of publication: 14 Aug 2025 and 10 Aug 2025.');
	});

	test('without anything to compare with says so', () => {
		const { quotes, leftOut } = toView(nothingKnown, edition);
		expect([quotes.lead, leftOut?.empty]).toEqual([
			'There is no known coverage to compare with yet.',
			'There is no known coverage to compare with yet.',
		]);
	});
});

describe('what the page leaves out', () => {
	test('names who prints it, from how many origins, and what is told in other words', () => {
		expect(view.leftOut?.cards.map(({ speaker, count, tags }) => [speaker, count, tags])).toEqual([
			['Donald Trump', ['Printed by Capital Journal and Gulf Daily (Reuters)', '2 independent origins'], []],
			['Jeanne Shaheen', ['Printed by The Northern Courier (AFP)'], ['Paraphrased here']],
			['Donald Trump', ['Printed by Gulf Daily (Reuters)'], []],
		]);
	});
});

describe('the story', () => {
	test('has its sources in the order they came, nearest first, with what they draw on', () => {
		expect(view.sources.cards.map(({ name, notes }) => [name, notes])).toEqual([
			['The Northern Courier (AFP)', ['Same text as this page']],
			['Gulf Daily (Reuters)', []],
			['Capital Journal', ['Headline not known', 'No link: its address is not known']],
			['Tin Sông', ['Draws on AFP, CNN and AP']],
			['Abendblatt am Fluss', []],
		]);
	});

	test('has its events newest first, and marks those the page is about', () => {
		expect(view.events.cards.map(({ date, onThisPage }) => [date.text, onThisPage])).toEqual([
			['15 Aug 2025', 'On this page'],
			['February 2025', null],
			['February 2022', null],
			['16 Jul 2018', null],
			['2007', null],
		]);
	});

	test('has each side of a difference beside who tells it so', () => {
		const sides = view.differences.cards[0]?.sides.map(({ figure, sources }) => [
			figure,
			sources.map(({ name }) => name),
		]);
		expect(sides).toEqual([
			['six times', ['The Northern Courier (AFP)', 'Tin Sông']],
			['at least five times', ['Capital Journal']],
		]);
	});
});

test('two undated articles of one outlet are named once, and counted', () => {
	const twins = ['a', 'b'].map((id) => makeSource(id, 'Daily Mirror of Nowhere', { agency: 'AFP' }));
	const utterance = makeUtterance('u', 'Ada Quill', [
		{ sourceId: 'a', text: 'We wait.' },
		{ sourceId: 'b', text: 'We wait.' },
	]);
	const { quotes } = toView(
		makeReport({
			leftOut: [],
			sources: twins,
			quotes: [makeQuoteReport(makeQuote('q1', null, 'We wait.'), utterance)],
		}),
		edition,
	);
	expect(quotes.cards[0]?.wordings[0]?.sources.map(({ name, articles }) => [name, articles])).toEqual([
		['Daily Mirror of Nowhere (AFP)', '2 articles'],
	]);
});

describe('the bundle without a page', () => {
	const bundle = toBundleView(storyBundle, edition);

	test('leaves nothing out and has no place to show a quote', () => {
		expect(bundle.leftOut).toBeNull();
		expect(bundle.quotes.cards.every(({ place }) => place === null)).toBe(true);
	});

	test('has what most independent origins print first', () => {
		expect(bundle.quotes.cards.slice(0, 2).map(({ count }) => count)).toEqual([
			['Printed by 3 sources', '3 independent origins'],
			['Printed by The Northern Courier (AFP) and Tin Sông', '2 independent origins'],
		]);
	});
});
