import { parseDate } from '../metadata/parse-date.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import { makeOf, parentOf } from './ancestors.ts';

/** Boxes of one make side by side from which they are a live blog's updates. */
const leastUpdates = 3;
/** Boxes around a time that are looked at for the update's. */
const mostLevels = 6;

/**
 * Finds where a live blog's updates begin: boxes of one make side by side, each with a time of its own.
 *
 * @param own - The article's blocks, in order.
 * @returns The first block of each update, with when it was posted; empty where there are none.
 */
export function findUpdates(
	container: Element,
	own: readonly PageBlock[],
	language: string | null,
): ReadonlyMap<PageBlock, string> {
	const updates = new Map<PageBlock, string>();
	for (const time of container.querySelectorAll('time')) {
		const box = updateBoxOf(time, container);
		const first = box === null ? undefined : own.find((block) => isInBox(block, box));
		const at = parseDate(time.getAttribute('datetime') ?? time.textContent ?? '', language);
		if (first !== undefined && at !== null && !updates.has(first)) updates.set(first, at);
	}
	return updates.size >= leastUpdates ? updates : new Map();
}

/** The box around a time that has others of its make beside it, below the container. */
function updateBoxOf(time: Element, container: Element): Element | null {
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
