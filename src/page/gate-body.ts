import { toArticleTest } from './gate-beside.ts';
import { unshadowed } from './unshadowed.ts';

/** Pieces of a page's text, joined. */
export type Pieces = {
	readonly text: string;
	/** Whether the piece in which a place of `text` stands is the article's own. */
	readonly isOwn: (at: number) => boolean;
};

/** The text of a page's paragraphs. */
export type Paragraphs = Pieces & {
	/** Whether the page keeps its article in them. */
	readonly isWhole: boolean;
};

/** Most text that is looked through, in UTF-16 units: the longest live blogs name the two well before. */
const mostText = 200_000;

/** Characters in paragraphs from which a page keeps its article in paragraphs; in all, from which it shows one itself. */
export const paragraphText = 1_200;

/** Lengths of a text node that can be prose and name somebody, in UTF-16 units: below is white space, above is data. */
const leastProse = 2;
const mostProse = 20_000;

/** Between pieces, so that no name is read across them. */
export const pieceBreak = '\n';

const noText: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Joins texts that are all the article's own. */
export function joinPieces(texts: readonly string[]): Pieces {
	return { text: texts.join(pieceBreak), isOwn: () => true };
}

/** The text of a page's paragraphs. */
export function gatherParagraphs(page: Document): Paragraphs {
	const elements: Element[] = [];
	const texts: string[] = [];
	let length = 0;
	for (const element of page.getElementsByTagName('p')) {
		const text = element.textContent;
		elements.push(element);
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

/** All text in a part of a page, embedded data too: quicker to have than the prose alone, and most name nobody even so. */
export function readRawText(part: ParentNode): string {
	const children = [...part.children].filter((child) => !noText.has(child.tagName));
	return children.map((child) => unshadowed(child).textContent).join(pieceBreak);
}

/** Text that is gathered and looked through at a time, in UTF-16 units. */
const textAtATime = 20_000;

/** All text in parts of a page that could be prose, a piece at a time that is looked through in a few milliseconds. */
export function* gatherTexts(page: Document, parts: readonly Node[]): Generator<Pieces, void, void> {
	const isInArticle = toArticleTest();
	for (const part of parts) {
		const walker = unshadowed(page).createTreeWalker(part, textNodes);
		let length = 0;
		for (let taken = takeTexts(walker); taken.texts.length > 0 && length < mostText; taken = takeTexts(walker)) {
			const { nodes, texts } = taken;
			const pieces = join(texts, (piece) => isTextIn(nodes[piece]?.parentElement, isInArticle));
			length += pieces.text.length;
			yield pieces;
		}
	}
}

/** The next texts that could be prose, and where they stand. */
function takeTexts(walker: TreeWalker): { readonly nodes: readonly Node[]; readonly texts: readonly string[] } {
	const nodes: Node[] = [];
	const texts: string[] = [];
	let length = 0;
	while (length < textAtATime) {
		const node = walker.nextNode();
		if (node === null) break;
		// Asked for once: a page has thousands.
		const text = node.nodeValue ?? '';
		if (text.length < leastProse || text.length > mostProse) continue;
		nodes.push(node);
		texts.push(text);
		length += text.length;
	}
	return { nodes, texts };
}

function isTextIn(element: Element | null | undefined, isInArticle: (element: Element) => boolean): boolean {
	return element ? !noText.has(element.tagName) && isInArticle(element) : false;
}

/** `NodeFilter.SHOW_TEXT`, which a document parsed for the command line does not bring. */
const textNodes = 4;

function join(texts: readonly string[], isOwn: (piece: number) => boolean): Pieces {
	// Most texts name nobody, and nobody asks where their pieces end.
	let ends: readonly number[] | null = null;
	const isOwnAt = (at: number) => {
		ends ??= endsOf(texts);
		return isOwn(pieceAt(ends, at));
	};
	return { text: texts.join(pieceBreak), isOwn: isOwnAt };
}

/** Where each piece ends in the text of all. */
function endsOf(texts: readonly string[]): readonly number[] {
	const ends: number[] = [];
	let end = 0;
	for (const text of texts) {
		end += text.length + pieceBreak.length;
		ends.push(end);
	}
	return ends;
}

/** The number of the piece in which a place stands. */
function pieceAt(ends: readonly number[], at: number): number {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
