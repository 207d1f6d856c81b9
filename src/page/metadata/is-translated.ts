import type { PageFacts } from './page-facts.ts';

/**
 * Whether a translation stands in place of a page's own words, by what translators leave in it.
 *
 * @param address - Under which the page is open: translated copies have hosts of their own.
 */
export function isTranslated({ stated }: PageFacts, address: string): boolean {
	return stated.translated || /^https?:\/\/[^/]+\.translate\.goog\//.test(address);
}
