import { isExtensionAlive } from './browser.ts';

type Claims = { [name: `crossquote-${string}`]: () => boolean };

/**
 * Makes sure a content script runs once in a page, however often it is injected.
 *
 * @param name - Of the script.
 * @returns False when the script runs here already. One that an update of the extension orphaned does not count.
 */
export function claimPage(name: string): boolean {
	// The isolated world of content scripts: the page cannot see it.
	const claims = globalThis as unknown as Claims;
	if (claims[`crossquote-${name}`]?.() === true) return false;
	claims[`crossquote-${name}`] = isExtensionAlive;
	return true;
}
