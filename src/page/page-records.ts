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
		return found.number ?? record(found, (own) => this.writeBox(own));
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
		return found.number ?? record(found, (own) => this.writeRegion(own));
	}

	/** @returns Its place among the recorded regions. */
	private writeRegion({ kind, box, make, sure, parent }: FoundRegion): number {
		const { regions } = this;
		regions.kind.push(kind);
		regions.box.push(box.number);
		regions.make.push(make);
		regions.sure.push(sure);
		return regions.parent.push(parent?.number ?? null) - 1;
	}
}

/** What is recorded once, behind what is around it. */
type Recorded<Kind> = { readonly parent: Kind | null; number: number | null };

/** Records what is found with all around it that is not yet: in a loop, as pages may be nested deeper than the stack. */
function record<Kind extends Recorded<Kind>>(found: Kind, write: (own: Kind) => number): number {
	const line: Kind[] = [];
	for (let at: Kind | null = found; at !== null && at.number === null; at = at.parent) line.push(at);
	let number = 0;
	for (const own of line.reverse()) {
		number = write(own);
		own.number = number;
	}
	return number;
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
