import { parseAgo } from '../metadata/parse-ago.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import { makeOf, parentOf } from './ancestors.ts';

/** Boxes of one make side by side from which they are a live blog's updates. */
const leastUpdates = 3;
/** Boxes around a time that are looked at for the update's. */
const mostLevels = 6;

/** What marks the time of an update where it is not marked up as one. */
const timed = 'time, [class*="time" i], [class*="stamp" i], [class*="date" i], [class*="ago" i]';
/** Characters of a time by itself. */
const longestTime = 40;

/** How the times of a live blog are read. */
export type TimeReading = {
	readonly language: string | null;
	/** Milliseconds since 1970, for "21 mins ago"; null for a page that is no longer live. */
	readonly now: number | null;
};

/**
 * Finds where a live blog's updates begin: boxes of one make side by side, each with a time of its own.
 *
 * @param container - The article's box; null for a page that is not live.
 * @param own - The article's blocks, in order.
 * @returns The first block of each update, with when it was posted, null where only a clock or "ago" of a page no longer
 * live tells; empty where there are none.
 */
export function findUpdates(
	container: Element | null,
	own: readonly PageBlock[],
	reading: TimeReading,
): ReadonlyMap<PageBlock, string | null> {
	const updates = new Map<PageBlock, string | null>();
	for (const time of container?.querySelectorAll(timed) ?? []) {
		const at = timeOf(time, reading);
		const box = at === undefined ? null : updateBoxOf(time, container);
		const first = box === null ? undefined : own.find((block) => isInBox(block, box));
		if (first !== undefined && at !== undefined && !updates.has(first)) updates.set(first, at);
	}
	return updates.size >= leastUpdates ? updates : new Map();
}

/** When an update was posted; undefined for what is no time. */
function timeOf(time: Element, { language, now }: TimeReading): string | null | undefined {
	const text = (time.getAttribute('datetime') ?? time.textContent ?? '').trim();
	if (text === '' || (time.localName !== 'time' && text.length > longestTime)) return undefined;
	const stated = parseDate(text, language);
	if (stated !== null) return stated;
	if (parseAgo(text, 0) !== null) return now === null ? null : parseAgo(text, now);
	return clock.test(text) ? null : undefined;
}
/** "18:40", "6.40 pm GMT": a time of a day that the update does not name. */
const clock = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?|\s?Uhr)?$/i;

/** The box around a time that has others of its make beside it, below the container. */
function updateBoxOf(time: Element, container: Element | null): Element | null {
	let level = 0;
	for (let at = parentOf(time); at !== null && at !== container && level < mostLevels; at = parentOf(at)) {
		if (countAlike(at) >= leastUpdates) return at;
		level++;
	}
	return null;
}

function countAlike(element: Element): number {
	const make = makeOf(element);
	let count = 0;
	for (const sibling of parentOf(element)?.children ?? []) if (makeOf(sibling) === make) count++;
	return count;
}
