import type { RegionRecord } from '../../core/page-text.ts';
import type { Box } from './box.ts';

/** A part of the page that is likely no article. */
export type Region = Omit<RegionRecord, 'parent' | 'box'> & {
	/** Null for an element that is around no block of text. */
	readonly box: Box | null;
	/** The region around this one. */
	readonly parent: Region | null;
};

/** Regions as records refer to them; a parent that does not stand before its child is none. */
export function toRegions(records: readonly RegionRecord[], boxes: readonly Box[]): readonly Region[] {
	const regions: Region[] = [];
	for (const { kind, make, sure, box, parent } of records) {
		const around = parent === null ? null : (regions[parent] ?? null);
		regions.push({ kind, make, sure, box: box === null ? null : (boxes[box] ?? null), parent: around });
	}
	return regions;
}
