import { isFootnoteMark, isModal } from './element-kinds.ts';
import { isByline, isSiteMenu, isTime, readAttributes, regionKindOf, tellingAttributes } from './find-region.ts';
import { lineMark, shortestParagraph } from './line-mark.ts';
import { type FoundBox, isBlockInLine, type Place, parentOf, toBox, toPlace, toRegion, withMarks } from './place.ts';
import { mark, type TagTraits, traitsOf } from './tag-traits.ts';

const elementNode = 1;
const textNode = 3;

/** The text between two block boundaries, where it was found. */
export type FoundRun = {
	readonly place: Place;
	readonly text: string;
	readonly linked: number;
	readonly stressed: number;
};

/** A `time` element, and the box it stands in. */
export type FoundTime = { readonly element: Element; readonly box: FoundBox };

/** What is found in a page. */
export type Found = {
	readonly runs: readonly FoundRun[];
	readonly times: readonly FoundTime[];
	/** Elements that call themselves author or byline. */
	readonly bylines: readonly Element[];
};

/**
 * Reads the text of a page in runs between block boundaries, in document order, with where each stands.
 *
 * One pass without recursion (pages may be nested deeper than the stack), nothing changed, no layout asked for.
 * Open shadow roots are read before the element's own children.
 *
 * @returns No run of white space; those in suspected regions are marked, not left out.
 */
export function collectRuns(page: Document): Found {
	const walk = new Walk(page.documentElement);
	// One by one: a parser may leave what follows a misplaced end tag beside the root element.
	walk.run(page, page.children);
	return walk;
}

/**
 * Reads the runs a page keeps where browsers show nothing: templates, and what is there for pages without script.
 * For pages that show no text otherwise.
 */
export function collectHiddenRuns(page: Document): readonly FoundRun[] {
	const walk = new Walk(page.documentElement);
	for (const holder of page.querySelectorAll('template, noscript')) {
		const root = 'content' in holder ? (holder.content as ParentNode) : holder;
		walk.run(root, root.children);
	}
	return walk.runs;
}

class Walk implements Found {
	readonly runs: FoundRun[] = [];
	readonly times: FoundTime[] = [];
	readonly bylines: Element[] = [];
	private readonly nowhere: Place;
	/** The text since the last block boundary; its characters in links, and in bold or italic type. */
	private parts: string[] = [];
	private linked = 0;
	private stressed = 0;
	private lineLength = 0;
	/** Nodes still to visit, each with its place; null for the end of a block. */
	private readonly stack: (Node | Place | null)[] = [];
	/** Elements whose attributes may say by themselves what they are. */
	private readonly telling = new Set<Element>();
	/** Elements of a line that stand around blocks. */
	private readonly linesAround = new Map<Element, FoundBox>();

	constructor(root: Element) {
		this.nowhere = {
			box: toBox(root, readAttributes(root, true), null),
			tag: 'html',
			speaks: false,
			region: null,
			marks: 0,
		};
	}

	run(root: ParentNode, tops: Iterable<Element>): void {
		this.lookFor(root);
		for (const top of tops) {
			this.enter(top, this.nowhere);
			this.takeAll();
		}
		this.flush(this.nowhere);
	}

	private lookFor(root: ParentNode): void {
		for (const element of root.querySelectorAll(tellingAttributes)) this.telling.add(element);
	}

	private takeAll(): void {
		const { stack } = this;
		while (stack.length > 0) {
			// Pushed together, by `push` alone.
			const place = stack.pop() as Place;
			const node = stack.pop() as Node | null;
			if (node === null) this.flush(place);
			else this.takeFrom(node, place);
		}
	}

	/** Texts side by side, up to the first element. */
	private takeFrom(first: Node, place: Place): void {
		for (let node: Node | null = first; node !== null; node = node.nextSibling) {
			const type = node.nodeType;
			if (type === textNode) this.addText(node.nodeValue ?? '', place.marks);
			else if (type === elementNode) {
				const next = node.nextSibling;
				if (next !== null) this.stack.push(next, place);
				this.enter(node as Element, place);
				return;
			}
		}
	}

	private enter(element: Element, around: Place): void {
		const tag = element.localName;
		const traits = traitsOf(tag);
		if (traits.isSkipped) return;
		if (tag === 'br') this.breakLine(around);
		else if (!isFootnoteMark(element, tag)) this.enterReadable(element, tag, traits, around);
	}

	private enterReadable(element: Element, tag: string, traits: TagTraits, around: Place): void {
		const isTelling = this.telling.has(element);
		if (isTelling && isModal(element)) return;
		const attributes = readAttributes(element, isTelling);
		if (isSiteMenu(element, tag, attributes)) {
			// Text before and after it is not one.
			this.flush(around);
			return;
		}
		if (isTime(tag, attributes)) this.times.push({ element, box: around.box });
		if (isByline(element, attributes)) this.bylines.push(element);
		const kind = regionKindOf(tag, attributes);
		if (!traits.isInline || isBlockInLine(kind, around)) {
			const box = toBox(element, attributes, this.boxAround(element, around.box));
			const region = kind === null ? around.region : toRegion(kind, box, tag, attributes, around.region);
			this.enterBlock(element, toPlace(box, region, tag, traits, around), around);
		} else if (kind !== 'hidden') {
			this.pushChildren(element, withMarks(traits.marks, around));
		}
	}

	private enterBlock(element: Element, place: Place, around: Place): void {
		this.flush(around);
		this.stack.push(null, place);
		this.pushChildren(element, place);
	}

	private pushChildren(element: Element, place: Place): void {
		const first = element.firstChild;
		if (first !== null) this.stack.push(first, place);
		const shadow = element.shadowRoot;
		const inside = shadow?.firstChild;
		if (!shadow || !inside) return;
		this.lookFor(shadow);
		this.stack.push(inside, place);
	}

	/** The box around an element: nearly always the block it stands in, else a link or another element of a line. */
	private boxAround(element: Element, block: FoundBox): FoundBox | null {
		const line: Element[] = [];
		let at = parentOf(element);
		while (at !== null && this.knownBox(at, block) === null) {
			line.push(at);
			at = parentOf(at);
		}
		let box = at === null ? null : this.knownBox(at, block);
		for (const own of line.reverse()) {
			box = toBox(own, readAttributes(own, true), box);
			this.linesAround.set(own, box);
		}
		return box;
	}

	private knownBox(element: Element, block: FoundBox): FoundBox | null {
		return element === block.element ? block : (this.linesAround.get(element) ?? null);
	}

	private addText(text: string, marks: number): void {
		// Between two tags, where nothing is gathered, white space is layout of the source.
		if (this.parts.length === 0 && (marks & mark.preformatted) === 0 && text.trim() === '') return;
		this.parts.push(text);
		this.lineLength += text.length;
		if ((marks & mark.link) !== 0) this.linked += text.trim().length;
		if ((marks & mark.stress) !== 0) this.stressed += text.trim().length;
	}

	/**
	 * A line break ends a paragraph where a page has no others: doubled, or after a whole sentence of some length.
	 */
	private breakLine(place: Place): void {
		const { parts } = this;
		const sofar = parts.at(-1)?.trimEnd() ?? '';
		const doubled = sofar === '' && parts.length > 0;
		const whole = this.lineLength >= shortestParagraph && /[.!?…。！？؟।”"»']$/.test(sofar);
		if (doubled || whole) this.flush(place);
		else parts.push(lineMark, '');
		this.lineLength = 0;
	}

	private flush(place: Place): void {
		const { parts, linked, stressed } = this;
		this.lineLength = 0;
		if (parts.length === 0) return;
		this.parts = [];
		this.linked = 0;
		this.stressed = 0;
		const text = parts.join('');
		if (text.trim() !== '') this.runs.push({ place, text, linked, stressed });
	}
}
