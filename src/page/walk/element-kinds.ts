import { elementAround } from '../unshadowed.ts';
import { traitsOf } from './tag-traits.ts';

/** Whether an element holds nothing to read, whatever page it stands in. */
export function isSkipped(element: Element, name: string): boolean {
	return traitsOf(name).isSkipped || isModal(element);
}

/** Whether an element lies over the page and has to be closed first. */
export function isModal(element: Element): boolean {
	return element.getAttribute('aria-modal') === 'true';
}

/** What a footnote mark looks like: "1", "[12]", "*", "†", "a". */
const footnoteMark = /^\[?(?:\d{1,3}|[a-z*†‡§]{1,2})\]?$/;

/** Whether an element is a footnote's mark: a short link into the page, or raised and linked; "m²" and "1st" are none. */
export function isFootnoteMark(element: Element, name: string): boolean {
	if (name === 'a') return element.getAttribute('href')?.startsWith('#') === true && footnoteMark.test(textOf(element));
	if (name !== 'sup' || (element.querySelector('a') ?? element.closest('a')) === null) return false;
	const text = textOf(element);
	return footnoteMark.test(text) || remark.test(text);
}

/** What encyclopedias raise behind a sentence: "[citation needed]". */
const remark = /^\[[^\]]{1,30}\]$/;

function textOf(element: Element): string {
	return (element.textContent ?? '').trim();
}

/** Characters that an offer of a newsletter has at most, with its form. */
const longestOffer = 600;

/** The largest box around a field for an address that holds an offer and no article; null where none does. */
export function offerAround(field: Element): Element | null {
	let offer: Element | null = null;
	for (let at = elementAround(field); at !== null; at = elementAround(at)) {
		if (ofArticle.has(at.localName) || at.textContent.length > longestOffer || at.querySelector('h1') !== null) break;
		offer = at;
	}
	return offer;
}
const ofArticle: ReadonlySet<string> = new Set(['article', 'main', 'body']);
