import { readAttributes } from './find-region.ts';
import { type FoundBox, parentOf, toBox } from './place.ts';

/** The boxes that stand around elements, those of links and other elements of a line made where blocks stand in them. */
export class BoxesAround {
	private readonly top: FoundBox;
	/** Elements of a line that stand around blocks. */
	private readonly lines = new Map<Element, FoundBox>();

	/** @param top - The box of the page's root. */
	constructor(top: FoundBox) {
		this.top = top;
	}

	/** The box around an element: nearly always the block it stands in, else a link or another element of a line. */
	around(element: Element, block: FoundBox): FoundBox | null {
		if (element.parentElement === block.element) return block;
		let at = parentOf(element);
		const line: Element[] = [];
		while (at !== null && this.known(at, block) === null) {
			line.push(at);
			at = parentOf(at);
		}
		let box = at === null ? this.atTop(element) : this.known(at, block);
		for (const own of line.reverse()) {
			box = toBox(own, own.localName, readAttributes(own, true), box);
			this.lines.set(own, box);
		}
		return box;
	}

	/** Paragraphs at the top of a template have nothing else around them; the page's root has nothing. */
	private atTop(element: Element): FoundBox | null {
		return element === this.top.element ? null : this.top;
	}

	private known(element: Element, block: FoundBox): FoundBox | null {
		return element === block.element ? block : (this.lines.get(element) ?? null);
	}
}
