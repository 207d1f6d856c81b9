import { onceFor } from '../once-for.ts';
import { conceptIdsOf } from './concept-rows.ts';
import table from './negations.json' with { type: 'json' };
import type { Comparable, Unit } from './unit.ts';

/** Ideas with which a denial is told without a "not", by the first English word of their rows. */
const denyingWords: readonly string[] = ['zero', 'nobody', 'never', 'refuse', 'deny', 'without', 'impossible', 'fail'];
const denyingIds = onceFor(conceptIdsOf);

/** Languages that deny within the verb, with what tells it there. */
const endings: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(table.endings).map(([language, list]) => [language, list.split(' ')]),
);
/** Languages of which nothing tells it: what looks like a denial is an infinitive, or a duty. */
const unseen: ReadonlySet<string> = new Set(table.unseen.split(' '));

/** What is looked for a denial: a statement, or some of its sentences. */
type Sentences = Pick<Comparable, 'units' | 'language'>;

/** Whether one of two denies, and the other has no word that may: false where nothing tells. */
export function isOneDenied(a: Sentences, b: Sentences): boolean {
	if (!tellsDenials(a) || !tellsDenials(b)) return false;
	return (denies(a) && !mayDeny(b)) || (denies(b) && !mayDeny(a));
}

function tellsDenials({ language }: Sentences): boolean {
	return language in table.words && !unseen.has(language);
}

function denies({ units, language }: Sentences): boolean {
	if (units.some((unit) => unit.denies)) return true;
	const own = endings.get(language);
	if (own === undefined) return false;
	const text = units.map(({ key }) => key.replaceAll(' ', '')).join('');
	return own.some((ending) => text.includes(ending));
}

function mayDeny(statement: Sentences): boolean {
	return denies(statement) || statement.units.some(isDenying);
}

/** Whether a word may deny that is no "not": "nobody", "refuse". */
export function isDenying({ concepts }: Pick<Unit, 'concepts'>): boolean {
	return concepts.some(({ id }) => denyingIds(denyingWords).has(id));
}
