import { highlightName } from '../platform/highlight.ts';

/** Scrolls to a range and marks it, without a change to the page's nodes. */
export function showRange(view: Window & typeof globalThis, range: Range): void {
	const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
	elementOf(range)?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
	if (hasHighlights(view)) view.CSS.highlights.set(highlightName, new view.Highlight(range));
	else selectRange(view, range);
}

/** Takes away what {@link showRange} marked. */
export function clearHighlights(view: Window & typeof globalThis): void {
	if (hasHighlights(view)) view.CSS.highlights.delete(highlightName);
	else view.getSelection()?.removeAllRanges();
}

/** Firefox has highlights since 140, Chrome since 105; a reader may have turned them off. */
function hasHighlights(view: Window & typeof globalThis): boolean {
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
