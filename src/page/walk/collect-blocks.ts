import { brokenParagraphs, lineMark, preformattedParagraphs, shortestParagraph } from './break-lines.ts';
import { isFootnoteMark, isInline, isSkipped } from './element-kinds.ts';
import { type PageBlock, toPageBlock } from './page-block.ts';
import { toReadable } from './readable-text.ts';
import { type Region, regionOf } from './region.ts';

const elementNode = 1;
const textNode = 3;

/** What is true at one place of the walk; restored when an element ends. */
type Place = {
	readonly element: Element;
	readonly host: Element | null;
	readonly tag: string;
	readonly region: Region | null;
	readonly inLink: boolean;
	readonly stressed: boolean;
	readonly inQuotation: boolean;
	readonly inFigure: boolean;
	readonly preformatted: boolean;
};

/** The block being gathered. */
type Draft = Marked & { parts: string[]; lineLength: number };

/** Characters of a text that are in links, and in bold or italic type. */
type Marked = { linked: number; stressed: number };

const bold: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);
const speaking: ReadonlySet<string> = new Set(
	'h1 h2 h3 h4 h5 h6 p li blockquote figcaption pre td th dt dd caption'.split(' '),
);

/**
 * Reads the text of a page as blocks in document order, with what is around each.
 *
 * One pass without recursion (pages may be nested deeper than the stack), nothing changed, no layout asked for.
 * Open shadow roots are read before the element's own children.
 *
 * @returns No empty blocks; those in suspected regions are marked, not left out.
 */
export function collectBlocks(page: Document): PageBlock[] {
	return walkThrough(page, page.children);
}

/**
 * Reads the blocks a page keeps where browsers show nothing: templates, and what is there for pages without script.
 * For pages that show no text otherwise.
 */
export function collectHiddenBlocks(page: Document): PageBlock[] {
	const holders = [...page.querySelectorAll('template, noscript')];
	const inside = holders.flatMap((holder) => [
		...('content' in holder ? (holder.content as ParentNode) : holder).children,
	]);
	return walkThrough(page, inside);
}

function walkThrough(page: Document, tops: Iterable<Element>): PageBlock[] {
	const walk = new Walk();
	walk.run({ ...nowhere, element: page.documentElement, tag: 'html' }, tops);
	return walk.blocks;
}

class Walk {
	readonly blocks: PageBlock[] = [];
	private draft: Draft = emptyDraft();
	/** Nodes still to visit, null for the end of a block-level element; and the place of each: no object a node. */
	private readonly nodes: (Node | null)[] = [];
	private readonly places: Place[] = [];

	/** From the top elements one by one: a parser may leave what follows a misplaced end tag beside the root element. */
	run(place: Place, tops: Iterable<Element>): void {
		for (const top of tops) {
			this.enter(top, place);
			this.takeAll();
		}
		this.flush(place);
	}

	private push(node: Node | null, place: Place): void {
		this.nodes.push(node);
		this.places.push(place);
	}

	private takeAll(): void {
		for (let place = this.places.pop(); place !== undefined; place = this.places.pop()) {
			const node = this.nodes.pop() ?? null;
			if (node === null) this.flush(place);
			else this.takeFrom(node, place);
		}
	}

	/** Texts side by side, up to the first element. */
	private takeFrom(first: Node, place: Place): void {
		for (let node: Node | null = first; node !== null; node = node.nextSibling) {
			const type = node.nodeType;
			if (type === textNode) this.addText(node.nodeValue ?? '', place);
			else if (type === elementNode) {
				const next = node.nextSibling;
				if (next !== null) this.push(next, place);
				this.enter(node as Element, place);
				return;
			}
		}
	}

	private enter(element: Element, around: Place): void {
		const name = element.localName;
		if (name === 'br') this.breakLine(around);
		else if (!isSkipped(element, name) && !isFootnoteMark(element, name)) this.enterReadable(element, name, around);
	}

	private enterReadable(element: Element, name: string, around: Place): void {
		const place = placeIn(element, name, around);
		if (place.region?.element === element && place.region.kind === 'hidden' && isInline(name)) return;
		if (place.element === element) {
			this.flush(around);
			this.push(null, place);
		}
		this.pushChildren(element, place);
	}

	private pushChildren(element: Element, place: Place): void {
		const first = element.firstChild;
		if (first !== null) this.push(first, place);
		const inside = element.shadowRoot?.firstChild;
		if (inside) this.push(inside, { ...place, host: place.host ?? element });
	}

	private addText(text: string, place: Place): void {
		const { draft } = this;
		draft.parts.push(text);
		draft.lineLength += text.length;
		if (place.inLink) draft.linked += text.trim().length;
		if (place.stressed) draft.stressed += text.trim().length;
	}

	/**
	 * A line break ends a paragraph where a page has no others: doubled, or after a whole sentence of some length.
	 */
	private breakLine(place: Place): void {
		const { draft } = this;
		const sofar = draft.parts.at(-1)?.trimEnd() ?? '';
		const doubled = sofar === '' && draft.parts.length > 0;
		const whole = draft.lineLength >= shortestParagraph && /[.!?…。！？؟।”"»']$/.test(sofar);
		if (doubled || whole) this.flush(place);
		else draft.parts.push(lineMark, '');
		draft.lineLength = 0;
	}

	private flush(place: Place): void {
		const { draft } = this;
		if (draft.parts.length === 0) return;
		this.draft = emptyDraft();
		const text = draft.parts.join('');
		const parts = place.preformatted ? preformattedParagraphs(text) : brokenParagraphs(text);
		for (const part of parts) this.addBlock(part, shareOf(draft, part.length / text.length), place);
	}

	private addBlock(raw: string, { linked, stressed }: Marked, place: Place): void {
		const text = toReadable(raw);
		if (text === '') return;
		const { element, host, tag, region, inQuotation, inFigure } = place;
		this.blocks.push(toPageBlock({ element, host, tag, text, linked, stressed, region, inQuotation, inFigure }));
	}
}

const nowhere = {
	host: null,
	region: null,
	inLink: false,
	stressed: false,
	inQuotation: false,
	inFigure: false,
	preformatted: false,
} as const;

function emptyDraft(): Draft {
	return { parts: [], linked: 0, stressed: 0, lineLength: 0 };
}

/** What a part of a draft holds of its links and stressed words, about. */
function shareOf({ linked, stressed }: Marked, share: number): Marked {
	return { linked: linked * share, stressed: stressed * share };
}

/** What holds inside an element; the same object where nothing changes. */
function placeIn(element: Element, name: string, around: Place): Place {
	const region = regionOf(element, name, around.region);
	// A marked span in a box of its own is a block (a caption, a byline); in a sentence it is part of it.
	const inline = isInline(name) && (region === null || speaking.has(around.tag));
	const kept = inline && region?.kind !== 'hidden' ? null : region;
	if (inline && kept === null) return placeInLine(name, around);
	return {
		element: inline ? around.element : element,
		host: around.host,
		tag: inline ? around.tag : tagOf(name, around),
		region: kept ?? around.region,
		...placeByTag(name, around),
	};
}

function placeInLine(name: string, around: Place): Place {
	if (name === 'a') return around.inLink ? around : { ...around, inLink: true };
	return around.stressed || !bold.has(name) ? around : { ...around, stressed: true };
}

function placeByTag(name: string, around: Place): Omit<Place, 'element' | 'host' | 'tag' | 'region'> {
	return {
		inLink: around.inLink || name === 'a',
		stressed: around.stressed || bold.has(name),
		inQuotation: around.inQuotation || name === 'blockquote',
		inFigure: around.inFigure || name === 'figure' || name === 'picture',
		preformatted: around.preformatted || name === 'pre' || name === 'plaintext',
	};
}

/** A plain box inside a heading or a list item is still that heading or item. */
function tagOf(name: string, around: Place): string {
	return !speaking.has(name) && speaking.has(around.tag) ? around.tag : name;
}
