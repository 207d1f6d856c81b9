import { remember } from '../remember.ts';
import table from './name-sounds.json' with { type: 'json' };
import { haveLikeVowels } from './name-vowels.ts';

/** Letters, and groups of them, by the sounds that they stand for. */
const soundsOf: ReadonlyMap<string, string> = new Map([
	...bySpelling(table.letters, (letters) => Array.from(letters.replaceAll(' ', ''))),
	...bySpelling(table.signs, (signs) => Array.from(signs)),
	...bySpelling(table.together, (groups) => groups.split(' ')),
]);
/** Letters of the longest group. */
const longestGroup = Math.max(...[...soundsOf.keys()].map((group) => group.length));

function bySpelling(
	sounds: Readonly<Record<string, string>>,
	parts: (spellings: string) => readonly string[],
): readonly (readonly [spelling: string, sounds: string])[] {
	return Object.entries(sounds).flatMap(([sound, spellings]) =>
		parts(spellings).map((spelling) => [spelling.normalize('NFD'), sound] as const),
	);
}

/** Words of names sounded before: a story has few speakers. */
const mostRemembered = 4000;
/** The consonants of a word, by their class, about the same in whatever script it is spelled. */
const toSounds = remember(mostRemembered, (word) => {
	const spelled = `${word.toLowerCase().normalize('NFD')}.`;
	let sounds = '';
	for (let at = 0; at < spelled.length; ) {
		const group = groupAt(spelled, at);
		sounds += soundsOf.get(group) ?? '';
		at += group.length;
	}
	return sounds.replaceAll(/(.)\1+/gu, '$1');
});

/** The longest known group of letters at a place, or the letter there. */
function groupAt(spelled: string, at: number): string {
	for (let length = longestGroup; length > 1; length -= 1) {
		const group = spelled.slice(at, at + length);
		if (soundsOf.has(group)) return group;
	}
	return spelled.charAt(at);
}

/** Sounds of each word, in one order of them. */
type Sounds = readonly string[];

/**
 * Whether two names in two scripts sound alike: "Jorge Villalba", "خورخي فيالبا".
 *
 * @param a - Its words as printed, without titles.
 */
export function soundAlike(a: readonly string[], b: readonly string[]): boolean {
	const [one, other] = [a, b].map((words) => words.map(toSounds).filter((sounds) => sounds !== ''));
	if (one === undefined || other === undefined) return false;
	const isAlike = areAlike(one, other) || areAlike(turn(one), other) || areAlike(one, turn(other));
	return (isAlike && !isOfOtherVowels(a, b)) || areParted(a, b);
}

/** Whether one of two names is a Korean word, and the other's vowels are others. */
function isOfOtherVowels(a: readonly string[], b: readonly string[]): boolean {
	return [a, b].some(([word = '', ...rest]) => rest.length === 0 && oneWord.test(word)) && !haveLikeVowels(a, b);
}

/** The family name first, or last; of names in many words, all have the same one first. */
function turn(words: Sounds): Sounds {
	return words.length < manyWords ? words.toReversed() : words;
}

/**
 * Weight of sounds below which two whole names, a word and a name, names parted otherwise, or one word and three agree
 * by chance; and a last word tells nothing.
 */
const fewestSounds = { whole: 2.5, single: 3, joined: 4, parted: 2.2, last: 1 };
/** How alike two whole names, their last words, a word and a name, names parted otherwise, or one word and three must be. */
const leastAlike = { whole: 0.78, last: 0.6, single: 0.9, joined: 0.93, parted: 0.86 };

function areAlike(a: Sounds, b: Sounds): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2) return [long.slice(-1), long].some((name) => isSingle(short.join(''), name.join('')));
	// Of the longer, titles at the front or the names in the middle are left out.
	const shortened = [long.slice(-short.length), [...long.slice(0, short.length - 1), ...long.slice(-1)]];
	return shortened.some((name) => areWhole(short, name)) || isJoined(short.join(''), long);
}

/** Whether a name begins with another that is parted into fewer words: "Abdelaziz", "عبد العزيز". */
function isJoined(name: string, long: Sounds): boolean {
	return long.some((_, at) => {
		const begun = long.slice(0, at + 1).join('');
		return leastWeight(name, begun) >= fewestSounds.joined && likenessOf(name, begun) >= leastAlike.joined;
	});
}

/** Korean names are one word, before an office: "팜반띠 이장". */
const oneWord = /^\p{Script=Hangul}{3,}$/u;

/** Whether one of two names is a word, and the other parts it. */
function areParted(a: readonly string[], b: readonly string[]): boolean {
	return isParted(a[0] ?? '', b) || isParted(b[0] ?? '', a);
}

function isParted(word: string, parts: readonly string[]): boolean {
	if (parts.length < fewestParts || !oneWord.test(word)) return false;
	const [one, other] = [toSounds(word), toSounds(parts.join(''))];
	if (leastWeight(one, other) < fewestSounds.parted || likenessOf(one, other) < leastAlike.parted) return false;
	return haveLikeVowels([word], parts);
}

/** Parts from which a name that is one word elsewhere is told by all of them: "Kim Sun-ja". */
const fewestParts = 2;

function isSingle(word: string, name: string): boolean {
	return leastWeight(word, name) >= fewestSounds.single && likenessOf(word, name) >= leastAlike.single;
}

function areWhole(a: Sounds, b: Sounds): boolean {
	const [name, other] = [a.join(''), b.join('')];
	if (leastWeight(name, other) < fewestSounds.whole || likenessOf(name, other) < leastAlike.whole) return false;
	if (a.length === b.length && a.length >= manyWords && a.some((word, at) => !mayBeWord(word, b[at] ?? '')))
		return false;
	const [last, same] = [a.at(-1) ?? '', b.at(-1) ?? ''];
	return leastWeight(last, same) < fewestSounds.last || likenessOf(last, same) >= leastAlike.last;
}

/** Words from which two names are told by each: the sounds of short ones are others' put together, "Vo Van", "Vuong". */
const manyWords = 3;
/** How alike two words of two such names must be, where both have sounds that no script leaves out. */
const leastOfWord = 0.4;

function mayBeWord(word: string, other: string): boolean {
	return leastWeight(word, other) === 0 || likenessOf(word, other) >= leastOfWord;
}

/** What it costs that a name lacks a sound, 1 unless scripts leave it out; and that it has another in its place. */
const absent: Readonly<Record<string, number>> = table.absent;
const confused: Readonly<Record<string, number>> = table.confused;

function weightOf(sounds: string): number {
	return Array.from(sounds).reduce((sum, sound) => sum + (absent[sound] ?? 1), 0);
}

function leastWeight(a: string, b: string): number {
	return Math.min(weightOf(a), weightOf(b));
}

function costOf(sound: string, other: string): number {
	return sound === other ? 0 : (confused[sound < other ? sound + other : other + sound] ?? 1);
}

/** How alike two runs of sounds are, up to 1: by the cheapest way from one to the other, row by row. */
function likenessOf(a: string, b: string): number {
	let before: number[] = [0];
	for (const sound of b) before.push((before.at(-1) ?? 0) + weightOf(sound));
	for (const sound of a) {
		const row = [(before[0] ?? 0) + weightOf(sound)];
		for (const [at, other] of Array.from(b).entries()) {
			const [replaced, left, added] = [before[at] ?? 0, before[at + 1] ?? 0, row[at] ?? 0];
			row.push(Math.min(replaced + costOf(sound, other), left + weightOf(sound), added + weightOf(other)));
		}
		before = row;
	}
	return 1 - (2 * (before.at(-1) ?? 0)) / (weightOf(a) + weightOf(b));
}
