import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';
import type { Difference, Person } from '../../../src/core/types.ts';

const people: readonly Person[] = [
	{
		id: 'ada-kessler',
		name: 'Ada Kessler',
		aliases: ['Kessler'],
		pronoun: 'she',
		country: null,
		roles: [{ titles: ['bordurian president'], from: '2030-01-01', to: null }],
	},
	{ id: 'viktor-rasko', name: 'Viktor Rasko', aliases: ['Rasko'], pronoun: 'he', country: null, roles: [] },
	{ id: 'bo-lind', name: 'Bo Lind', aliases: ['Lind'], pronoun: 'he', country: null, roles: [] },
];

/** Two texts, published on a Tuesday where nothing else is said. */
type Case = { readonly a: string; readonly b: string; readonly days?: readonly [string, string] };

function compare({ a, b, days = ['2031-03-04', '2031-03-04'] }: Case): readonly Difference[] {
	const [own, other] = [a, b].map((text, at) =>
		readClaims(
			{
				sourceId: 'ab'[at] ?? '',
				text,
				language: /\p{Script=Latin}+ę/u.test(text) ? 'pl' : 'en',
				publishedAt: days[at] ?? null,
				quoted: [],
				isDigest: false,
			},
			people,
		),
	);
	return own === undefined || other === undefined ? [] : findDifferences(own, [other], people);
}

const differing: Readonly<
	Record<string, Case & { readonly told: readonly (readonly [string, string | undefined])[] }>
> = {
	'plans, by weekdays': {
		a: 'Kessler and Rasko will speak by phone on Thursday.',
		b: 'Kessler and Rasko are to hold a phone call on Saturday.',
		told: [
			['phone on Thursday', '2031-03-06'],
			['phone call on Saturday', '2031-03-08'],
		],
	},
	'a plan that is told with another place too': {
		a: 'Kessler and Rasko will meet in Vienna on 12 March.',
		b: 'Kessler and Rasko will meet in Ankara on 14 March.',
		told: [
			['meet in Vienna on 12 March', '2031-03-12'],
			['meet in Ankara on 14 March', '2031-03-14'],
			['meet in Vienna', undefined],
			['meet in Ankara', undefined],
		],
	},
	'a plan told after a call': {
		a: 'Kessler is to meet Rasko on 15 March, she said after a phone call.',
		b: 'Kessler and Rasko will meet on 12 March.',
		told: [
			['meet Rasko on 15 March', '2031-03-15'],
			['meet on 12 March', '2031-03-12'],
		],
	},
	'plans, by months': {
		a: 'Kessler and Rasko are expected to meet in May.',
		b: 'Kessler and Rasko will meet in June.',
		told: [
			['meet in May', '2031-05'],
			['meet in June', '2031-06'],
		],
	},
	'plans, by days of a month': {
		a: 'Kessler and Rasko are expected to meet on March 12.',
		b: 'Kessler and Rasko will meet on 14 March.',
		told: [
			['meet on March 12', '2031-03-12'],
			['meet on 14 March', '2031-03-14'],
		],
	},
	'an adviser who is named takes part': {
		a: 'Kessler and adviser Lind met on February 24.',
		b: 'Kessler met adviser Lind on 26 February.',
		told: [
			['met on February 24', '2031-02-24'],
			['met adviser Lind on 26 February', '2031-02-26'],
		],
	},
	'a call, by two days of a month': {
		a: 'Kessler and Rasko spoke by phone on February 27.',
		b: 'Rasko and Kessler held a phone call on 28 February.',
		told: [
			['phone on February 27', '2031-02-27'],
			['phone call on 28 February', '2031-02-28'],
		],
	},
	'weekdays two days apart': {
		a: 'Kessler spoke to Rasko by phone on Thursday.',
		b: 'On Saturday Kessler and Rasko spoke by phone.',
		told: [
			['phone on Thursday', '2031-02-27'],
			['Saturday Kessler and Rasko spoke by phone', '2031-03-01'],
		],
	},
	'a meeting far from both their seats, by another year': {
		a: 'Kessler and Rasko met in Geneva on 16 July 2028.',
		b: 'When Kessler met Rasko in Geneva in July 2029, it rained.',
		told: [
			['met in Geneva on 16 July 2028', '2028-07-16'],
			['met Rasko in Geneva in July 2029', '2029-07'],
		],
	},
	'who is meant by an office': {
		a: 'The Bordurian president met Rasko on 1 March.',
		b: 'Rasko and Kessler met on 27 February.',
		told: [
			['met Rasko on 1 March', '2031-03-01'],
			['met on 27 February', '2031-02-27'],
		],
	},
	'who is meant stands in the sentence before': {
		a: 'Kessler flew to see Rasko. They met on 1 March.',
		b: 'Rasko and Kessler met on 27 February.',
		told: [
			['met on 1 March', '2031-03-01'],
			['met on 27 February', '2031-02-27'],
		],
	},
	'a spokesman behind a comma takes no part': {
		a: 'Kessler and Rasko spoke by phone on 1 March, a spokesman of Lind said.',
		b: 'Kessler and Rasko spoke by phone on 27 February.',
		told: [
			['phone on 1 March', '2031-03-01'],
			['phone on 27 February', '2031-02-27'],
		],
	},
	'a package of sanctions, by its number': {
		a: 'The European Union adopted its 18th package of sanctions on 27 February.',
		b: 'The EU approved the 18th sanctions package on 25 February.',
		told: [
			['18th package of sanctions on 27 February', '2031-02-27'],
			['18th sanctions package on 25 February', '2031-02-25'],
		],
	},
	'a Polish day before a numbered package': {
		a: 'The European Union adopted its 18th package of sanctions on 27 February.',
		b: 'Unia Europejska przyjęła 25 lutego 18. pakiet sankcji.',
		told: [
			['18th package of sanctions on 27 February', '2031-02-27'],
			['25 lutego 18. pakiet', '2031-02-25'],
		],
	},
	'an annexation, by its year': {
		a: 'Crimea was annexed in 2014.',
		b: 'The annexation of Crimea in March 2015 was condemned.',
		told: [
			['annexed in 2014', '2014'],
			['annexation of Crimea in March 2015', '2015-03'],
		],
	},
	'an annexation of several regions, whichever of them is named': {
		a: 'Kherson and Zaporizhzhia were annexed in September 2022.',
		b: 'The four regions were annexed in October 2022.',
		told: [
			['annexed in September 2022', '2022-09'],
			['annexed in October 2022', '2022-10'],
		],
	},
};

const silent: Readonly<Record<string, Case>> = {
	'neighbouring days, one of them a weekday: another zone': {
		a: 'Kessler and Rasko spoke by phone on Friday.',
		b: 'Kessler and Rasko spoke by phone on 27 February.',
	},
	'a day and the night after it': {
		a: 'Kessler and Rasko spoke by phone late on 27 February.',
		b: 'Kessler and Rasko spoke by phone on 28 February.',
	},
	'the same weekday of two weeks': {
		a: 'Kessler and Rasko spoke by phone last Tuesday.',
		b: 'Kessler and Rasko spoke by phone on Tuesday.',
	},
	'weekdays almost a week apart: one of them may be of the other week': {
		a: 'Kessler and Rasko met in Geneva on Wednesday.',
		b: 'Kessler and Rasko met in Geneva on 4 March.',
		days: ['2031-03-04', '2031-03-05'],
	},
	'a numbered package, by a weekday of another week': {
		a: 'The European Union adopted its 18th package of sanctions on Thursday.',
		b: 'The EU approved the 18th sanctions package on 5 March.',
		days: ['2031-03-05', '2031-03-06'],
	},
	'a day and its month': {
		a: 'Crimea was annexed on 18 March 2014.',
		b: 'Crimea was annexed in March 2014.',
	},
	'a plan, and what has happened since': {
		a: 'Kessler and Rasko will speak by phone on Thursday.',
		b: 'Kessler and Rasko spoke by phone on Saturday.',
	},
	'a plan that may have changed by the third day': {
		a: 'Kessler and Rasko will speak by phone on Saturday.',
		b: 'Kessler and Rasko will speak by phone on Sunday.',
		days: ['2031-03-03', '2031-03-06'],
	},
	'a plan for the weekday on which one of the two is published': {
		a: 'Kessler and Rasko will speak by phone on Tuesday.',
		b: 'Kessler and Rasko will speak by phone on Saturday.',
	},
	'"next Friday", which may be one of two': {
		a: 'Kessler and Rasko will speak by phone next Friday.',
		b: 'Kessler and Rasko will speak by phone on Saturday.',
	},
	'a plan of others': {
		a: 'Kessler and Rasko will speak by phone on Thursday.',
		b: 'Kessler and Lind will speak by phone on Saturday.',
	},
	'days of two zones, named so': {
		a: 'Kessler and Rasko spoke by phone on February 27.',
		b: 'Kessler and Rasko spoke by phone on February 28 local time.',
	},
	'a plan for a day that is past by now': {
		a: 'A phone call of Kessler and Rasko was planned for 27 February.',
		b: 'Kessler and Rasko spoke by phone on 1 March.',
	},
	'each reports the call of its own day': {
		a: 'Kessler and Rasko spoke by phone on 28 February.',
		b: 'Kessler and Rasko spoke by phone on 2 March.',
		days: ['2031-02-28', '2031-03-02'],
	},
	'a text that tells of both': {
		a: 'Kessler and Rasko spoke by phone on 27 February. Kessler and Rasko spoke by phone on 1 March.',
		b: 'Kessler and Rasko spoke by phone on 1 March.',
	},
	'the second of two calls': {
		a: 'Kessler and Rasko spoke by phone on 27 February.',
		b: 'Kessler and Rasko spoke in a second phone call on 1 March.',
	},
	'calls of other persons': {
		a: 'Kessler and Rasko spoke by phone on 27 February.',
		b: 'Kessler and Lind spoke by phone on 1 March.',
	},
	'calls weeks apart': {
		a: 'Kessler and Rasko spoke by phone on 7 February.',
		b: 'Kessler and Rasko spoke by phone on 1 March.',
	},
	'an envoy is not who sent him': {
		a: 'Kessler’s envoy met Rasko on 27 February.',
		b: 'Kessler met Rasko on 1 March.',
	},
	'meetings at two places': {
		a: 'Kessler and Rasko met in Geneva on 27 February.',
		b: 'Kessler and Rasko met in Helsinki on 1 March.',
	},
	'meetings at a seat, years apart': {
		a: 'Kessler and Rasko met in Moscow on 27 February 2029.',
		b: 'Kessler and Rasko met in Moscow on 1 March 2030.',
	},
	'several days': {
		a: 'Kessler and Rasko met from 25 to 27 February.',
		b: 'Kessler and Rasko met on 1 March.',
	},
	'about a day': {
		a: 'Kessler and Rasko met around 26 February.',
		b: 'Kessler and Rasko met on 1 March.',
	},
	'a dateline is no day of the event': {
		a: 'SZOHOD, 2 March - Kessler and Rasko spoke by phone.',
		b: 'Kessler and Rasko spoke by phone on 1 March.',
	},
	'an anniversary is no day of the event': {
		a: 'Friday, 28 February, marked a year since Ada Kessler took office.',
		b: 'Ada Kessler took office in January 2030.',
	},
	'a bound is no day': {
		a: 'Kessler and Rasko met before 26 February.',
		b: 'Kessler and Rasko met on 1 March.',
	},
	'packages of sanctions without a number': {
		a: 'The European Union adopted sanctions on 27 February.',
		b: 'The European Union adopted sanctions on 1 March.',
	},
	'two packages of sanctions': {
		a: 'The European Union adopted its 17th package of sanctions on 25 February.',
		b: 'The European Union adopted its 18th package of sanctions on 1 March.',
	},
	'whose date stands nearest is not sure': {
		a: 'After a phone call on 27 February Kessler met Rasko.',
		b: 'Kessler met Rasko on 1 March.',
	},
	'days of unknown publication': {
		a: 'Kessler and Rasko spoke by phone on Thursday.',
		b: 'Kessler and Rasko spoke by phone on Saturday.',
		days: ['', ''],
	},
	'the verb "may" names no month': {
		a: 'Kessler and Rasko met, and may 15 times more.',
		b: 'Kessler and Rasko met on 1 March.',
	},
};

describe('dates of one event', () => {
	test.each(Object.entries(differing))('are told: %s', (_, { told, ...given }) => {
		const found = compare(given);
		expect(found.flatMap(({ sides }) => sides.map(({ figure, date }) => [figure, date]))).toEqual(told);
	});

	test.each(Object.entries(silent))('are not told: %s', (_, given) => {
		expect(compare(given)).toEqual([]);
	});
});
