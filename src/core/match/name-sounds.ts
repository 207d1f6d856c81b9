import { remember } from '../remember.ts';
import { toNameKey } from '../text/transliterate.ts';
import table from './name-sounds.json' with { type: 'json' };

const soundOf: ReadonlyMap<string, string> = new Map(
	Object.values(table.letters).flatMap((letters) => {
		const signs = letters.split(' ');
		return signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign.normalize('NFD'), signs[at + 1] ?? ''] as const] : []));
	}),
);

/** Sounds that scripts confuse, by the one that they are compared by: Arabic has no "p", Japanese no "l". */
const confused: Readonly<Record<string, string>> = { p: 'v', g: 'k', l: 'r' };

/**
 * The consonants of a whole name, about the same in whatever script it is spelled: "Jorge Villalba", "خورخي فيالبا".
 *
 * @returns An empty string for a name that is written in signs: they tell no sounds.
 */
function toNameSounds(name: string): string {
	const words = name.split(/[\s·・.-]+/u).map(soundsOfWord);
	return words.join('').replaceAll(/(.)\1+/gu, '$1');
}

function soundsOfWord(word: string): string {
	const spelled = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word)
		? toNameKey(word).replace(/^a/u, '')
		: Array.from(word.normalize('NFD'), (letter) => soundOf.get(letter) ?? '').join('');
	return Array.from(spelled, (sound) => confused[sound] ?? sound).join('');
}

/** Names sounded before: a story has few speakers. */
const mostRemembered = 2000;
const soundsOf = remember(mostRemembered, toNameSounds);

/** Sounds of the shortest name that is told by its sounds alone. */
const fewestSounds = 4;
/** Share of the sounds of two names that must be in both, in order, for one name: each script leaves out its own. */
const sharedSounds = 0.88;

/** Whether two names in two scripts sound alike. */
export function soundAlike(a: string, b: string): boolean {
	const [one, other] = [soundsOf(a), soundsOf(b)];
	if (Math.min(one.length, other.length) < fewestSounds) return false;
	return (2 * countCommon(one, other)) / (one.length + other.length) >= sharedSounds;
}

/** Length of the longest common subsequence, row by row. */
function countCommon(a: string, b: string): number {
	let before: readonly number[] = Array.from({ length: b.length + 1 }, () => 0);
	for (const sound of a) {
		const row = [0];
		for (let at = 0; at < b.length; at += 1) {
			const longest = Math.max(before[at + 1] ?? 0, row[at] ?? 0);
			row.push(sound === b.charAt(at) ? (before[at] ?? 0) + 1 : longest);
		}
		before = row;
	}
	return before.at(-1) ?? 0;
}
