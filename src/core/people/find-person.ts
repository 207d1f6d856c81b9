import type { Person } from '../types.ts';
import { foldName } from './fold-name.ts';
import { ranks, suffixedRanks } from './ranks.ts';

/** What names mean in one list of people. */
type NameIndex = {
	/** Folded name → who is called so; null when several are. */
	readonly named: ReadonlyMap<string, Person | null>;
	/** Folded titles of every role, whole. */
	readonly titles: ReadonlySet<string>;
	/** Every word of those titles that is no name. */
	readonly titleWords: ReadonlySet<string>;
};

/** Folding thousands of names takes milliseconds and is asked for at every quote: done once for each list. */
const indexes = new WeakMap<readonly Person[], NameIndex>();

/**
 * The known person a name stands for.
 *
 * @param name - As printed, in any script, with or without titles ("Donald Trump", "Mr. Putin", "特朗普总统").
 * @returns Null when nobody is known by that name, or more than one is ("Clinton").
 */
export function findPersonByName(people: readonly Person[], name: string): Person | null {
	const index = indexOf(people);
	const folded = foldName(name);
	if (folded === '') return null;
	for (const rest of [folded, ...withoutRanks(folded, index), ...withoutJoinedRanks(folded, index)]) {
		const person = index.named.get(rest);
		if (person !== undefined) return person;
	}
	return null;
}

function indexOf(people: readonly Person[]): NameIndex {
	const known = indexes.get(people);
	if (known !== undefined) return known;
	const index = toIndex(people);
	indexes.set(people, index);
	return index;
}

function toIndex(people: readonly Person[]): NameIndex {
	const named = new Map<string, Person | null>();
	for (const person of people) {
		for (const name of [person.name, ...person.aliases].map(foldName)) {
			named.set(name, (named.get(name) ?? person) === person && named.get(name) !== null ? person : null);
		}
	}
	const nameWords = new Set([...named.keys()].flatMap((name) => name.split(' ')));
	const titles = new Set(people.flatMap(({ roles }) => roles.flatMap((role) => role.titles)).map(foldName));
	const words = [...titles].flatMap((title) => title.split(' ')).filter((word) => !nameWords.has(word));
	return { named, titles, titleWords: new Set([...words, 'former', 'the', 'ex']) };
}

/** The name without the words before it ("former us president") or the word behind it that say what somebody is. */
function withoutRanks(folded: string, { titleWords }: NameIndex): readonly string[] {
	const words = folded.split(' ');
	const isTitle = (word: string): boolean => ranks.has(word) || titleWords.has(word);
	const name = words.findIndex((word) => !isTitle(word));
	const before = words.slice(0, Math.max(name, 0));
	const rests = before.some((word) => ranks.has(word)) ? [words.slice(name).join(' ')] : [];
	if (ranks.has(words.at(-1) ?? '')) rests.push(words.slice(0, -1).join(' '));
	return rests;
}

/** The same for scripts that put no space between name and title. */
function withoutJoinedRanks(folded: string, { titles }: NameIndex): readonly string[] {
	const ends = suffixedRanks.filter((rank) => folded.endsWith(rank)).map((rank) => folded.slice(0, -rank.length));
	const starts = [...folded].flatMap((_, length) =>
		titles.has(folded.slice(0, length)) ? [folded.slice(length).trim()] : [],
	);
	return [...ends, ...starts];
}
