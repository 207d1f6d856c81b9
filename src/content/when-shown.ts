/** As far as a page that is loaded ahead of its opening is concerned: Chrome since 109. */
type Prerendered = { readonly prerendering?: boolean };

/** Calls back at once, or when a page that was loaded ahead is opened: until then there is no tab to tell of. */
export function whenShown(page: Document, start: () => void): void {
	if ((page as Prerendered).prerendering === true) {
		page.addEventListener('prerenderingchange', start, { once: true });
	} else {
		start();
	}
}
