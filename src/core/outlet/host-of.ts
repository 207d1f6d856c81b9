/**
 * The host of a web address.
 *
 * @param address - Any text; user names and ports are read as a browser reads them.
 * @returns In lower case, without the dot of the root zone; null when the text is no http or https address.
 */
export function hostOf(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { protocol, hostname } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return null;
	// A host may end with the dot of the root zone; no longer host has a name (RFC 1035: 253 characters).
	return hostname.length > 254 ? null : hostname.replace(/\.$/u, '');
}
