/** The address a page's report is kept under: the tab's own, without the fragment that only scrolls. */
export function toPageKey(address: string): string {
	const fragment = address.indexOf('#');
	return fragment === -1 ? address : address.slice(0, fragment);
}
