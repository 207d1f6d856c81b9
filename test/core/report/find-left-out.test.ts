import { expect, test } from 'vitest';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import { createReadWording } from '../../../src/core/match/read-wording.ts';
import { findLeftOut } from '../../../src/core/report/find-left-out.ts';
import { findPageEvents } from '../../../src/core/report/find-page-events.ts';
import type { Article, Person, Source, StoryEvent, Utterance } from '../../../src/core/types.ts';
import { makeQuote, makeUtterance, noOccasion } from '../../fixtures/reports/make-report.ts';
import { sampleArticle } from '../../sample-report.ts';

const address = 'https://star.example/a';

const people: readonly Person[] = [
	{
		id: 'kessler',
		name: 'Ada Kessler',
		aliases: ['Kessler', 'Кесслер'],
		pronoun: 'she',
		country: null,
		roles: [{ titles: ['bordurian president'], from: '2030-01-01', to: null }],
	},
	{ id: 'rasko', name: 'Viktor Rasko', aliases: ['Rasko', 'Раско', '拉斯科'], pronoun: 'he', country: null, roles: [] },
];

const summit: StoryEvent = {
	id: 'klow-summit',
	date: '2031-03-04',
	title: 'Talks in Klow',
	place: 'Klow',
	placeForms: ['клов', '克洛'],
	sourceIds: ['herald', 'mirror', 'morning', 'evening', 'old'],
};

const earlier: StoryEvent = { ...summit, id: 'klow-2028', date: '2028-12-30', title: 'First talks' };

function toSource(id: string, publishedAt: string | null, events: readonly string[] = ['klow-summit']): Source {
	return {
		id,
		outlet: id,
		agency: null,
		drawsOn: [],
		headline: null,
		address: null,
		publishedAt,
		dateFrom: null,
		byline: null,
		credit: null,
		language: 'en',
		summary: '',
		keyPoints: [],
		quotes: [],
		events,
		facts: [],
		fingerprint: [],
	};
}

const sources = [
	toSource('herald', '2031-03-04'),
	toSource('mirror', '2031-03-06'),
	toSource('morning', '2031-03-04T10:00:00+03:00'),
	toSource('evening', '2031-03-04T18:00:00Z'),
	{ ...toSource('changed', '2031-03-04T06:00:00Z'), updatedAt: '2031-03-04T20:00:00Z' },
	toSource('undated', null),
	toSource('old', '2029-01-01'),
	toSource('flood', '2031-03-04', ['flood']),
];

const bridge = 'We will rebuild the bridge before the winter and no farmer will pay a toll';
const border = 'Our farmers cannot wait another eleven years for an open border';

type Seed = {
	readonly id?: string;
	readonly text?: string;
	readonly by?: readonly string[];
	readonly date?: string | null;
	readonly who?: string;
	readonly origins?: readonly string[];
};

function said({
	id = 'u',
	text = bridge,
	by = ['herald'],
	date = '2031-03-03',
	who = 'rasko',
	origins,
}: Seed): Utterance {
	const [first = 'herald', ...others] = by;
	const person = people.find((candidate) => candidate.id === who);
	const seeds = others.map((sourceId) => ({ sourceId, text }));
	return makeUtterance(id, person?.name ?? null, [{ sourceId: first, text }, ...seeds], {
		speakerId: person?.id ?? null,
		occasion: { ...noOccasion, date, certainty: date === null ? 'unknown' : 'stated' },
		origins: origins ?? by,
	});
}

type Page = {
	readonly title?: string;
	readonly text?: string;
	readonly language?: string;
	readonly publishedAt?: string | null;
	/** Words it quotes from somebody the engine does not know. */
	readonly quoted?: string;
};

function leftOut(page: Page, utterances: readonly Utterance[]): readonly string[] {
	const { title = 'Talks in Klow', text = 'The talks went on.', language = 'en', publishedAt = '2031-03-04' } = page;
	const quotes = page.quoted === undefined ? [] : [makeQuote('q1', 'the chancellery', page.quoted)];
	const article: Article = {
		...sampleArticle,
		address,
		url: address,
		title,
		publishedAt,
		language,
		blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
	};
	const printed = utterances.filter(({ wordings }) => wordings.some(({ sourceId }) => sourceId === address));
	const sharing = new Set(printed.flatMap(({ wordings }) => wordings.map(({ sourceId }) => sourceId)));
	const events = findPageEvents(article, [summit, earlier], sharing);
	const read = createReadWording([], createMatchContext(people));
	return findLeftOut({ article, utterances, sources, events, people, quotes, read }).map(
		({ utterance, toldInOtherWords }) => `${utterance.id}${toldInOtherWords ? ' (told)' : ''}`,
	);
}

type Case = { readonly page?: Page; readonly utterances: readonly Utterance[]; readonly expected: readonly string[] };

const cases: Readonly<Record<string, Case>> = {
	'what a source prints about the same event is left out': { utterances: [said({})], expected: ['u'] },
	'an event is known by its place in another script': {
		page: { title: 'Переговоры в Клове', text: 'Переговоры продолжались.', language: 'ru' },
		utterances: [said({})],
		expected: ['u'],
	},
	'and by one without spaces': {
		page: { title: '克洛会谈开始', text: '会谈仍在继续。', language: 'zh' },
		utterances: [said({})],
		expected: ['u'],
	},
	'a page about something else leaves nothing out': {
		page: { title: 'Herring prices fall', text: 'Boats stayed in port.' },
		utterances: [said({})],
		expected: [],
	},
	'a source on another event of those days is another matter': { utterances: [said({ by: ['flood'] })], expected: [] },
	'a source of another year is another matter': {
		utterances: [said({ by: ['old'], date: '2028-12-30' })],
		expected: [],
	},
	'a line shared with a source makes the rest of it the same news': {
		page: { title: 'Talks begin', text: 'The talks went on.' },
		utterances: [said({ id: 'shared', by: ['flood', address] }), said({ id: 'rest', text: border, by: ['flood'] })],
		expected: ['rest'],
	},
	'of an old source that shares a line, only what was said that day': {
		page: { title: 'A look back', text: 'The talks went on.' },
		utterances: [
			said({ id: 'shared', by: ['old', address], date: '2028-12-30' }),
			said({ id: 'that-day', text: border, by: ['old'], date: '2028-12-30' }),
			said({ id: 'other-day', text: border, by: ['old'], date: '2028-11-02' }),
		],
		expected: ['that-day'],
	},
	'what the page prints is not left out': { utterances: [said({ by: ['herald', address] })], expected: [] },
	'what it prints without quotation marks is not left out': {
		page: { text: `Rasko was clear: ${bridge.toUpperCase()}, and left.` },
		utterances: [said({})],
		expected: [],
	},
	'what it may print in another wording is not left out': {
		utterances: [{ ...said({ id: 'here', by: [address] }), possibly: ['u'] }, said({})],
		expected: [],
	},
	'what a source recalls from another event is not of this one': {
		utterances: [said({ date: '2028-12-30' })],
		expected: [],
	},
	'unless the page is about that one too': {
		page: { text: 'The talks went on. They had met in Klow in 2028.' },
		utterances: [said({ date: '2028-12-30' })],
		expected: ['u'],
	},
	'what it prints under a name the engine does not know is not left out': {
		page: { quoted: 'rebuild the bridge before the winter and no farmer will pay a toll' },
		utterances: [said({}), said({ id: 'other', text: border })],
		expected: ['other'],
	},
	'two words are no statement': { utterances: [said({ text: 'a bridge' })], expected: [] },
	'said after the page was published': { utterances: [said({ date: '2031-03-05', by: ['mirror'] })], expected: [] },
	'said on the day, and printed elsewhere only later': {
		utterances: [said({ date: '2031-03-04', by: ['mirror'] })],
		expected: [],
	},
	'said on the day, and printed elsewhere that day, hours after the page': {
		page: { publishedAt: '2031-03-04T09:00:00Z' },
		utterances: [said({ date: '2031-03-04', by: ['evening'] })],
		expected: [],
	},
	'said on the day, and printed elsewhere hours before the page, by another clock': {
		page: { publishedAt: '2031-03-04T09:00:00Z' },
		utterances: [said({ date: '2031-03-04', by: ['morning'] })],
		expected: ['u'],
	},
	'said on the day, and printed elsewhere in a text that was changed after the page': {
		page: { publishedAt: '2031-03-04T09:00:00Z' },
		utterances: [said({ date: '2031-03-04', by: ['changed'] })],
		expected: [],
	},
	'said on the day, and printed elsewhere without a date': {
		utterances: [
			said({ id: 'shared', by: ['undated', address], date: '2031-03-04' }),
			said({ id: 'rest', text: border, by: ['undated'], date: '2031-03-04' }),
		],
		expected: [],
	},
	'said on a day that had not ended everywhere when the page was published': {
		page: { publishedAt: '2031-03-05T01:00:00+03:00' },
		utterances: [said({ date: '2031-03-04', by: ['mirror'] })],
		expected: [],
	},
	'said on a day that had ended everywhere': {
		page: { publishedAt: '2031-03-05T12:00:00Z' },
		utterances: [said({ date: '2031-03-04', by: ['mirror'] })],
		expected: ['u'],
	},
	'a page without a date is of the day of its lines': {
		page: { publishedAt: null },
		utterances: [
			said({ id: 'shared', by: ['herald', 'mirror', address], date: '2031-03-04' }),
			said({ id: 'that-day', text: bridge, by: ['herald'], date: '2031-03-04' }),
			said({ id: 'later', text: border, by: ['mirror'], date: '2031-03-06' }),
		],
		expected: ['that-day'],
	},
	'of a page without any day, the first source that shares a line tells it': {
		page: { publishedAt: null },
		utterances: [
			said({ id: 'shared', by: ['herald', 'mirror', address], date: null }),
			said({ id: 'first', text: bridge, by: ['herald'], date: null }),
			said({ id: 'later', text: border, by: ['mirror'], date: null }),
		],
		expected: ['first'],
	},
	'its headline quotes a part of it': {
		page: { title: 'Rasko in Klow: “No farmer will pay”' },
		utterances: [said({})],
		expected: [],
	},
	'its headline prints it whole': {
		page: { title: `Talks in Klow: ${bridge}` },
		utterances: [said({})],
		expected: [],
	},
	'said on the day, and printed elsewhere that day': {
		utterances: [said({ date: '2031-03-04', by: ['mirror', 'herald'] })],
		expected: ['u'],
	},
	'said some time in the month, and printed elsewhere only later': {
		utterances: [said({ date: '2031-03', by: ['mirror'] })],
		expected: [],
	},
	'said at an unknown time, and printed elsewhere only later': {
		utterances: [said({ date: null, by: ['mirror'] })],
		expected: [],
	},
	'said the day before, though printed elsewhere only later': {
		utterances: [said({ date: '2031-03-03', by: ['mirror'] })],
		expected: ['u'],
	},
	'the page gives it in indirect speech': {
		page: { text: 'Rasko promised that the bridge would be rebuilt before winter and that farmers would pay no toll.' },
		utterances: [said({})],
		expected: ['u (told)'],
	},
	'the page gives another source’s wording in indirect speech': {
		page: { text: 'Rasko wanted to see the bridge with his own eyes and to judge its arches by looking at them.' },
		utterances: [
			makeUtterance(
				'u',
				'Viktor Rasko',
				[
					{ sourceId: 'herald', text: 'I have read reports for a year now, and I need to stand there' },
					{ sourceId: 'mirror', text: 'I want to see the bridge with my own eyes, to judge its arches' },
				],
				{ speakerId: 'rasko' },
			),
		],
		expected: ['u (told)'],
	},
	'indirect speech of another, in a paragraph that names the speaker too': {
		page: {
			text: 'Kessler promised that the bridge would be rebuilt before winter and that farmers would pay no toll. Rasko left.',
		},
		utterances: [said({})],
		expected: ['u'],
	},
	'the page names the speaker by office': {
		page: {
			text: 'The Bordurian president promised to rebuild the bridge before winter, with no toll for farmers. Rasko left.',
		},
		utterances: [said({ who: 'kessler' })],
		expected: ['u (told)'],
	},
	'what happens is no speech': {
		page: { text: 'Rasko rebuilt the bridge before the winter, and farmers pay no toll.' },
		utterances: [said({})],
		expected: ['u'],
	},
	'indirect speech goes on in the next paragraph': {
		page: { text: 'Rasko spoke first.\nHe promised to rebuild the bridge before winter, with no toll for farmers.' },
		utterances: [said({})],
		expected: ['u (told)'],
	},
	'the same words of another person are not his': {
		page: {
			text: 'Kessler promised that the bridge would be rebuilt before winter and that farmers would pay no toll.',
		},
		utterances: [said({})],
		expected: ['u'],
	},
	'indirect speech in another language': {
		page: {
			title: 'Переговоры в Клове',
			text: 'Раско заявил, что война и убийства должны быть прекращены немедленно, и что переговоры о мире важны.',
			language: 'ru',
		},
		utterances: [said({ text: 'The war and the killing must stop immediately and peace talks are important' })],
		expected: ['u (told)'],
	},
	'another matter in another language': {
		page: { title: 'Переговоры в Клове', text: 'Раско заявил, что доволен погодой и обедом.', language: 'ru' },
		utterances: [said({ text: 'The war and the killing must stop immediately and peace talks are important' })],
		expected: ['u'],
	},
	'what more independent origins print comes first': {
		utterances: [said({ id: 'one' }), said({ id: 'two', text: border, by: ['herald', 'mirror'] })],
		expected: ['two', 'one'],
	},
	'sources of one origin count once': {
		utterances: [
			said({ id: 'copied', text: border, by: ['herald', 'mirror'], origins: ['herald'] }),
			said({ id: 'one', text: bridge }),
		],
		expected: ['one', 'copied'],
	},
	'then what the speaker said whom the page quotes, of that day first': {
		utterances: [
			said({ id: 'here', by: [address, 'herald'], text: 'I like the winter in Klow very much' }),
			said({ id: 'other-person', text: `${bridge} ever again`, who: 'kessler' }),
			said({ id: 'other-day', text: bridge, date: '2031-03-01' }),
			said({ id: 'same-day', text: border }),
		],
		expected: ['same-day', 'other-day', 'other-person'],
	},
	'then the longest': {
		utterances: [said({ id: 'short', text: border }), said({ id: 'long', text: bridge })],
		expected: ['long', 'short'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { page = {}, utterances, expected }) => {
	expect(leftOut(page, utterances)).toEqual(expected);
});
