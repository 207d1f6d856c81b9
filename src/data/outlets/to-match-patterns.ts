import type { Outlet } from '../../core/types.ts';

/**
 * The match patterns of the manifest: every page of the outlets' sites, subdomains included.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns — `*.` covers the bare host too,
 * in Chromium as in Firefox.
 * @returns Sorted, each once; a domain below another listed one is covered by that and left out.
 */
export function toMatchPatterns(outlets: readonly Outlet[]): readonly string[] {
	const domains = new Set(outlets.map(({ domain }) => domain));
	return [...domains]
		.filter((domain) => !isBelowAnother(domain, domains))
		.map((domain) => `*://*.${domain}/*`)
		.sort();
}

function isBelowAnother(domain: string, domains: ReadonlySet<string>): boolean {
	const labels = domain.split('.');
	return labels.some((_, index) => index > 0 && domains.has(labels.slice(index).join('.')));
}
