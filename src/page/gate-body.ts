import { toArticleTest } from './gate-beside.ts';

/** Pieces of a page's text, joined. */
export type Pieces = {
	readonly text: string;
	/** Where each piece ends in `text`. */
	readonly ends: readonly number[];
	/** Whether the piece of this number is the article's own. */
	readonly isOwn: (piece: number) => boolean;
	/** Whether this is all the text an article of the page could have. */
	readonly isWhole: boolean;
};

/** Most text that is looked through, in UTF-16 units: the longest live blogs name the two well before. */
const mostText = 200_000;

/** Characters in paragraphs from which a page keeps its article in paragraphs. */
const paragraphText = 1_200;

/** Lengths of a text node that can be prose and name somebody, in UTF-16 units: below is white space, above is data. */
const leastProse = 2;
const mostProse = 20_000;

/** Between pieces, so that no name is read across them. */
const pieceBreak = '\n';

const noText: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Joins texts that are all the article's own. */
export function joinPieces(texts: readonly string[]): Pieces {
	return join(texts, () => true);
}

/** The text of a page's paragraphs. */
export function gatherParagraphs(elements: readonly Element[]): Pieces {
	const texts: string[] = [];
	let length = 0;
	for (const element of elements) {
		const text = element.textContent;
		texts.push(text);
		length += text.length;
		if (length > mostText) break;
	}
	const isInArticle = toArticleTest();
	const isOwn = (piece: number) => {
		const element = elements[piece];
		return element !== undefined && isInArticle(element);
	};
	return { ...join(texts, isOwn), isWhole: length >= paragraphText };
}

/** All text of a page, embedded data too: quicker to have than the prose alone, and most pages name nobody even so. */
export function readRawText(page: Document): string {
	const children = [...(page.body?.children ?? [])].filter((child) => !noText.has(child.tagName));
	return children.map((child) => child.textContent).join(pieceBreak);
}

/** Text that is gathered and looked through at a time, in UTF-16 units. */
const textAtATime = 20_000;

/** All text of a page that could be prose, in parts that are each looked through in a few milliseconds. */
export function* gatherTexts(page: Document): Generator<void, readonly Pieces[], void> {
	const test = toOwnTest();
	const walker = page.createTreeWalker(page.body ?? page, textNodes);
	const parts: Pieces[] = [];
	let length = 0;
	for (let part = takePart(walker); part.length > 0 && length < mostText; part = takePart(walker)) {
		const nodes = part;
		const pieces = join(
			nodes.map((node) => node.nodeValue ?? ''),
			(piece) => test(nodes[piece]?.parentElement ?? null),
		);
		parts.push(pieces);
		length += pieces.text.length;
		yield;
	}
	return parts;
}

/** The next texts that could be prose. */
function takePart(walker: TreeWalker): readonly Node[] {
	const nodes: Node[] = [];
	let length = 0;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const own = node.nodeValue?.length ?? 0;
		if (own < leastProse || own > mostProse) continue;
		nodes.push(node);
		length += own;
		if (length >= textAtATime) break;
	}
	return nodes;
}

/** Whether text right inside an element is the article's own; a list of other headlines has many under few parents. */
function toOwnTest(): (element: Element | null) => boolean {
	const known = new Map<Element, boolean>();
	const isInArticle = toArticleTest();
	return (element) => {
		if (element === null || noText.has(element.tagName)) return false;
		const own = known.get(element) ?? isInArticle(element);
		known.set(element, own);
		return own;
	};
}

/** `NodeFilter.SHOW_TEXT`, which a document parsed for the command line does not bring. */
const textNodes = 4;

function join(texts: readonly string[], isOwn: Pieces['isOwn']): Pieces {
	const ends: number[] = [];
	let end = 0;
	for (const text of texts) {
		end += text.length + pieceBreak.length;
		ends.push(end);
	}
	return { text: texts.join(pieceBreak), ends, isOwn, isWhole: true };
}
