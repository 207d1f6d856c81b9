import { linkedText, metaOf, type PageFacts } from './page-facts.ts';

/** An address without its fragment. */
export function withoutFragment(address: string): string {
	return address.replace(/#.*$/, '');
}

/** The address a page calls canonical, if it is a full one and no front page; else the one it was opened under. */
export function readCanonical(facts: PageFacts, address: string): string {
	const told = facts.stated.canonical ?? metaOf(facts, ['og:url']) ?? linkedText(facts, 'url');
	const full = resolve(told?.trim() ?? '', address);
	return full !== null && /^https?:\/\/[^/]+\/./.test(full) ? withoutFragment(full) : withoutFragment(address);
}

function resolve(reference: string, base: string): string | null {
	if (reference === '') return null;
	try {
		return new URL(reference, /^https?:/u.test(base) ? base : undefined).href;
	} catch {
		// A malformed canonical address states nothing.
		return null;
	}
}
