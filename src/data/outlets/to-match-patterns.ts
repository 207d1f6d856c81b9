import type { Outlet } from '../../core/types.ts';

/** The match patterns of the manifest: every page of the outlets' sites, subdomains included. */
export function toMatchPatterns(outlets: readonly Outlet[]): readonly string[] {
	return outlets.map(({ domain }) => `*://*.${domain}/*`);
}
