import type { RegionKind } from '../../core/page-text.ts';
import { isTypeOfElement, namesShadowing, unshadowed } from '../unshadowed.ts';
import { BoxesAround } from './boxes-around.ts';
import { isFootnoteMark, isModal, offerAround } from './element-kinds.ts';
import {
	type Attributes,
	isByline,
	isSiteMenu,
	isTime,
	mayTellMore,
	readAttributes,
	regionKindOf,
	tellingAttributes,
} from './find-region.ts';
import { type FoundRun, TextGatherer } from './gather-text.ts';
import {
	type Entered,
	type FoundBox,
	isBlockInLine,
	type Place,
	toBox,
	toPlace,
	toRegion,
	withMarks,
} from './place.ts';
import { type TagTraits, traitsOf } from './tag-traits.ts';

const textNode = 3;

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
	readonly times: FoundTime[] = [];
	readonly bylines: Element[] = [];
	private readonly text = new TextGatherer();
	private readonly nowhere: Place;
	/** Nodes still to visit, each with its place; null for the end of a block. */
	private readonly stack: (Node | Place | null)[] = [];
	/** Elements whose attributes may say by themselves what they are. */
	private readonly telling = new Set<Element>();
	/** Boxes that ask for an address. */
	private readonly offers = new Set<Element>();
	private readonly boxes: BoxesAround;

	constructor(root: Element) {
		const box = toBox(root, root.localName, readAttributes(root, true), null);
		this.boxes = new BoxesAround(box);
		this.nowhere = { box, tag: 'html', speaks: false, region: null, marks: 0 };
	}

	get runs(): readonly FoundRun[] {
		return this.text.runs;
	}

	run(root: ParentNode, tops: Iterable<Element>): void {
		this.lookFor(root);
		for (const top of tops) {
			const element = unshadowed(top);
			this.enter(element, element.localName, this.nowhere);
			this.takeAll();
		}
		this.text.end(this.nowhere);
	}

	private lookFor(root: ParentNode): void {
		for (const element of root.querySelectorAll(tellingAttributes)) {
			const offer = element.localName === 'input' ? offerAround(element) : null;
			if (offer === null) this.telling.add(unshadowed(element));
			else this.offers.add(offer);
		}
	}

	private takeAll(): void {
		const { stack, text } = this;
		while (stack.length > 0) {
			// Pushed together, by `push` alone.
			const place = stack.pop() as Place;
			const node = stack.pop() as Node | null;
			if (node === null) text.end(place);
			else this.takeFrom(node, place);
		}
	}

	/** Texts side by side, up to the first element. */
	private takeFrom(first: Node, place: Place): void {
		for (let node: Node | null = first; node !== null; node = node.nextSibling) {
			const { nodeType } = node;
			if (nodeType === textNode) this.text.add(node.nodeValue ?? '', place.marks);
			else if (isTypeOfElement(nodeType)) {
				this.takeElement(node as Element, place);
				return;
			}
		}
	}

	/** Each property of an element is asked for once: a page has thousands, and asking is what a walk takes its time for. */
	private takeElement(found: Element, place: Place): void {
		const name = found.localName;
		const element = namesShadowing(name) ? unshadowed(found) : found;
		const next = element.nextSibling;
		if (next !== null) this.stack.push(next, place);
		this.enter(element, element === found ? name : element.localName, place);
	}

	private enter(element: Element, tag: string, around: Place): void {
		const traits = traitsOf(tag);
		if (traits.isSkipped) return;
		if (tag === 'br') {
			this.text.breakLine(around);
			return;
		}
		const first = element.firstChild;
		const shadow = traits.isBare ? null : element.shadowRoot;
		// A time that is filled by script marks a day even so.
		if (first === null && !shadow && tag !== 'time') this.passEmpty(traits, around);
		else if (!isFootnoteMark(element, tag)) this.enterReadable({ element, tag, traits, first, shadow }, around);
	}

	/** A picture, a rule or a box that is filled by script: it parts texts, unless it stands in a line. */
	private passEmpty({ isInline }: TagTraits, around: Place): void {
		if (!isInline) this.text.end(around);
	}

	private enterReadable(entered: Entered, around: Place): void {
		const { element, tag, traits } = entered;
		const isTelling = this.telling.has(element);
		if (isTelling && isModal(element)) return;
		const attributes = readAttributes(element, isTelling);
		const kind = this.kindOf(element, tag, traits, attributes);
		if (kind === 'navigation' && isSiteMenu(element, tag, attributes)) {
			// Text before and after it is not one.
			this.text.end(around);
			return;
		}
		if (mayTellMore(tag, attributes)) this.note(element, tag, attributes, around.box);
		if (!traits.isInline || isBlockInLine(kind, around)) {
			const box = toBox(element, tag, attributes, this.boxes.around(element, around.box));
			const region = kind === null ? around.region : toRegion(kind, box, around.region);
			this.enterBlock(entered, toPlace(box, region, tag, traits, around), around);
		} else if (kind !== 'hidden') {
			this.pushChildren(entered, withMarks(traits.marks, around));
		}
	}

	private kindOf(element: Element, tag: string, traits: TagTraits, attributes: Attributes): RegionKind | null {
		const isOffer = this.offers.size > 0 && this.offers.has(element);
		return regionKindOf(tag, traits, attributes) ?? (isOffer ? 'newsletter' : null);
	}

	/** Times and bylines are told by more than where they stand. */
	private note(element: Element, tag: string, attributes: Attributes, box: FoundBox): void {
		if (isTime(tag, attributes)) this.times.push({ element, box });
		if (isByline(element, attributes)) this.bylines.push(element);
	}

	private enterBlock(entered: Entered, place: Place, around: Place): void {
		this.text.end(around);
		this.stack.push(null, place);
		this.pushChildren(entered, place);
	}

	private pushChildren({ first, shadow }: Entered, place: Place): void {
		if (first !== null) this.stack.push(first, place);
		const inside = shadow?.firstChild;
		if (!shadow || !inside) return;
		this.lookFor(shadow);
		this.stack.push(inside, place);
	}
}
