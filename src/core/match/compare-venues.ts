import { onceFor } from '../once-for.ts';
import { toBareWords } from '../text/bare-words.ts';
import type { Statement } from '../types.ts';
import { conceptIdsOf } from './concept-rows.ts';
import type { Lexicons } from './lexicon.ts';
import { rememberTexts, type Told } from './remember-texts.ts';
import { toComparable } from './to-comparable.ts';
import table from './venue-words.json' with { type: 'json' };

/**
 * How the venues stand to each other that two articles name: `same`, a place or channel that both name; `habitual`, one
 * where its speakers speak every week (a network, a capital); `other`, two that words cannot be said in at once; else
 * `unknown`, for one line of one day is "televised comments" to one paper and "at the Kremlin" to another.
 */
export type VenueComparison = 'same' | 'habitual' | 'other' | 'unknown';

/** What a venue is compared by. */
type Venue = {
	/** As printed, folded; empty for one that is no name: "reporters" and "a briefing" are of every day. */
	readonly key: string;
	/** What words are said there to: an interviewer, a crowd, the press, whoever reads a post. */
	readonly kinds: ReadonlySet<string>;
	readonly channels: ReadonlySet<string>;
	/** Ids of the towns that it names. */
	readonly places: ReadonlySet<number>;
	readonly isHabitual: boolean;
};

type Located = Pick<Statement, 'occasion' | 'language'>;

/** Compares where two statements were made, as far as both articles tell. */
export function compareVenues(a: Located, b: Located, lexicons: Lexicons): VenueComparison {
	const [one, other] = [venueOf(a, lexicons), venueOf(b, lexicons)];
	if (one === null || other === null) return 'unknown';
	const met = [
		meet(one.kinds, other.kinds),
		meet(one.channels, other.channels),
		meet(one.places, other.places),
	] as const;
	if (met.includes(false)) return 'other';
	const isNamed = one.key !== '' && one.key === other.key;
	if (!isNamed && met[1] === null && met[2] === null) return 'unknown';
	return one.isHabitual && other.isHabitual ? 'habitual' : 'same';
}

/** Null where one of the two tells nothing. */
function meet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean | null {
	if (a.size === 0 || b.size === 0) return null;
	return [...a].some((item) => b.has(item));
}

/** Venues read before: an occasion is told by many statements. */
const mostRemembered = 1000;
const readRemembered = rememberTexts(mostRemembered, readVenue);

function venueOf({ occasion, language }: Located, lexicons: Lexicons): Venue | null {
	const venue = occasion?.venue ?? null;
	return venue === null ? null : readRemembered({ text: venue, language }, lexicons);
}

const named = /\p{Lu}|\p{Lo}/u;
const networks: ReadonlySet<string> = new Set(table.networks.split(' '));
const channels: ReadonlySet<string> = new Set(table.channels.split(' '));
const placeIds = onceFor(({ places, seats }: typeof table) => conceptIdsOf([...places, ...seats]));
const seatIds = onceFor(({ seats }: typeof table) => conceptIdsOf(seats));
const kindsById = onceFor(
	({ kinds }: typeof table) =>
		new Map(
			Object.entries(kinds).flatMap(([kind, words]) => [...conceptIdsOf(words)].map((id) => [id, kind] as const)),
		),
);

function readVenue(venue: Told, lexicons: Lexicons): Venue {
	const { words, units } = toComparable(venue, lexicons);
	const printed = words.map(({ text }) => text);
	const ideas = units.flatMap(({ concepts, parts }) => [...concepts, ...parts]).map(({ id }) => id);
	const own = printed.filter((word) => channels.has(word));
	const kinds = ideas.flatMap((id) => kindsById(table).get(id) ?? []);
	if (own.length > 0) kinds.push('interview');
	if (printed.some((word) => networks.has(word))) kinds.push('post');
	return {
		key: named.test(venue.text) ? toBareWords(venue.text) : '',
		kinds: new Set(kinds),
		channels: new Set(own),
		places: new Set(ideas.filter((id) => placeIds(table).has(id))),
		isHabitual: kinds.includes('post') || ideas.some((id) => seatIds(table).has(id)),
	};
}
