import { parseAgo } from '../metadata/parse-ago.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { type Box, isWithin, makeOf } from '../walk/box.ts';
import type { PageBlock } from '../walk/page-block.ts';

/** Boxes of one make side by side from which they are a live blog's updates. */
const leastUpdates = 3;
/** Boxes around a time that are looked at for the update's. */
const mostLevels = 6;

/** How the times of a live blog are read. */
export type TimeReading = {
	/** What marks a time in the page, and the box it stands in. */
	readonly times: readonly { readonly box: Box | null; readonly text: string }[];
	readonly language: string | null;
	/** Milliseconds since 1970, for "21 mins ago"; null for a page that is no longer live. */
	readonly now: number | null;
};

/**
 * Finds where a live blog's updates begin: boxes of one make side by side, each with a time of its own.
 *
 * @param container - The article's box.
 * @param own - The article's blocks, in order.
 * @returns The first block of each update, with when it was posted, null where only a clock or "ago" of a page no longer
 * live tells; empty where there are none.
 */
export function findUpdates(
	container: Box,
	own: readonly PageBlock[],
	reading: TimeReading,
): ReadonlyMap<PageBlock, string | null> {
	const updates = new Map<PageBlock, string | null>();
	const kin = findKin(own);
	for (const { box, text } of reading.times) {
		const first = box === null ? null : firstOfUpdate(box, container, kin);
		if (first === null || updates.has(first)) continue;
		const at = timeOf(text, reading);
		if (at !== undefined) updates.set(first, at);
	}
	return updates.size >= leastUpdates ? updates : new Map();
}

/** When an update was posted; undefined for what is no time. */
function timeOf(text: string, { language, now }: TimeReading): string | null | undefined {
	const stated = parseDate(text, language);
	if (stated !== null) return stated;
	if (parseAgo(text, 0) !== null) return now === null ? null : parseAgo(text, now);
	return clock.test(text) ? null : undefined;
}
/** "18:40", "16 h 05", "6.40 pm GMT", "4:10 AM (5 minutes ago)": a time of a day that the update does not name. */
const clock =
	/^\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?|\s?Uhr)?(?:\s?\([^()]{1,20}\))?$/i;

/** The first block of the box around a time that has others of its make beside it, below the container. */
function firstOfUpdate(time: Box, container: Box, kin: ReadonlyMap<Box, Kin>): PageBlock | null {
	if (!isWithin(time, container)) return null;
	let level = 0;
	for (let at: Box | null = time; at !== null && at !== container && level < mostLevels; at = at.parent) {
		const own = kin.get(at);
		if (own !== undefined && own.beside.length >= leastUpdates) return own.first;
		level++;
	}
	return null;
}

/** A box's first block, and the boxes of its make that stand beside it, itself included. */
type Kin = { readonly first: PageBlock; readonly beside: readonly Box[] };

/** The kin of each box around the blocks. */
function findKin(blocks: readonly PageBlock[]): ReadonlyMap<Box, Kin> {
	const kin = new Map<Box, Kin>();
	const makes = new Map<Box | null, Map<string, Box[]>>();
	for (const first of blocks) {
		for (let at: Box | null = first.box; at !== null && !kin.has(at); at = at.parent) {
			const inside = makes.get(at.parent) ?? new Map<string, Box[]>();
			const make = plainMakeOf(at);
			const beside = inside.get(make) ?? [];
			beside.push(at);
			makes.set(at.parent, inside.set(make, beside));
			kin.set(at, { first, beside });
		}
	}
	return kin;
}

/** The make of a box without what sets one apart from those beside it: "post post--pinned" is a post. */
function plainMakeOf(box: Box): string {
	return makeOf(box).replace(modifier, '');
}
const modifier = /\s\S+--\S+|\s(?:is|has)-\S+/g;
