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
	return outletAt(address, outlets)?.name ?? claimedName(facts);
}

/** The outlet whose domain an address is under; null for an unknown or malformed address. */
export function outletAt(address: string, outlets: readonly Outlet[]): Outlet | null {
	const host = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/iu.exec(address)?.[1]?.toLowerCase();
	if (host === undefined) return null;
	let best: Outlet | null = null;
	for (const outlet of outlets) {
		const fits = host === outlet.domain || host.endsWith(`.${outlet.domain}`);
		if (fits && outlet.domain.length > (best?.domain.length ?? 0)) best = outlet;
	}
	return best;
}

function claimedName(facts: PageFacts): string | null {
	const publisher = toPlainText(textsOf(facts.linked?.['publisher'])[0] ?? '');
	return metaOf(facts, ['og:site_name', 'application-name']) ?? (publisher === '' ? null : publisher);
}
