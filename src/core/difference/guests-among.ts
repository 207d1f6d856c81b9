import type { Person } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { governs } from './find-event-names.ts';

/** Those who may have come to visit: nobody is a guest at home, and an envoy comes to him who governs. */
export function guestsAmong(
	named: ReadonlySet<string>,
	lands: readonly Sense[],
	people: readonly Person[],
): readonly string[] {
	const hosts = new Set(lands.map((land) => countryOf[land]));
	const guests = people.filter(({ id, country }) => named.has(id) && !hosts.has(country ?? ''));
	const envoys = guests.filter((guest) => !governs(guest));
	return (guests.length > 1 ? envoys : guests).map(({ id }) => id);
}

/** Whose seats and lands these are. */
const countryOf: Partial<Readonly<Record<Sense, string>>> = {
	'of-us': 'US',
	'at-washington': 'US',
	'at-alaska': 'US',
	'of-russia': 'RU',
	'at-moscow': 'RU',
	'at-petersburg': 'RU',
	'of-ukraine': 'UA',
	'at-kyiv': 'UA',
	'of-china': 'CN',
	'at-beijing': 'CN',
};
