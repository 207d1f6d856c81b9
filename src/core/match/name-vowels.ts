import { remember } from '../remember.ts';

/** Vowels, from the one said in front to the one said behind: neighbours are spelled for each other. */
const order = 'ieaou';

/** Letters by their vowel; in Korean, the one between "o" and "a" is spelled by either. */
const vowelOf: ReadonlyMap<string, string> = new Map(
	Object.entries({
		i: 'iиіыᅵ',
		e: 'eэеєᅢᅤᅦᅨᅬᅫᅰ',
		a: 'aаяᅡᅣᅪ',
		o: 'oоёᅩᅭᅥᅧᅯ',
		u: 'uуюᅮᅲ',
	}).flatMap(([vowel, letters]) => Array.from(letters, (letter) => [letter, vowel] as const)),
);
/** Vowels that English letters spell by two. */
const pairs: readonly (readonly [RegExp, string])[] = [
	[/oo|ou/gu, 'u'],
	[/ee/gu, 'i'],
	[/eo/gu, 'o'],
	[/ae/gu, 'e'],
	// Korean parts two consonants by it; before a third it is a vowel.
	[/\u1173(?=[\u11a8-\u11ff])/gu, 'u'],
];

const mostRemembered = 4000;
const toVowels = remember(mostRemembered, (words) => {
	const spelled = pairs.reduce(
		(text, [letters, vowel]) => text.replaceAll(letters, vowel),
		words.toLowerCase().normalize('NFD'),
	);
	return Array.from(spelled, (letter) => vowelOf.get(letter) ?? '').join('');
});

/** Share of the shorter one's vowels that the other must have in order. */
const leastShare = 0.7;
/** What a neighbour of a vowel counts for. */
const neighbour = 0.5;

/** Whether the vowels of one of two names are, in order, the other's; true where a script spells none. */
export function haveLikeVowels(a: readonly string[], b: readonly string[]): boolean {
	const [one, other] = [a, b].map((words) => toVowels(words.join(' ')));
	if (one === undefined || other === undefined || one === '' || other === '') return true;
	return mostInOrder(one, other) >= Math.min(one.length, other.length) * leastShare;
}

function mostInOrder(a: string, b: string): number {
	let before: readonly number[] = Array.from({ length: b.length + 1 }, () => 0);
	for (const vowel of a) {
		const row = [0];
		for (const [at, other] of Array.from(b).entries()) {
			const met = (before[at] ?? 0) + likenessOf(vowel, other);
			row.push(Math.max(met, before[at + 1] ?? 0, row[at] ?? 0));
		}
		before = row;
	}
	return before.at(-1) ?? 0;
}

function likenessOf(vowel: string, other: string): number {
	if (vowel === other) return 1;
	return Math.abs(order.indexOf(vowel) - order.indexOf(other)) === 1 ? neighbour : 0;
}
