/**
 * Whether a translation stands in place of a page's own words, by the marks translators leave: Chrome and the service
 * behind it a class on the root, Edge an attribute on what it translated, Firefox one while it translates.
 *
 * @param address - Under which the page is open: translated copies have hosts of their own.
 */
export function isTranslated(page: Document, address: string): boolean {
	const root = page.documentElement?.getAttribute('class') ?? '';
	return (
		/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root) ||
		/^https?:\/\/[^/]+\.translate\.goog\//.test(address) ||
		page.querySelector('[_msttexthash], [data-moz-translations-id]') !== null
	);
}
