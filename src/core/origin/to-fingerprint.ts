import { hashText, mixHash } from '../text/hash.ts';
import { findWords } from '../text/words.ts';

/** Numbers of a fingerprint: the error of an estimated likeness is about 1 / √128, 9 points of 100. */
export const fingerprintLength = 128;

/** Words of a shingle: shorter ones are common phrases, longer ones break at every edit. */
const shingleWords = 4;

/** Words below which an article is too short to be told from another by its words. */
const fewWords = 40;

/** No shingle fell here. */
const empty = -1;

/**
 * A sketch of an article's words, by which the same text is known elsewhere without keeping it: one-permutation
 * min-hash of word shingles (Li, Owen, Zhang 2012), empty places filled from the right (Shrivastava, Li 2014).
 *
 * @param text - The article's text, in any script.
 * @returns 128 whole numbers of 32 bits; empty for a text of fewer than 40 words.
 */
export function toFingerprint(text: string): readonly number[] {
	const words = findWords(text);
	if (words.length < fewWords) return [];
	const places = new Array<number>(fingerprintLength).fill(empty);
	for (const shingle of toShingles(words.map((word) => word.text))) {
		const place = shingle % fingerprintLength;
		const value = Math.floor(shingle / fingerprintLength);
		const known = places[place] ?? empty;
		if (known === empty || value < known) places[place] = value;
	}
	return places.map((value, place) => (value === empty ? borrow(places, place) : value));
}

/** Hashes of each run of words. */
export function toShingles(words: readonly string[], length: number = shingleWords): readonly number[] {
	const hashes = words.map((word) => hashText(word));
	const shingles: number[] = [];
	for (let at = 0; at + length <= hashes.length; at += 1) {
		let hash = 0;
		for (let word = at; word < at + length; word += 1) hash = mixHash(Math.imul(hash, 31) + (hashes[word] ?? 0));
		shingles.push(hash);
	}
	return shingles;
}

/** The next filled place, moved by the distance, so that equal texts stay equal and others do not become so. */
function borrow(places: readonly number[], place: number): number {
	for (let step = 1; step < places.length; step += 1) {
		const value = places[(place + step) % places.length] ?? empty;
		if (value !== empty) return mixHash(value + step);
	}
	return 0;
}

/** Values a place can take: what is greater was borrowed. */
const range = Math.ceil(2 ** 32 / fingerprintLength);

/** Rounds after which the number that fell into a place on average changes no more. */
const rounds = 30;

/**
 * About how many different shingles a text has: the more fell into a place, the smaller the least of them. Of a number
 * that is spread by chance (Poisson) with the mean m, the least of each place is on average (1 − e⁻ᵐ) / m of the range.
 *
 * @param fingerprint - Of 128 numbers.
 */
export function estimateShingles(fingerprint: readonly number[]): number {
	const sum = fingerprint.reduce((total, value) => total + Math.min(value, range), 0);
	const least = sum / (range * fingerprintLength);
	if (least === 0) return Number.POSITIVE_INFINITY;
	let mean = 1 / least;
	for (let round = 0; round < rounds; round += 1) mean = (1 - Math.exp(-mean)) / least;
	return mean * fingerprintLength;
}

/**
 * How much of two texts' shingles they share, estimated from their fingerprints.
 *
 * @returns 0 to 1 (Jaccard); null when either fingerprint is unknown.
 */
export function compareFingerprints(a: readonly number[], b: readonly number[]): number | null {
	if (a.length !== fingerprintLength || b.length !== fingerprintLength) return null;
	return a.filter((value, place) => value === b[place]).length / fingerprintLength;
}
