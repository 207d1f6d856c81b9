/**
 * Whether match patterns cover an address's site.
 *
 * @param patterns - Of whole hosts, as the extension has them: "*://*.example.org/*", "https://example.org/*".
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function isSiteListed(address: string, patterns: readonly string[]): boolean {
	const { protocol, host } = new URL(address);
	return patterns.some((pattern) => {
		const [, scheme = '', site = ''] = /^([^:]+):\/\/([^/]+)\//u.exec(pattern) ?? [];
		return (scheme === '*' || `${scheme}:` === protocol) && isHostCovered(host, site);
	});
}

function isHostCovered(host: string, site: string): boolean {
	if (!site.startsWith('*')) return host === site;
	const domain = site.slice('*.'.length);
	return domain === '' || host === domain || host.endsWith(`.${domain}`);
}
