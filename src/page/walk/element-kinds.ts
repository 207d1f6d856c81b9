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

/** Whether an element is a footnote's mark: raised, short, and a link; "m²" and "1st" are none. */
export function isFootnoteMark(element: Element, name: string): boolean {
	if (name !== 'sup') return false;
	const linked = element.querySelector('a') !== null || element.closest('a') !== null;
	return linked && footnoteMark.test((element.textContent ?? '').trim());
}
