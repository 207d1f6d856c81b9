import { tellAgency } from '../credit/tell-agency.ts';
import type { Agency, Article, Outlet } from '../types.ts';
import { findOutlet } from './find-outlet.ts';

/** Who publishes and who writes for others, as far as it is known. */
export type Publishers = { readonly outlets: readonly Outlet[]; readonly agencies: readonly Agency[] };

/**
 * An article with its outlet, by its address (what a page calls itself proves nothing), and its agency, by credit and
 * byline.
 */
export function tellPublisher(article: Article, { outlets, agencies }: Publishers): Article {
	const outlet = findOutlet(outlets, article.address)?.name ?? null;
	return { ...article, outlet, agency: tellAgency(article, agencies) };
}
