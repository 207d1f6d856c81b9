import type { BoxRecord } from '../../core/page-text.ts';

/** An element around text of a page. */
export type Box = Omit<BoxRecord, 'parent'> & {
	/** The box around; the host for a box at the top of a shadow root; null at the top of the page. */
	readonly parent: Box | null;
	/** Which of the page's blocks stand in it. */
	readonly held: Held;
};

/** From the first block to the last, which is excluded. */
export type Held = { start: number; end: number; isWhole: boolean };

/** Boxes as records refer to them; a parent that does not stand before its child is none. */
export function toBoxes(records: readonly BoxRecord[]): readonly Box[] {
	const boxes: Box[] = [];
	for (const { parent, tag, classes, id, said, isArticleBody } of records) {
		const around = parent === null ? null : (boxes[parent] ?? null);
		const held = { start: 0, end: 0, isWhole: true };
		boxes.push({ parent: around, tag, classes, id, said, isArticleBody, held });
	}
	return boxes;
}

/** Notes that the block of this number stands in a box, and so in those around it; called for each block in order. */
export function holdBlock(box: Box, index: number): void {
	for (let at: Box | null = box; at !== null; at = at.parent) {
		const { held } = at;
		if (held.end === 0) held.start = index;
		// A link around boxes has text between them that is not in it.
		else if (held.end < index) held.isWhole = false;
		held.end = index + 1;
	}
}

/** Whether a box is another, or stands in it. */
export function isWithin(box: Box, outer: Box): boolean {
	for (let at: Box | null = box; at !== null; at = at.parent) if (at === outer) return true;
	return false;
}

/** The box itself and those around it, innermost first. */
export function* lineOf(box: Box): Generator<Box> {
	for (let at: Box | null = box; at !== null; at = at.parent) yield at;
}

/** The smallest box that holds all given ones; the first itself when it is the only one. */
export function commonBox(first: Box, others: Iterable<Box>): Box {
	let line = [...lineOf(first)];
	for (const other of others) {
		const around = new Set(lineOf(other));
		line = line.slice(line.findIndex((box) => around.has(box)));
	}
	return line[0] ?? first;
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
