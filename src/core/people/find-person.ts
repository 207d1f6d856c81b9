import { onceFor } from '../once-for.ts';
import type { Person } from '../types.ts';
import { foldName } from './fold-name.ts';
import { ranks, suffixedRanks } from './ranks.ts';

type People = readonly Person[];

/** Folded name → who is called so; null when several are. Folding thousands of names takes milliseconds. */
const namesOf = onceFor((people: People): ReadonlyMap<string, Person | null> => {
	const named = new Map<string, Person | null>();
	for (const person of people) {
		for (const name of [person.name, ...person.aliases].map(foldName)) {
			const known = named.get(name);
			named.set(name, known === undefined || known === person ? person : null);
		}
	}
	return named;
});

/** Titles of every role, folded: whole, and each word of them that is no name. */
const titlesOf = onceFor((people: People) => {
	const nameWords = new Set([...namesOf(people).keys()].flatMap((name) => name.split(' ')));
	const printed = new Set(people.flatMap(({ roles }) => roles.flatMap(({ titles }) => titles)));
	const whole: ReadonlySet<string> = new Set([...printed].map(foldName));
	const words = [...whole].flatMap((title) => title.split(' ')).filter((word) => !nameWords.has(word));
	return { whole, words: new Set([...words, 'former', 'the', 'ex']) };
});

/**
 * The known person a name stands for.
 *
 * @param name - As printed, in any script, with or without titles ("Donald Trump", "Mr. Putin", "特朗普总统").
 * @returns Null when nobody is known by that name, or more than one is ("Clinton").
 */
export function findPersonByName(people: People, name: string): Person | null {
	const named = namesOf(people);
	const folded = foldName(name);
	const person = named.get(folded);
	if (person !== undefined) return person;
	const rests = [...withoutRanks(folded, people), ...withoutJoinedRanks(folded, people)];
	const rest = rests.find((candidate) => named.has(candidate)) ?? '';
	return named.get(rest) ?? null;
}

/** The name without the words before it ("former us president") or the word behind it that say what somebody is. */
function withoutRanks(folded: string, people: People): readonly string[] {
	const words = folded.split(' ');
	const titleWords = titlesOf(people).words;
	const name = words.findIndex((word) => !ranks.has(word) && !titleWords.has(word));
	const isRanked = words.slice(0, Math.max(name, 0)).some((word) => ranks.has(word));
	const rests = isRanked ? [words.slice(name).join(' ')] : [];
	if (ranks.has(words.at(-1) ?? '')) rests.push(words.slice(0, -1).join(' '));
	return rests;
}

/** The same for scripts that put no space between name and title. */
function withoutJoinedRanks(folded: string, people: People): readonly string[] {
	const ends = suffixedRanks.filter((rank) => folded.endsWith(rank)).map((rank) => folded.slice(0, -rank.length));
	const { whole } = titlesOf(people);
	const starts = [...folded].flatMap((_, length) =>
		whole.has(folded.slice(0, length)) ? [folded.slice(length).trim()] : [],
	);
	return [...ends, ...starts];
}
