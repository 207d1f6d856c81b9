import { highlightName } from '../platform/highlight.ts';

type View = Window & typeof globalThis;

/** The frame in which words are selected; null for none. */
let frame: View | null = null;

/**
 * Scrolls to a range and marks it, without a change to the page's nodes.
 *
 * @param page - The view of the page; what stands in a frame of it is selected, as the sheet that colours marks is the
 * page's alone.
 */
export function showRange(page: View, range: Range): void {
	const inside = range.startContainer.ownerDocument;
	// Windows are wrapped anew for a content script of Firefox; documents can be compared.
	const view = inside === page.document ? page : (inside?.defaultView ?? page);
	const still = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
	elementOf(range)?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
	clearHighlights(page);
	if (view === page && hasHighlights(page)) page.CSS.highlights.set(highlightName, new page.Highlight(range));
	else selectRange(view, range);
	frame = view === page ? null : view;
}

/** Takes away what {@link showRange} marked. */
export function clearHighlights(page: View): void {
	frame?.getSelection()?.removeAllRanges();
	frame = null;
	if (hasHighlights(page)) page.CSS.highlights.delete(highlightName);
	else page.getSelection()?.removeAllRanges();
}

/** Firefox has highlights since 140, Chrome since 105; a reader may have turned them off. */
function hasHighlights(view: View): boolean {
	return 'Highlight' in view && 'highlights' in view.CSS;
}

function selectRange(view: Window, range: Range): void {
	const selection = view.getSelection();
	selection?.removeAllRanges();
	selection?.addRange(range);
}

function elementOf({ startContainer }: Range): Element | null {
	return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}
