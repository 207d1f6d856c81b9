import { onceFor } from '../once-for.ts';
import { remember } from '../remember.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';

/** Who holds the office that is named from a word on; null where nobody, or more than one, does. */
export type OfficeFinder = (words: readonly string[], at: number) => Person | null;

type Title = { readonly words: readonly string[]; readonly person: Person; readonly from: string; readonly to: string };

const dayLength = 'yyyy-mm-dd'.length;
/** Letters by which titles are kept apart. */
const bucketLetters = 2;
/** The longest ending an adjective or noun takes in Slavic languages ("российского"), in UTF-16 units. */
const longestEnding = 3;
/** After every day. */
const never = '9999';

/** Titles whose words are remembered: about those of a story's people. */
const mostRemembered = 10_000;

/** Every title of the people, by the beginning of its first word. */
const toTitles = onceFor((people: readonly Person[]): ReadonlyMap<string, readonly Title[]> => {
	const byBegin = new Map<string, Title[]>();
	// Many hold one office, one after the other.
	const wordsOf = remember(mostRemembered, (title) => findWords(title).map(({ text }) => text));
	for (const person of people) {
		for (const { titles, from, to } of person.roles) {
			for (const title of titles) {
				const words = wordsOf(title);
				const begin = (words[0] ?? '').slice(0, bucketLetters);
				const known = byBegin.get(begin) ?? [];
				known.push({ words, person, from: from ?? '', to: to ?? never });
				byBegin.set(begin, known);
			}
		}
	}
	return byBegin;
});

/** Finds who is meant by "the Russian president" on a day. */
export function createOfficeFinder(people: readonly Person[], publishedAt: string | null): OfficeFinder {
	const titles = toTitles(people);
	const day = publishedAt?.slice(0, dayLength) ?? '';
	return (words, at) => {
		const begin = (words[at] ?? '').slice(0, bucketLetters);
		const found = (titles.get(begin) ?? []).filter((title) => stands(title, words, at));
		const length = Math.max(0, ...found.map((title) => title.words.length));
		const longest = found.filter((title) => title.words.length === length && title.from <= day && day < title.to);
		const [holder = null] = longest.map(({ person }) => person);
		return longest.every(({ person }) => person === holder) ? holder : null;
	};
}

function stands({ words }: Title, printed: readonly string[], at: number): boolean {
	return words.every((word, index) => isInflected(word, printed[at + index] ?? ''));
}

function isInflected(word: string, printed: string): boolean {
	if (word === printed || printed === `${word}'s`) return true;
	if (!/^\p{Script=Cyrillic}{5}/u.test(word)) return false;
	return printed.startsWith(word.slice(0, -2)) && printed.length - word.length < longestEnding;
}
