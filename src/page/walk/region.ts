import type { Columns, RegionRecord } from '../../core/page-text.ts';
import type { Box } from './box.ts';

/** A part of the page that is likely no article. */
export type Region = Omit<RegionRecord, 'parent' | 'box'> & {
	/** Null for an element that is around no block of text. */
	readonly box: Box | null;
	/** The region around this one. */
	readonly parent: Region | null;
};

/** Regions as records refer to them; a parent that does not stand before its child is none. */
export function toRegions(records: Columns<RegionRecord>, boxes: readonly Box[]): readonly Region[] {
	const regions: Region[] = [];
	for (const [at, kind] of records.kind.entries()) {
		regions.push({
			kind,
			make: records.make[at] ?? '',
			sure: records.sure[at] ?? false,
			box: boxes[records.box[at] ?? none] ?? null,
			parent: regions[records.parent[at] ?? none] ?? null,
		});
	}
	return regions;
}

/** The place of nothing in a list. */
const none = -1;
