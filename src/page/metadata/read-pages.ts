import type { Reason } from '../../core/types.ts';
import type { PageFacts } from './page-facts.ts';

/** Pages an article is cut into, at most: higher numbers are a year, or an article's own. */
const mostPages = 60;

/**
 * Tells that an article goes on on another page: what the page names as its next is the same address with a page's
 * number. Named alone, never fetched.
 *
 * @param address - Under which the page is open.
 * @returns Null for an article on one page, and where "next" is another article.
 */
export function readPages({ stated: { next, links } }: PageFacts, address: string): Reason | null {
	if (next === null || next === '') return null;
	const here = numberOf(address);
	const nextNumber = numberOf(next, address);
	if (here === null || nextNumber === null || nextNumber.base !== here.base || nextNumber.page !== here.page + 1)
		return null;
	const numbers = links.flatMap((link) => {
		const found = numberOf(link, address);
		return found !== null && found.base === here.base ? [found.page] : [];
	});
	const last = Math.max(nextNumber.page, ...numbers);
	return last === nextNumber.page && numbers.length < 2
		? { key: 'further-page', values: [] }
		: { key: 'page-of', values: [here.page, last] };
}

/** "/story?page=2", "/story/2", "/story-2.html", "/story_2": the address without the number, and the number. */
const numbered = /(?:[?&](?:page|p|seite|pagina|str)=|[/_-](?:page[/-])?)(\d{1,2})(?=\.\w{2,5}$|\/?$)/;

function numberOf(reference: string, base?: string): { readonly base: string; readonly page: number } | null {
	const address = resolve(reference, base);
	if (address === null) return null;
	const found = numbered.exec(address);
	const number = Number(found?.[1] ?? 1);
	if (found === null || number > mostPages) return { base: plain(address), page: 1 };
	return { base: plain(address.replace(numbered, '')), page: number };
}

function plain(address: string): string {
	return address.replace(/\.\w{2,5}$|\/$/, '');
}

function resolve(reference: string, base: string | undefined): string | null {
	try {
		return new URL(reference, base).href.replace(/#.*$/, '');
	} catch {
		// A malformed address leads nowhere.
		return null;
	}
}
