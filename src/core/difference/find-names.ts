import { onceFor } from '../once-for.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';

/** A person named at a place, and the words the name takes. */
export type FoundName = { readonly person: Person; readonly length: number };

/** Finds who is named from a word on; nobody where several are called so. */
export type NameFinder = (words: readonly string[], at: number) => FoundName | null;

type Name = { readonly words: readonly string[]; readonly person: Person };

/** Letters by which names are kept apart: in alphabets whose names are long three, else two. */
const bucketLetters = { long: 3, short: 2 };
/** The longest ending a name takes in Slavic languages and Turkish ("Путиным", "Trumpowi"), in UTF-16 units. */
const longestEnding = 3;
/** Names shorter than this without their ending are too many words' beginning. */
const shortestStem = 4;

/** "And", "to" and "in" before a word in Arabic, some of whose names begin so; an ending behind an apostrophe. */
const attachedTo = /^[ولب](?=\p{Script=Arabic}{3})|'\p{L}*$/u;

/** Most words are of small letters without accents: for them the patterns need not be tried. */
const plain = /^[a-z]+$/;

function isPlain(word: string): boolean {
	return plain.test(word);
}

function beginOf(word: string): string {
	return word.slice(0, /^[a-zа-я]/u.test(word) ? bucketLetters.long : bucketLetters.short);
}

/** Made once for each list of people. */
export const createNameFinder: (people: readonly Person[]) => NameFinder = onceFor((people: readonly Person[]) => {
	const byBegin = new Map<string, Name[]>();
	for (const person of people) {
		for (const name of new Set([person.name, ...person.aliases])) {
			const words = findWords(name).map(({ text }) => text);
			const begin = beginOf(words[0] ?? '');
			const known = byBegin.get(begin) ?? [];
			known.push({ words, person });
			byBegin.set(begin, known);
		}
	}
	const beginning = (word: string) => byBegin.get(beginOf(word)) ?? [];
	return (words, at) => {
		const word = words[at] ?? '';
		const bare = isPlain(word) ? word : word.replace(attachedTo, '');
		const names = bare === word ? beginning(word) : [...beginning(word), ...beginning(bare)];
		return names.length === 0 ? null : findLongest(names, words, at);
	};
});

function findLongest(names: readonly Name[], printed: readonly string[], at: number): FoundName | null {
	let found: FoundName | null = null;
	let isShared = false;
	for (const { words, person } of names) {
		const length = found?.length ?? 0;
		if (words.length < length || !words.every((word, index) => isNamed(word, printed[at + index] ?? ''))) continue;
		isShared = words.length === length && found !== null && (isShared || found.person !== person);
		found = { person, length: words.length };
	}
	return isShared ? null : found;
}

/** What Korean and Arabic write together with a name, and the endings Polish declines it by. */
const attached: readonly RegExp[] = [
	/^(?=\p{Script=Hangul}{2})(.+?)(?:와|과|은|는|이|가|을|를|의|도|에게|이와|과의|와의)$/u,
	/^[ولب](\p{Script=Arabic}{3,})$/u,
	/^(\p{Script=Latin}{4,}?)(?:a|owi|em|iem|ie|ą|ę|s)$/u,
];

/** A name as the table has it, with an apostrophe's or a case's ending. */
function isNamed(name: string, printed: string): boolean {
	if (printed === name || printed.startsWith(`${name}'`)) return true;
	if (printed.includes(name) && attached.some((form) => form.exec(printed)?.[1] === name)) return true;
	if (!/^[\p{Script=Cyrillic}\p{Script=Latin}]+$/u.test(name) || /^[\p{Script=Hangul}]/u.test(name)) return false;
	const stem = /[аяоеийьaoeiy]$/u.test(name) ? name.slice(0, -1) : name;
	const isInflected = stem.length >= shortestStem && printed.startsWith(stem);
	return isInflected && /^\p{Script=Cyrillic}/u.test(name) && printed.length - stem.length <= longestEnding;
}
