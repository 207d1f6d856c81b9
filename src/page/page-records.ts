import type { BoxRecord, RegionRecord, Run } from '../core/page-text.ts';
import type { FoundRun } from './walk/gather-text.ts';
import type { FoundBox, FoundRegion } from './walk/place.ts';

/** Columns that records are added to. */
type Growing<Type> = { readonly [Field in keyof Type]: Type[Field][] };

/** Records of a page's text, and of the boxes and regions around it, each once. */
export class PageRecords {
	readonly boxes: Growing<BoxRecord> = { parent: [], tag: [], classes: [], id: [], said: [], isArticleBody: [] };
	readonly regions: Growing<RegionRecord> = { kind: [], box: [], make: [], sure: [], parent: [] };
	readonly runs: Growing<Run> = { box: [], tag: [], text: [], linked: [], stressed: [], region: [], marks: [] };

	/** @param marks - What holds of the run beside what its place says. */
	addRun({ place, text, linked, stressed }: FoundRun, marks: number): void {
		const { runs } = this;
		runs.box.push(this.addBox(place.box));
		runs.tag.push(place.tag);
		runs.text.push(text);
		runs.linked.push(linked);
		runs.stressed.push(stressed);
		// Regions stand around the box of what stands in them: theirs are recorded.
		runs.region.push(place.region === null ? null : this.addRegion(place.region));
		runs.marks.push(place.marks | marks);
	}

	private addBox(found: FoundBox): number {
		if (found.number !== null) return found.number;
		const line: FoundBox[] = [];
		for (let at: FoundBox | null = found; at !== null && at.number === null; at = at.parent) line.push(at);
		let number = 0;
		for (let own = line.pop(); own !== undefined; own = line.pop()) {
			number = this.writeBox(own);
			own.number = number;
		}
		return number;
	}

	/** @returns Its place among the recorded boxes. */
	private writeBox({ element, tag, attributes, parent }: FoundBox): number {
		const { boxes } = this;
		const { classes, id, isTelling } = attributes;
		boxes.parent.push(parent?.number ?? null);
		boxes.tag.push(tag);
		boxes.classes.push(classes);
		boxes.id.push(id);
		boxes.said.push(isTelling ? saidBy(element) : '');
		return boxes.isArticleBody.push(isTelling && element.getAttribute('itemprop') === 'articleBody') - 1;
	}

	private addRegion(found: FoundRegion): number {
		if (found.number !== null) return found.number;
		const parent = found.parent === null ? null : this.addRegion(found.parent);
		const { regions } = this;
		regions.kind.push(found.kind);
		regions.box.push(found.box.number);
		regions.make.push(found.make);
		regions.sure.push(found.sure);
		found.number = regions.parent.push(parent) - 1;
		return found.number;
	}
}

function saidBy(element: Element): string {
	let said = '';
	for (const name of namingAttributes) {
		const value = element.getAttribute(name);
		if (value !== null) said += `${value} `;
	}
	return said;
}

/** Where sites whose class names are made by a build say what a box is. */
const namingAttributes = ['data-gu-name', 'data-testid', 'data-component', 'itemprop'];
