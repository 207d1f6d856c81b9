/** The signs of outlines in an order that keeps like with like, so that a threshold parts kinds of them. */
const order = "^.!?QKJ,:;-–()[]/VTCBEIbvmtRW&2Pefyhau'DnoglpdpiS_";

/** The number of each sign by its code; a dash is the only one beyond ASCII. */
const numbers: readonly number[] = Array.from({ length: 128 }, (_, code) => {
	const at = order.indexOf(String.fromCharCode(code));
	return at === -1 ? order.length + 1 : at + 1;
});
const dash = order.indexOf('–') + 1;

/** The number of a sign; 0 for none, one past the last for a mark that has none of its own. */
export function numberOfSign(sign: string): number {
	return sign === '' ? 0 : numberAt(sign, 0);
}

const beforeStart = order.indexOf('^') + 1;

/** The number of the sign at a place of an outline; that of its start before it, 0 behind its end. */
export function numberAt(signs: string, place: number): number {
	if (place < 0) return beforeStart;
	if (place >= signs.length) return 0;
	const code = signs.charCodeAt(place);
	return numbers[code] ?? (code === 0x2013 ? dash : order.length + 1);
}

/** What is counted on the way between a candidate and a quotation, in the order of the counts. */
const counted = ['[QKJ]', '[.;!?Q]', ',', '[nogld]', '[pi]', 'V', 'T', 'C', 'B', '[tRW]', '&'].map(
	(signs) => new RegExp(signs, 'u'),
);

/** For each number of a sign, which counts it adds to. */
const countsOf: readonly (readonly number[])[] = ['', ...order, ''].map((sign) =>
	counted.flatMap((signs, at) => (signs.test(sign) ? [at] : [])),
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
		for (const at of countsOf[numberAt(signs, place)] ?? []) counts[at] = Math.min(mostCounted, (counts[at] ?? 0) + 1);
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
	let people = 0;
	let others = 0;
	for (let at = place - 1; at >= Math.max(0, place - sentenceReach); at--) {
		const sign = signs.charAt(at);
		if ('.!?;Q'.includes(sign)) break;
		if (sign === 'n' || sign === 'p') people++;
		else if ('old'.includes(sign)) others++;
	}
	return [Math.min(3, people), Math.min(3, others)];
}

/** Small numbers as they are, greater ones by how many times greater they are. */
export function bucket(value: number, unit: number): number {
	const units = Math.ceil(value / unit);
	return units <= exact ? Math.max(0, units) : Math.min(mostBucket, exact + Math.floor(3 * Math.log2(units / exact)));
}

const exact = 4;
const mostBucket = 20;
