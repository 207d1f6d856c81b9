import { onceFor } from '../once-for.ts';
import { findWords } from '../text/words.ts';
import type { OriginDocument } from './origin-document.ts';
import { compareFingerprints, estimateShingles, toShingles } from './to-fingerprint.ts';

/** How alike two texts are. */
export type Likeness = {
	/** Share of the shingles that both have, 0 to 1. */
	readonly shared: number;
	/** Share of the shorter text that stands in the longer. */
	readonly contained: number;
};

/** What two texts have in common, in shingles. */
type Overlap = { readonly common: number; readonly sizes: readonly [number, number] };

/**
 * How alike two articles are, estimated from their fingerprints: as they are, and without the quotations that both
 * print. Two reporters at one speech write down the same words, and neither copies the other.
 *
 * @returns Null when either text is unknown.
 */
export function compareDocuments(
	a: OriginDocument,
	b: OriginDocument,
): { readonly whole: Likeness; readonly told: Likeness } | null {
	const shared = compareFingerprints(a.fingerprint, b.fingerprint);
	if (shared === null) return null;
	if (shared === 0) return { whole: nothing, told: nothing };
	const sizes = [estimateShingles(a.fingerprint), estimateShingles(b.fingerprint)] as const;
	const whole = { common: (shared / (1 + shared)) * (sizes[0] + sizes[1]), sizes };
	return { whole: { shared, contained: Math.max(shared, containedIn(whole)) }, told: withoutQuotations(whole, a, b) };
}

const nothing: Likeness = { shared: 0, contained: 0 };

/** What of both texts is quoted is known, and what is common is estimated: so much of it may be the estimate's error. */
const doubt = 0.1;

function withoutQuotations({ common, sizes }: Overlap, a: OriginDocument, b: OriginDocument): Likeness {
	const quoted = countShared(quotedShingles(a.quotes), quotedShingles(b.quotes));
	const own: Overlap = {
		common: Math.max(0, common - quoted * (1 + doubt)),
		sizes: [Math.max(1, sizes[0] - quoted), Math.max(1, sizes[1] - quoted)],
	};
	const all = own.sizes[0] + own.sizes[1] - own.common;
	return { shared: Math.min(1, own.common / Math.max(1, all)), contained: containedIn(own) };
}

/** Of a text that is one run of words over and over, the size is not known. */
function containedIn({ common, sizes }: Overlap): number {
	return Number.isFinite(common) ? Math.min(1, common / Math.min(...sizes)) : 0;
}

const quotedShingles = onceFor(
	(quotes: OriginDocument['quotes']): ReadonlySet<number> =>
		new Set(quotes.flatMap(({ text }) => toShingles(findWords(text).map((word) => word.text)))),
);

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const shingle of few) if (many.has(shingle)) shared += 1;
	return shared;
}
