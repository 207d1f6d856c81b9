import { findOutlet } from '../../core/outlet/find-outlet.ts';
import type { Outlet } from '../../core/types.ts';
import { textsOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { toPlainText } from './plain-text.ts';

/**
 * Finds who publishes a page: by its address in the outlet table, the longest domain that fits; what the page claims
 * counts only for addresses the table does not know.
 *
 * @returns Null when neither is known.
 */
export function readOutlet(facts: PageFacts, address: string, outlets: readonly Outlet[]): string | null {
	return findOutlet(outlets, address)?.name ?? claimedName(facts);
}

function claimedName(facts: PageFacts): string | null {
	const publisher = toPlainText(textsOf(facts.linked?.['publisher'])[0] ?? '');
	return metaOf(facts, ['og:site_name', 'application-name']) ?? (publisher === '' ? null : publisher);
}
