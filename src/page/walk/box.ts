import type { BoxRecord, Columns } from '../../core/page-text.ts';

/** An element around text of a page. */
export type Box = Omit<BoxRecord, 'parent'> & {
	/** The box around; the host for a box at the top of a shadow root; null at the top of the page. */
	readonly parent: Box | null;
	/** Which of the page's blocks stand in it. */
	readonly held: Held;
};

/** From the first block to the last, which is excluded, and how many of these stand in the box. */
export type Held = { start: number; end: number; count: number };

/** Boxes as records refer to them; a parent that does not stand before its child is none. */
export function toBoxes(records: Columns<BoxRecord>): readonly Box[] {
	const boxes: Box[] = [];
	for (const [at, parent] of records.parent.entries()) {
		boxes.push({
			parent: parent === null ? null : (boxes[parent] ?? null),
			tag: records.tag[at] ?? '',
			classes: records.classes[at] ?? '',
			id: records.id[at] ?? '',
			said: records.said[at] ?? '',
			isArticleBody: records.isArticleBody[at] ?? false,
			held: { start: Number.POSITIVE_INFINITY, end: 0, count: 0 },
		});
	}
	return boxes;
}

/** Notes that the block of this number stands right in a box; called for each block in order. */
export function holdBlock({ held }: Box, index: number): void {
	if (held.count === 0) held.start = index;
	held.end = index + 1;
	held.count++;
}

/** Notes that what boxes hold stands in those around them too; called once, when all blocks are noted. */
export function holdWithin(boxes: readonly Box[]): void {
	// A parent stands before its children.
	for (let index = boxes.length - 1; index > 0; index--) {
		const { held, parent } = boxes[index] as Box;
		if (parent === null) continue;
		const around = parent.held;
		if (held.start < around.start) around.start = held.start;
		if (held.end > around.end) around.end = held.end;
		around.count += held.count;
	}
}

/** Whether a box is another, or stands in it. */
export function isWithin(box: Box, outer: Box): boolean {
	for (let at: Box | null = box; at !== null; at = at.parent) if (at === outer) return true;
	return false;
}

/** The smallest box that holds all given ones; the first itself when it is the only one. */
export function commonBox(first: Box, others: Iterable<Box>): Box {
	let common = first;
	for (const other of others) {
		while (common.parent !== null && !isWithin(other, common)) common = common.parent;
	}
	return common;
}

/** The nearest box of one of these tags, the box itself included; null for none. */
export function nearestOf(box: Box, ...tags: readonly string[]): Box | null {
	for (let at: Box | null = box; at !== null; at = at.parent) if (tags.includes(at.tag)) return at;
	return null;
}

/** What elements made by one template share: tag and class. */
export function makeOf({ tag, classes }: Box): string {
	return `${tag} ${classes}`;
}

/** Class and id of a box, for looking for names in. */
export function nameOf({ classes, id }: Box): string {
	return `${classes} ${id}`;
}
