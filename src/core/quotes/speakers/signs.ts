/** The signs of outlines in an order that keeps like with like, so that a threshold parts kinds of them. */
const order = "^.!?QKJ,:;-–()[]/VTCBEIbvmtRW&2Pefyhau'DnoglpdpiS_";

const numbers: ReadonlyMap<string, number> = new Map([...order].map((sign, at) => [sign, at + 1]));

/** The number of a sign; 0 for none, one past the last for a mark that has none of its own. */
export function numberOfSign(sign: string): number {
	return sign === '' ? 0 : (numbers.get(sign) ?? order.length + 1);
}

/** The number of the sign at a place of an outline; that of its start before it. */
export function numberAt(signs: string, place: number): number {
	return place < 0 ? numberOfSign('^') : numberOfSign(signs.charAt(place));
}

/** What is counted on the way between a candidate and a quotation, in the order of the counts. */
const counted = ['[QKJ]', '[.;!?Q]', ',', '[nogld]', '[pi]', 'V', 'T', 'C', 'B', '[tRW]', '&'].map(
	(signs) => new RegExp(signs, 'u'),
);

/** For each sign, which counts it adds to. */
const countsOf: ReadonlyMap<string, readonly number[]> = new Map(
	[...order].map((sign) => [sign, counted.flatMap((signs, at) => (signs.test(sign) ? [at] : []))]),
);

/** Highest count; more is the same. */
const mostCounted = 9;

/**
 * Counts the signs of a stretch of an outline.
 *
 * @returns Quotations, ends of sentences, commas, names, pronouns, verbs that report, tell, call, "according to",
 * openings of clauses, "and".
 */
export function countSigns(signs: string, from: number, to: number): readonly number[] {
	const counts = counted.map(() => 0);
	for (let place = from; place < to; place++)
		for (const at of countsOf.get(signs.charAt(place)) ?? []) counts[at] = Math.min(mostCounted, (counts[at] ?? 0) + 1);
	return counts;
}

/** How far back a sentence is read, in signs. */
const sentenceReach = 40;

/**
 * Counts who is named in a sentence before a place of it: whoever is named first is mostly its subject.
 *
 * @returns People, and others.
 */
export function namedBefore(signs: string, place: number): readonly [number, number] {
	const before = /[^.!?;Q]*$/u.exec(signs.slice(Math.max(0, place - sentenceReach), place))?.[0] ?? '';
	const people = before.replaceAll(/[^np]/gu, '').length;
	return [Math.min(3, people), Math.min(3, before.replaceAll(/[^old]/gu, '').length)];
}

/** Small numbers as they are, greater ones by how many times greater they are. */
export function bucket(value: number, unit: number): number {
	const units = Math.ceil(value / unit);
	return units <= exact ? Math.max(0, units) : Math.min(mostBucket, exact + Math.floor(3 * Math.log2(units / exact)));
}

const exact = 4;
const mostBucket = 20;
