import { isInArticle } from './gate-beside.ts';

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

/** Between pieces, so that no name is read across them. */
const pieceBreak = '\n';

const noText: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Joins texts that are all the article's own. */
export function joinPieces(texts: readonly string[]): Pieces {
	return join(texts, () => true);
}

/** The paragraphs of a page. */
export function gatherParagraphs(page: Document): Pieces {
	const elements: Element[] = [];
	const texts: string[] = [];
	let length = 0;
	for (const element of page.querySelectorAll('p')) {
		const text = element.textContent;
		elements.push(element);
		texts.push(text);
		length += text.length;
		if (length > mostText) break;
	}
	return { ...join(texts, isInArticleOf(elements)), isWhole: length >= paragraphText };
}

/** All text of a page that could be shown. */
export function gatherTexts(page: Document): Pieces {
	const elements: Element[] = [];
	const texts: string[] = [];
	const walker = page.createTreeWalker(page.body ?? page, textNodes);
	let length = 0;
	for (let node = walker.nextNode(); node !== null && length < mostText; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (parent === null || noText.has(parent.tagName)) continue;
		const text = node.nodeValue ?? '';
		elements.push(parent);
		texts.push(text);
		length += text.length;
	}
	return join(texts, isInArticleOf(elements));
}

/** `NodeFilter.SHOW_TEXT`, which a document parsed for the command line does not bring. */
const textNodes = 4;

function isInArticleOf(elements: readonly Element[]): Pieces['isOwn'] {
	return (piece) => {
		const element = elements[piece];
		return element !== undefined && isInArticle(element);
	};
}

function join(texts: readonly string[], isOwn: Pieces['isOwn']): Pieces {
	const ends: number[] = [];
	let end = 0;
	for (const text of texts) {
		end += text.length + pieceBreak.length;
		ends.push(end);
	}
	return { text: texts.join(pieceBreak), ends, isOwn, isWhole: true };
}
