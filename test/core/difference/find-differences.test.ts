import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';
import type { Person, SourceClaims } from '../../../src/core/types.ts';

const people: readonly Person[] = [
	{
		id: 'ada-kessler',
		name: 'Ada Kessler',
		aliases: ['Kessler', 'Кесслер'],
		pronoun: 'she',
		country: null,
		roles: [{ titles: ['borduria president', 'bordurian president'], from: '2030-01-01', to: null }],
	},
	{
		id: 'viktor-rasko',
		name: 'Viktor Rasko',
		aliases: ['Rasko', 'Раско'],
		pronoun: 'he',
		country: null,
		roles: [
			{ titles: ['syldavian president', 'president of syldavia'], from: '2020-01-01', to: '2030-06-01' },
			{ titles: ['syldavian prime minister'], from: '2030-06-01', to: null },
		],
	},
	{ id: 'bo-lind', name: 'Bo Lind', aliases: ['Lind'], pronoun: 'he', country: null, roles: [] },
];

type Case = {
	readonly a: string;
	readonly b: string;
	readonly days?: readonly [string, string];
	readonly quoted?: string;
};

function toClaims(sourceId: string, text: string, publishedAt: string, quoted = ''): SourceClaims {
	const start = text.indexOf(quoted);
	return readClaims(
		{
			sourceId,
			text,
			language: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en',
			publishedAt,
			quoted: quoted === '' || start === -1 ? [] : [{ start, end: start + quoted.length }],
			isDigest: false,
		},
		people,
	);
}

function figures({ a, b, days: [first, second] = ['2031-03-04', '2031-03-05'], quoted }: Case): readonly string[] {
	const found = findDifferences(toClaims('a', a, first, quoted), [toClaims('b', b, second)], people);
	return found.flatMap(({ sides }) => sides.map(({ figure }) => figure));
}

const differing: Readonly<Record<string, Case & { readonly figures: readonly string[] }>> = {
	'which call it was, set off from its words': {
		a: 'Kessler and Rasko spoke on Tuesday in a phone call, their third this year.',
		b: 'Кесслер и Раско во вторник провели телефонный разговор — четвёртый с начала года.',
		figures: [
			'spoke on Tuesday in a phone call, their third this year',
			'телефонный разговор — четвёртый с начала года',
		],
	},
	'which call it was, between whom': {
		a: 'Kessler and Rasko spoke of it in a call on Tuesday, the third between the two leaders this year.',
		b: 'Kessler and Rasko spoke by phone, their fourth call this year.',
		figures: ['spoke of it in a call on Tuesday, the third between the two leaders this year', 'fourth call this year'],
	},
	'how often two met, in one word': {
		a: 'Kessler and Rasko have met four times.',
		b: 'Кесслер и Раско встречались трижды.',
		figures: ['four times', 'трижды'],
	},
	'how often two met, beside how often they spoke': {
		a: 'Kessler and Rasko have met six times and have spoken by phone on 11 occasions.',
		b: 'Kessler and Rasko have met five times.',
		figures: ['six times', 'five times'],
	},
	'which call of the year it was': {
		a: 'Kessler and Rasko spoke for an hour on Monday, their third call this year.',
		b: 'It was the fourth phone call this year, aides of Kessler and Rasko said.',
		figures: ['third call this year', 'fourth phone call this year'],
	},
	'which meeting it was, in two languages': {
		a: 'Rasko received Kessler on Monday. It was their third meeting.',
		b: 'Раско принял Кесслер в понедельник, это четвёртая встреча.',
		figures: ['third meeting', 'четвёртая встреча'],
	},
	'an age at the end of a sentence': {
		a: 'The bridge was opened by Ada Kessler, 61.',
		b: 'Ada Kessler, 62, opened the bridge.',
		figures: ['61', '62'],
	},
	'how often they met, with the place of the last time': {
		a: 'Kessler and Rasko have met six times, most recently in Helsinki.',
		b: 'Rasko and Kessler had met seven times.',
		figures: ['six times', 'seven times'],
	},
	'how often two people met': {
		a: 'Kessler and Rasko have met six times.',
		b: 'Rasko and Kessler had met seven times.',
		figures: ['six times', 'seven times'],
	},
	'who is meant stands in the sentence before': {
		a: 'Kessler flew to meet Rasko. The two have met six times.',
		b: 'Kessler has met Rasko 9 times.',
		figures: ['six times', '9 times'],
	},
	'how often they spoke by phone': {
		a: 'Kessler and Rasko have spoken by phone four times.',
		b: 'Kessler and Rasko have spoken eight times.',
		figures: ['four times', 'eight times'],
	},
	'how long a call lasted': {
		a: 'Kessler and Rasko spoke in a 90-minute phone call.',
		b: 'The phone call of Kessler and Rasko lasted two and a half hours.',
		figures: ['90-minute', 'two and a half hours'],
	},
	'how long a meeting lasted, in two languages': {
		a: 'Kessler and Rasko held a meeting of two hours.',
		b: 'Встреча Кесслер и Раско продолжалась 5 часов.',
		figures: ['two hours', '5 часов'],
	},
	'how many a war has killed, by orders of magnitude': {
		a: 'The war has killed tens of thousands of people.',
		b: 'Hundreds of thousands have been killed in the conflict.',
		figures: ['tens of thousands', 'Hundreds of thousands'],
	},
	'a number of several words is one': {
		a: 'The war has killed two hundred forty thousand people.',
		b: 'The war has killed 60,000 people.',
		figures: ['two hundred forty thousand', '60,000'],
	},
	'what share of a country is held': {
		a: 'Borduria controls a third of Syldavia.',
		b: 'Borduria controls almost 20% of Syldavia.',
		figures: ['a third of', 'almost 20%'],
	},
	'how old somebody is': {
		a: 'Kessler, 61, arrived first.',
		b: 'Ada Kessler, 62, was late.',
		figures: ['61', '62'],
	},
	'who is called former while in office': {
		a: 'Former Bordurian President Ada Kessler arrived. The former Bordurian president Kessler smiled.',
		b: 'Bordurian President Ada Kessler arrived.',
		figures: ['Former Bordurian President Ada Kessler', 'Bordurian President Ada Kessler'],
	},
	'since when a visit is the first': {
		a: 'It is the first visit of Rasko since 2019.',
		b: 'Rasko makes his first visit to Borduria since March 2021.',
		figures: ['first visit of Rasko since 2019', 'first visit to Borduria since March 2021'],
	},
	'since which month a meeting is the first': {
		a: 'It is the first meeting of Kessler and Rasko since January.',
		b: 'Kessler and Rasko held their first meeting since February.',
		figures: ['first meeting of Kessler and Rasko since January', 'first meeting since February'],
	},
	'which visit of an envoy it was, told after his host is named': {
		a: 'Rasko received Lind. It was his fourth visit to Moscow this year.',
		b: 'Lind came to see Rasko. It was his sixth visit to Moscow this year.',
		figures: ['fourth visit to Moscow this year', 'sixth visit to Moscow this year'],
	},
	'where two are to meet': {
		a: 'Kessler and Rasko will meet in Vienna.',
		b: 'Kessler and Rasko are to meet in Ankara.',
		figures: ['meet in Vienna', 'meet in Ankara'],
	},
	'how long two spoke, by the aide of one of them': {
		a: 'Kessler and Rasko met for five hours, said Lind, an aide.',
		b: 'The talks of Kessler and Rasko took three hours.',
		figures: ['five hours', 'three hours'],
	},
	'which call it was, told behind it': {
		a: 'Kessler and Rasko spoke by phone. The conversation was the sixth between them since the start of the year.',
		b: 'Kessler and Rasko had their fifth call this year.',
		figures: ['conversation was the sixth between them since the start of the year', 'fifth call this year'],
	},
	'so long of talks, and the talks since another month': {
		a: 'Kessler and Rasko parted after five hours of talks.',
		b: 'Kessler and Rasko held a meeting of three hours, their fourth since January.',
		figures: ['five hours', 'three hours'],
	},
	'talks that ended after so long': {
		a: 'The talks of Kessler and Rasko broke up after two and a half hours.',
		b: 'Kessler spent nearly five hours with Rasko.',
		figures: ['two and a half hours', 'nearly five hours'],
	},
	'the time they met, by number': {
		a: 'It was the seventh time Kessler and Rasko met.',
		b: 'Kessler and Rasko held their sixth meeting.',
		figures: ['seventh time', 'sixth meeting'],
	},
	'persons with a "Mr"': {
		a: 'Mr Rasko and Ms Kessler spoke for 40 minutes by phone.',
		b: 'Rasko and Kessler spoke for two hours by phone.',
		figures: ['40 minutes', 'two hours'],
	},
	'the first since a year, or the second': {
		a: 'It is the first meeting of Kessler and Rasko since 2021.',
		b: 'It is the second meeting of Kessler and Rasko since 2021.',
		figures: ['first meeting of Kessler and Rasko since 2021', 'second meeting of Kessler and Rasko since 2021'],
	},
	'"former" that is printed once with the name, and again without': {
		a: 'Former Bordurian President Ada Kessler arrived. At noon Kessler spoke. The former president smiled.',
		b: 'Bordurian President Ada Kessler arrived.',
		figures: ['Former Bordurian President Ada Kessler', 'Bordurian President Ada Kessler'],
	},
	'a length with a fraction in signs': {
		a: 'Kessler and Rasko held a meeting of more than 2 1/2 hours.',
		b: 'Kessler and Rasko held a meeting of 1½ hours.',
		figures: ['more than 2 1/2 hours', '1½ hours'],
	},
	'how long they spoke, where the rest of the text tells that it was a call': {
		a: 'Kessler and Rasko spoke for 90 minutes. After the phone call both were content.',
		b: 'Rasko and Kessler had a two-and-a-half hour phone call.',
		figures: ['90 minutes', 'two-and-a-half hour'],
	},
	'a length told as "an hour"': {
		a: 'The phone call of Kessler and Rasko lasted an hour.',
		b: 'The phone call of Kessler and Rasko lasted half an hour.',
		figures: ['an hour', 'half an hour'],
	},
	'a length, one of them with the month of publication': {
		a: 'The phone call of Kessler and Rasko on 3 March lasted an hour.',
		b: 'The phone call of Kessler and Rasko lasted two hours.',
		figures: ['an hour', 'two hours'],
	},
};

const agreeing: Readonly<Record<string, Case>> = {
	'so many minutes of a call are no number of calls': {
		a: 'Kessler and Rasko had a 40-minute call.',
		b: 'Kessler and Rasko had their fifth call.',
	},
	'how long they spoke by phone in the news of a meeting': {
		a: 'Kessler and Rasko spoke for 40 minutes. The meeting of the others went on.',
		b: 'The meeting of Kessler and Rasko lasted three hours.',
	},
	'a length behind a semicolon': {
		a: 'Kessler left the meeting with Rasko; the dinner lasted 40 minutes.',
		b: 'The meeting of Kessler and Rasko lasted three hours.',
	},
	'how long they spoke, where nothing tells how': {
		a: 'Kessler and Rasko spoke for 90 minutes.',
		b: 'Rasko and Kessler had a two-and-a-half hour phone call.',
	},
	'"within an hour" of a call': {
		a: 'Prices fell within an hour of the phone call of Kessler and Rasko.',
		b: 'The phone call of Kessler and Rasko lasted three hours.',
	},
	'the talks of two, and of one of them with a third': {
		a: 'The phone call of Kessler and Rasko lasted two hours.',
		b: 'The phone call of Kessler and Lind lasted half an hour.',
	},
	'first since one year and second since another count from two events': {
		a: 'It is the first meeting of Kessler and Rasko since June 2021.',
		b: 'It is the second meeting of Kessler and Rasko since a 2018 Klow summit.',
	},
	'a meeting of two states counts others than a meeting of two persons': {
		a: 'It is the first summit of Russia and Ukraine since 2021.',
		b: 'Kessler meets Rasko. It is the first meeting of the two since 2018.',
	},
	'a first visit that leaves some out': {
		a: 'It is the first visit of Rasko since 2007, not counting the assembly.',
		b: 'It is the first visit of Rasko since 2015.',
	},
	'a fifth is almost 20 per cent': {
		a: 'Borduria controls around a fifth of Syldavia.',
		b: 'The land it holds, almost 20% of Syldavia, is flat.',
	},
	'rounded lengths': {
		a: 'Kessler and Rasko held a meeting of about 3 hours.',
		b: 'The meeting of Kessler and Rasko lasted nearly three hours.',
	},
	'hours rounded from hours and minutes': {
		a: 'The meeting of Kessler and Rasko lasted two hours and 45 minutes.',
		b: 'The meeting of Kessler and Rasko lasted three hours.',
	},
	'90 minutes are an hour and a half': {
		a: 'The phone call of Kessler and Rasko lasted 90 minutes.',
		b: 'The phone call of Kessler and Rasko lasted an hour and a half.',
	},
	'the same number in words and digits': {
		a: 'Kessler and Rasko have met six times.',
		b: 'Kessler and Rasko have met 6 times.',
	},
	'hours before a meeting are not its length': {
		a: 'Kessler flew in 20 hours before the meeting with Rasko.',
		b: 'The meeting of Kessler and Rasko lasted three hours.',
	},
	'meetings of other people': {
		a: 'Kessler and Rasko have met six times.',
		b: 'Lind has met the mayor nine times.',
	},
	'meetings counted since another time': {
		a: 'Kessler and Rasko have met six times.',
		b: 'Kessler and Rasko have met twice this year.',
	},
	'a call of another month': {
		a: 'Kessler and Rasko spoke in a 90-minute phone call in February.',
		b: 'Kessler and Rasko spoke in a two-hour phone call in March.',
	},
	'how long a press conference lasted is not how long the talks did': {
		a: 'Kessler and Rasko talked to the press for 12 minutes after the meeting.',
		b: 'The meeting of Kessler and Rasko lasted three hours.',
	},
	'soldiers are not all dead': {
		a: 'The war has killed 200,000 soldiers.',
		b: 'The war has killed 900,000 people.',
	},
	'dead of one attack are not those of the war': {
		a: 'The strike of the war’s third year killed 30 people.',
		b: 'The war has killed hundreds of thousands.',
	},
	'meetings at one place, and all of them': {
		a: 'Kessler and Rasko met twice in Helsinki.',
		b: 'Kessler and Rasko have met six times.',
	},
	'meetings at a place that no table has': {
		a: 'Kessler and Rasko met three times at the Spring Forum of Klow.',
		b: 'Kessler and Rasko have met six times.',
	},
	'a second call may be the second of the day': {
		a: 'Kessler and Rasko had a second call.',
		b: 'Kessler and Rasko had their sixth call.',
	},
	'calls counted in another time': {
		a: 'Kessler and Rasko spoke on Monday, their third call this year.',
		b: 'Kessler and Rasko spoke on Monday, their fifth call since the war began.',
	},
	'calls counted within some weeks, and of a term': {
		a: 'Kessler and Rasko spoke on Monday, their third call in two weeks.',
		b: 'Kessler and Rasko spoke on Monday, their fifth call of her term.',
	},
	'a call of one of the two with another': {
		a: 'Kessler and Rasko spoke, their third call this year.',
		b: 'Kessler and Lind spoke, their fifth call this year.',
	},
	'the next call': {
		a: 'Kessler and Rasko spoke, their third call this year.',
		b: 'Kessler and Rasko spoke, their fourth call this year.',
		days: ['2031-03-04', '2031-03-07'],
	},
	'a call that is planned': {
		a: 'Kessler and Rasko spoke, their third call this year.',
		b: 'Kessler and Rasko plan a fourth call.',
	},
	'a claim inside quotation marks is the speaker’s': {
		a: 'Rasko said the war “killed millions of people” there.',
		b: 'The war has killed tens of thousands.',
		quoted: 'killed millions of people',
	},
	'a title of one who is no longer in office': {
		a: 'Former Syldavian President Viktor Rasko came. The former Syldavian president Rasko sat.',
		b: 'Syldavian President Viktor Rasko opened the bridge that year.',
	},
	'"former" before another office is not before this one': {
		a: 'Kessler’s former aide came. Bordurian President Kessler’s former driver came too.',
		b: 'Bordurian President Ada Kessler arrived.',
	},
	'"former" that is printed once may be supposed': {
		a: 'Once she is former Bordurian president Kessler, she will write.',
		b: 'Bordurian President Ada Kessler arrived.',
	},
	'a title before the change of office': {
		a: 'Former Bordurian President Ada Kessler came. The former Bordurian president Kessler sat.',
		b: 'Bordurian President Ada Kessler arrived.',
		days: ['2029-03-04', '2029-03-05'],
	},
	'a visit is no meeting': {
		a: 'It is the first visit of Rasko since 2019.',
		b: 'It is the first meeting of Rasko and Kessler since 2021.',
	},
	'a past event that was the first of its time': {
		a: 'In 2021 Rasko made the first visit since 2011.',
		b: 'It is the first visit of Rasko since 2019.',
	},
	'another Kessler’s age': { a: 'Ivana Kessler, 34, came along.', b: 'Ada Kessler, 62, was late.' },
	'ages a year apart': { a: 'Kessler, 61, arrived.', b: 'Kessler, 62, arrived.', days: ['2031-03-04', '2032-03-04'] },
	'articles of unknown days': { a: 'Kessler, 61, arrived.', b: 'Kessler, 62, arrived.', days: ['', '2031-03-04'] },
	'a text that contradicts itself': {
		a: 'Kessler and Rasko have met six times. Rasko said that Kessler and he have met three times.',
		b: 'Kessler and Rasko have met seven times.',
	},
};

describe('findDifferences', () => {
	test.each(Object.entries(differing))('tells: %s', (_, given) => {
		expect(figures(given)).toEqual(given.figures);
	});

	test.each(Object.entries(agreeing))('does not tell: %s', (_, given) => {
		expect(figures(given)).toEqual([]);
	});

	test('a source that agrees with the text stands on its side', () => {
		const [own, other, third] = [
			toClaims('a', 'Kessler and Rasko have met six times.', '2031-03-04'),
			toClaims('b', 'Kessler and Rasko have met 6 times.', '2031-03-04'),
			toClaims('c', 'Kessler and Rasko have met nine times.', '2031-03-04'),
		];
		expect(findDifferences(own, [other, third], people)).toMatchObject([
			{
				sides: [
					{ sourceIds: ['a', 'b'], figure: 'six times' },
					{ sourceIds: ['c'], figure: 'nine times' },
				],
			},
		]);
	});

	test('sources that tell the same in other words are one side', () => {
		const [own, ...others] = ['six', 'nine', '9'].map((count, at) =>
			toClaims('abc'[at] ?? '', `Kessler and Rasko have met ${count} times.`, '2031-03-04'),
		);
		expect(own && findDifferences(own, others, people)).toMatchObject([
			{ sides: [{ sourceIds: ['a'] }, { sourceIds: ['b', 'c'], figure: 'nine times' }] },
		]);
	});

	test('a text is never held against itself', () => {
		const [text, later] = ['six', 'nine'].map((times) =>
			toClaims('a', `Kessler and Rasko have met ${times} times.`, '2031-03-04'),
		);
		expect(text && later && findDifferences(text, [later], people)).toEqual([]);
	});
});
