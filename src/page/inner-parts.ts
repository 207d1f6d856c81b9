import { framedPages } from './framed-pages.ts';
import { paragraphText, readRawText } from './gate-body.ts';
import { unshadowed } from './unshadowed.ts';

/** Where a page of little text of its own may keep its article: in open shadow roots, and in frames of its site. */
export function innerParts(page: Document): readonly ParentNode[] {
	const parts: ParentNode[] = framedPages(page).flatMap((inside) => unshadowed(inside).body ?? []);
	const looked: ParentNode[] = [unshadowed(page)];
	for (const part of looked) {
		for (const element of part.querySelectorAll('*')) {
			const { shadowRoot } = unshadowed(element);
			if (shadowRoot) looked.push(shadowRoot);
		}
	}
	return [...parts, ...looked.slice(1)];
}

/** Paragraphs from which a page shows its article itself. */
const ownParagraphs = 5;

/**
 * Where the text of a page may change: the page, and of one that shows little itself what it may keep its article in.
 *
 * @returns The document, not its body: a feed that a site serves as XML has none.
 */
export function placesOfText(page: Document): readonly Node[] {
	return showsText(unshadowed(page)) ? [page] : [page, ...innerParts(page)];
}

/** Asked before the page is looked through for what it keeps inside: that takes longer than the gate itself. */
function showsText(page: Document): boolean {
	const { body } = page;
	if (page.getElementsByTagName('p').length >= ownParagraphs) return true;
	return body !== null && readRawText(body).length >= paragraphText;
}
