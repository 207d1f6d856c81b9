import { mixHash } from '../text/hash.ts';
import type { OriginDocument } from './origin-document.ts';
import { toPublisher } from './same-publisher.ts';
import { fingerprintLength } from './to-fingerprint.ts';

type Pair = readonly [OriginDocument, OriginDocument];

/** Numbers of a fingerprint that must agree together for two articles to be looked at: finds nine in ten from a share of .2 on. */
const bandLength = 2;
/** Articles up to which every pair is looked at. */
const fewDocuments = 60;
/** Articles that share one band beyond which it is boilerplate, and tells nothing. */
const fullBand = 200;

/**
 * The pairs of articles that may stem from one text, without comparing all: those whose fingerprints share a band
 * (locality-sensitive hashing, Broder 1997), and those of which one says that it draws on the other.
 */
export function findNearPairs(documents: readonly OriginDocument[]): readonly Pair[] {
	if (documents.length <= fewDocuments) {
		return documents.flatMap((a, index) => documents.slice(index + 1).map((b): Pair => [a, b]));
	}
	const pairs = new Map<string, Pair>();
	const groups = [...toBands(documents).values(), ...toDebts(documents)];
	for (const members of groups) {
		if (members.length > fullBand) continue;
		for (const [index, a] of members.entries()) {
			for (const b of members.slice(index + 1)) pairs.set(`${a.id}\n${b.id}`, [a, b]);
		}
	}
	return [...pairs.values()];
}

function toBands(documents: readonly OriginDocument[]): ReadonlyMap<number, readonly OriginDocument[]> {
	const bands = new Map<number, OriginDocument[]>();
	for (const article of documents) {
		for (let at = 0; at + bandLength <= article.fingerprint.length; at += bandLength) {
			const [first = 0, second = 0] = article.fingerprint.slice(at, at + bandLength);
			const band = mixHash(mixHash(first + at * fingerprintLength) ^ second);
			const members = bands.get(band);
			if (members === undefined) bands.set(band, [article]);
			else members.push(article);
		}
	}
	return bands;
}

/** Each article that names its sources, with each article of those sources, in order of id. */
function toDebts(documents: readonly OriginDocument[]): readonly (readonly OriginDocument[])[] {
	const byPublisher = new Map<string, OriginDocument[]>();
	for (const article of documents) {
		for (const name of new Set([article.outlet, article.agency ?? article.outlet].map(toPublisher))) {
			byPublisher.set(name, [...(byPublisher.get(name) ?? []), article]);
		}
	}
	return documents.flatMap((article) =>
		article.drawsOn
			.flatMap((name) => byPublisher.get(toPublisher(name)) ?? [])
			.slice(0, fullBand)
			.filter((other) => other.id !== article.id)
			.map((other) => (article.id < other.id ? [article, other] : [other, article])),
	);
}
