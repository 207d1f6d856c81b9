import type { Sense } from './claim-lexicon.ts';
import type { EventName } from './event-name.ts';

/** What kind of event can be dated, and what makes two of that kind one. */
export type EventKind = {
	readonly name: EventName;
	/** Any of these words names it. */
	readonly words: readonly Sense[];
	/** So many persons, no more, no fewer, take part; null: whoever is named beside it does not matter. */
	readonly persons: number | null;
	/** Whether it is told by its place, or by what it is about: one such word must stand beside it. */
	readonly tie: readonly Sense[];
	/** Places that had it together: whichever of them is named, it is one event. */
	readonly together: readonly Sense[];
	/** Further words one of which must stand beside it; none for no need. */
	readonly beside: readonly Sense[];
	/** Two days up to so many apart may be of one event; further apart they are of two. */
	readonly mostDays: number;
	/** Whether there is but one such event, so that a month or a year tells it too. */
	readonly isOnce: boolean;
	/** Whether there are many, told apart by their number. */
	readonly isNumbered: boolean;
	/** Whether its day may lie ahead: a deadline is set for one. */
	readonly mayBeAhead: boolean;
	/** Whether nothing but the text tells which it is: only texts of one event are compared. */
	readonly isOfText: boolean;
	/** What it is called while it is planned; null for one whose plans are not compared. */
	readonly planned: EventName | null;
};

/** Where who governs there receives guests: two persons meet there more than once. */
export const seats: readonly Sense[] = [
	'at-moscow',
	'at-petersburg',
	'at-washington',
	'at-kyiv',
	'at-beijing',
	'at-paris',
	'at-london',
	'at-berlin',
	'at-brussels',
	'at-minsk',
	'at-riyadh',
	'at-istanbul',
];

/** Every place an event may be told by. A stored claim holds the position of one: the order stays, new ones go last. */
export const places: readonly Sense[] = [
	...seats,
	'at-alaska',
	'at-helsinki',
	'at-geneva',
	'at-hamburg',
	'at-osaka',
	'at-da-nang',
	'at-jeddah',
	'at-budapest',
	'at-vienna',
	'at-rome',
	'at-ankara',
	'at-doha',
	'at-abu-dhabi',
	'at-delhi',
	'at-belgrade',
	'at-astana',
	'at-new-york',
	'at-reykjavik',
	'at-crimea',
	'at-donbas',
	'at-donetsk',
	'at-luhansk',
	'at-kherson',
	'at-zaporizhzhia',
	'at-kharkiv',
	'at-odesa',
	'at-dnipro',
	'at-sumy',
	'at-lviv',
	'at-mykolaiv',
	'at-chernihiv',
	'at-ternopil',
	'at-poltava',
	'at-kramatorsk',
	'at-belgorod',
	'at-kursk',
	'at-gaza',
];

/** Regions that were annexed on one day. */
const annexedTogether = ['at-donbas', 'at-donetsk', 'at-luhansk', 'at-kherson', 'at-zaporizhzhia'] as const;

const plain = {
	persons: null,
	tie: [],
	together: [],
	beside: [],
	isOnce: false,
	isNumbered: false,
	mayBeAhead: false,
	planned: null,
	isOfText: false,
} as const;

/** Leaders who spoke speak again within days seldom; four days apart it is another time. */
const recurring = 3;

/** In the order they are tried: a call may be called talks, a visit has meetings. */
export const eventKinds: readonly EventKind[] = [
	{ ...plain, name: 'call', words: ['call'], persons: 2, mostDays: recurring, planned: 'next-call' },
	{ ...plain, name: 'meeting', words: ['meeting', 'met'], persons: 2, mostDays: recurring, planned: 'next-meeting' },
	{ ...plain, name: 'visit', words: ['visit'], persons: 1, tie: places, mostDays: recurring, planned: 'next-visit' },
	{
		...plain,
		name: 'sanctions',
		words: ['sanctions', 'package'],
		tie: ['of-eu', 'of-us', 'of-uk'],
		beside: ['imposed'],
		mostDays: 10,
		isNumbered: true,
	},
	{ ...plain, name: 'deadline', words: ['deadline'], persons: 1, mostDays: 10, mayBeAhead: true },
	{ ...plain, name: 'signing', words: ['signed'], persons: 2, beside: ['treaty'], mostDays: recurring },
	{
		...plain,
		name: 'annexation',
		words: ['annexed'],
		tie: ['at-crimea', ...annexedTogether],
		together: annexedTogether,
		mostDays: 800,
		isOnce: true,
	},
	{ ...plain, name: 'invasion', words: ['invaded'], tie: ['of-ukraine'], mostDays: 60, isOnce: true },
	{ ...plain, name: 'election', words: ['elected'], tie: ['of-us', 'of-russia', 'of-ukraine'], mostDays: 20 },
	{
		...plain,
		name: 'effect',
		words: ['takes-effect'],
		mostDays: 60,
		mayBeAhead: true,
		isOfText: true,
		planned: 'effect',
	},
	{ ...plain, name: 'expiry', words: ['expires'], mostDays: 60, mayBeAhead: true, isOfText: true, planned: 'expiry' },
	{ ...plain, name: 'office', words: ['took-office'], persons: 1, mostDays: 400, isOnce: true },
];
