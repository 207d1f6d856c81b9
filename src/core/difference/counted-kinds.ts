import { type Sense, senseNames } from './claim-lexicon.ts';
import type { CountName } from './count-name.ts';

/** What is counted: the words for it, what a number of it lies between, and what else the sentence must say, or not. */
export type CountedKind = {
	/** What claims are held against each other by. */
	readonly subject: string;
	/** What the screen calls it; empty where the words as printed say it: "18 ministers". */
	readonly about: CountName | '';
	readonly word: Sense;
	readonly least: number;
	readonly most: number;
	/** The sentence must say one of these; none for no need. */
	readonly beside: readonly Sense[];
	/** Words between the number and what it counts that make it a part of it: "children". */
	readonly part: readonly Sense[];
	/** How far a figure is rounded, as a share of it. */
	readonly rounding: number;
	/** Whether as many may be counted of each of two sides: "500 for 500". */
	readonly maybePerSide: boolean;
	/** Whether the number goes up and down from day to day, so that only those of one day are of the same. */
	readonly isChanging: boolean;
	/** What may befall it, and makes those it befell other ones: drones shot down are not those launched. */
	readonly fates: readonly Sense[];
	/** Whether the words are a thing with its number before it ("18 ministers"), not a deed it stands around ("killed 18"). */
	readonly isThing: boolean;
};

const plain = {
	beside: [],
	part: [],
	rounding: 0,
	maybePerSide: false,
	isChanging: false,
	fates: [],
	isThing: false,
} as const;

const toll = { ...plain, isChanging: true } as const;

const people: readonly CountedKind[] = [
	{ ...toll, subject: 'killed', about: 'killed', word: 'killed', least: 2, most: 999, part: ['some-dead'] },
	{ ...toll, subject: 'injured', about: 'injured', word: 'hurt', least: 2, most: 9999, part: ['killed'] },
	{ ...toll, subject: 'missing', about: 'missing', word: 'missing', least: 2, most: 9999, part: ['killed', 'hurt'] },
	{
		...plain,
		subject: 'prisoners',
		about: 'prisoners',
		word: 'prisoners',
		least: 2,
		most: 99_999,
		beside: ['exchanged', 'each'],
		maybePerSide: true,
	},
	{
		...plain,
		subject: 'troops',
		about: 'troops',
		word: 'troops',
		// Fewer are a unit, or a patrol, of which there are many.
		least: 300,
		most: 3_000_000,
		part: ['killed', 'hurt'],
		rounding: 0.02,
	},
	{ ...toll, subject: 'arrested', about: '', word: 'arrested', least: 3, most: 99_999, part: ['killed', 'hurt'] },
	{
		...toll,
		subject: 'evacuated',
		about: '',
		word: 'evacuated',
		least: 3,
		most: 9_999_999,
		part: ['killed', 'hurt'],
	},
	{ ...plain, subject: 'magnitude', about: 'magnitude', word: 'magnitude', least: 3, most: 10 },
];

/** Fewer are a part more often: two of the ministers, both banks. */
const fewestThings = 3;
const mostThings = 9_999_999;
const thing = { ...plain, about: '', least: fewestThings, most: mostThings, isThing: true } as const;

/** Without power, hit, held, launched, cancelled, homeless: another number every day. */
const changingThings: readonly Sense[] = [
	'c-home',
	'c-building',
	'c-village',
	'c-flight',
	'c-civilian',
	'c-hostage',
	'c-drone',
	'c-missile',
	'c-train',
	'c-vehicle',
	'c-truck',
	'c-customer',
	'c-family',
];

/** Of things that are persons. */
const fatesOfPersons: readonly Sense[] = ['killed', 'hurt', 'missing', 'arrested', 'evacuated', 'returned'];
const persons: readonly Sense[] = [
	'c-child',
	'c-civilian',
	'c-police',
	'c-worker',
	'c-journalist',
	'c-passenger',
	'c-hostage',
	'c-firefighter',
	'c-protester',
	'c-miner',
	'c-refugee',
	'c-migrant',
	'c-tourist',
	'c-student',
	'c-teacher',
	'c-farmer',
	'c-volunteer',
	'c-patient',
	'c-suspect',
];
const fatesOf: Partial<Readonly<Record<Sense, readonly Sense[]>>> = {
	'c-drone': ['downed'],
	'c-missile': ['downed'],
	'c-plane': ['downed'],
	'c-helicopter': ['downed'],
	'c-body': ['returned'],
};

const things: readonly CountedKind[] = senseNames
	.filter((sense) => sense.startsWith('c-'))
	.map((sense) => ({
		...thing,
		subject: sense.slice('c-'.length),
		word: sense,
		isChanging: changingThings.includes(sense),
		fates: persons.includes(sense) ? fatesOfPersons : (fatesOf[sense] ?? []),
	}));

/** Everything that is counted of an event. */
export const countedKinds: readonly CountedKind[] = [...people, ...things];

/** The words for what else befalls persons than what a toll counts. */
export function otherTolls(subject: string): readonly Sense[] {
	return people.flatMap((kind) => (kind.isChanging && kind.subject !== subject ? [kind.word] : []));
}

const changing: ReadonlySet<string> = new Set(
	countedKinds.flatMap(({ subject, isChanging }) => (isChanging ? [subject] : [])),
);

/** Whether what a claim counts is another number every day. */
export function isChanging(subject: string): boolean {
	return changing.has(subject);
}
