import type { RegionKind } from '../../core/page-text.ts';
import { elementAround } from '../unshadowed.ts';
import { type Attributes, isSure } from './find-region.ts';
import type { TagTraits } from './tag-traits.ts';

/** An element that may hold text of the page, and what was asked of it. */
export type Entered = {
	readonly element: Element;
	readonly tag: string;
	readonly traits: TagTraits;
	readonly first: Node | null;
	readonly shadow: ShadowRoot | null;
};

/** An element that begins a block, or stands around one. */
export type FoundBox = {
	readonly element: Element;
	readonly tag: string;
	readonly attributes: Attributes;
	readonly parent: FoundBox | null;
	/** Its place among the recorded boxes; null until it is recorded. */
	number: number | null;
};

/** A part of the page that is likely no article. */
export type FoundRegion = {
	readonly kind: RegionKind;
	readonly box: FoundBox;
	/** Same for regions of one make: tag, class and id. */
	readonly make: string;
	/** By tag, role or a hidden attribute; a class name alone is a weaker sign. */
	readonly sure: boolean;
	/** The region around this one. */
	readonly parent: FoundRegion | null;
	/** Its place among the recorded regions; null until it is recorded. */
	number: number | null;
};

/** What is true at one place of the walk. */
export type Place = {
	readonly box: FoundBox;
	readonly tag: string;
	readonly speaks: boolean;
	readonly region: FoundRegion | null;
	/** Of {@link mark}. */
	readonly marks: number;
};

/** A marked span in a box of its own is a block (a caption, a byline); in a sentence it is part of it. */
export function isBlockInLine(kind: RegionKind | null, around: Place): boolean {
	return kind !== null && kind !== 'hidden' && !around.speaks;
}

/** What holds inside an element that begins a block. */
export function toPlace(box: FoundBox, region: FoundRegion | null, tag: string, own: TagTraits, around: Place): Place {
	// A plain box inside a heading or a list item is still that heading or item.
	const speaks = own.speaks || around.speaks;
	return { box, region, tag: speaks && !own.speaks ? around.tag : tag, speaks, marks: around.marks | own.marks };
}

/** The place inside an element of a line; the same where nothing changes. */
export function withMarks(marks: number, around: Place): Place {
	return (around.marks | marks) === around.marks ? around : { ...around, marks: around.marks | marks };
}

/** A box that is not recorded yet. */
export function toBox(element: Element, tag: string, attributes: Attributes, parent: FoundBox | null): FoundBox {
	return { element, tag, attributes, parent, number: null };
}

/** A region that is not recorded yet. */
export function toRegion(kind: RegionKind, box: FoundBox, parent: FoundRegion | null): FoundRegion {
	const { tag, attributes } = box;
	const make = `${tag} ${attributes.classes} ${attributes.id}`;
	return { kind, box, make, sure: isSure(tag, attributes), parent, number: null };
}

/** The element around, the host for an element at the top of a shadow root; null at the top of the page. */
export function parentOf(element: Element): Element | null {
	const parent = elementAround(element);
	if (parent !== null) return parent;
	const root = element.getRootNode();
	return 'host' in root ? (root.host as Element) : null;
}
