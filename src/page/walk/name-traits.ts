import type { RegionKind } from '../../core/page-text.ts';
import { harmlessNames, regionNames } from './region-kinds.ts';

/** A kind, and its place in the table: the strongest stands first. */
type RankedKind = { readonly kind: RegionKind | null; readonly rank: number };

/** What looks like a kind's name and is none. */
const harmless: RankedKind = { kind: null, rank: Number.POSITIVE_INFINITY };

/** Words, and pairs of words; the first word of a pair is known too, by itself harmless. */
const known = new Map<string, RankedKind>();
for (const name of harmlessNames.split('|')) known.set(name, harmless);
for (const [rank, [kind, names]] of regionNames.entries()) {
	const ranked = { kind, rank };
	// Of two kinds with one name the first is the stronger.
	for (const name of names.split('|')) if (!known.has(name)) known.set(name, ranked);
}
const pairStarts = new Set<string>();
for (const name of known.keys()) if (name.includes(' ')) pairStarts.add(name.slice(0, name.indexOf(' ')));
for (const word of pairStarts) if (!known.has(word)) known.set(word, harmless);

/** Classes that hide by themselves, unless another shows the element on some screens. */
const hiddenName = /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none)(?=\s|$)/;
const shownSomewhere = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*)|d-\w+-\w+)(?=\s|$)/;

/** What class and id say of an element; it is marking where it is a byline or a time. */
export type NameTraits = {
	readonly kind: RegionKind | null;
	readonly isByline: boolean;
	readonly isTime: boolean;
	readonly isMarking: boolean;
};

/** What class and id say, as one text. */
export function findTraits(name: string): NameTraits {
	const hides = hiddenName.test(name) && !shownSomewhere.test(name);
	const kind = hides ? 'hidden' : strongestKind(wordsOfName(name));
	const [isByline, isTime] = [bylineName.test(name), timeName.test(name)];
	return { kind, isByline, isTime, isMarking: isByline || isTime };
}

/** "articleBody related-links" → article, body, related, links. */
function wordsOfName(name: string): string[] {
	const looked = name.slice(0, longestName);
	const small = looked.toLowerCase();
	const parted = small === looked ? small : looked.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
	return parted.split(/[^a-z0-9]+/);
}

/** The strongest kind of the known pairs of words, and of the words that are in no known pair. */
function strongestKind(words: readonly string[]): RegionKind | null {
	let strongest = harmless;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const alone = known.get(word);
		if (alone === undefined) continue;
		const pair = pairOf(word, words[at + 1]);
		if (pair !== undefined) at++;
		const found = pair ?? alone;
		if (found.rank < strongest.rank) strongest = found;
	}
	return strongest.kind;
}

/** Few known words begin a pair: only for these two are joined to be looked up. */
function pairOf(word: string, next: string | undefined): RankedKind | undefined {
	return pairStarts.has(word) ? known.get(`${word} ${next}`) : undefined;
}

/** Longer class attributes are lists of utility classes: their start names the thing, if anything does. */
const longestName = 200;

/** Whether a name is an author's or a byline's. */
export const bylineName =
	/author|byline|autor|auteur|autore|writer|reporter|szerzo|yazar|muhabir|penulis|skribent|redaktor|journalist/i;

/** Whether a name is a time's. */
export const timeName = /time|stamp|date|ago|hour|hora|heure|uhrzeit|godzin|saat|clock/i;
