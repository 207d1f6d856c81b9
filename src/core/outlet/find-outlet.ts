import { onceFor } from '../once-for.ts';
import type { Outlet } from '../types.ts';
import { hostOf } from './host-of.ts';

/**
 * The outlet that publishes at an address.
 *
 * @param address - Any text; user names, ports, "www." and other subdomains are read as a browser reads them.
 * @returns The outlet with the longest domain that the host is or lies below; null when none is listed, or the text is
 * no web address.
 */
export function findOutlet(outlets: readonly Outlet[], address: string): Outlet | null {
	const host = hostOf(address);
	if (host === null) return null;
	const byDomain = indexOf(outlets);
	const labels = host.split('.');
	for (let first = 0; first < labels.length; first++) {
		const outlet = byDomain.get(labels.slice(first).join('.'));
		if (outlet !== undefined) return outlet;
	}
	return null;
}

/** A page may ask once for every link it has: one look-up by name instead of a walk through all outlets. */
const indexOf = onceFor(
	(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> =>
		new Map(outlets.map((outlet) => [outlet.domain, outlet])),
);
