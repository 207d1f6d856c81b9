import { browser } from './browser.ts';

/**
 * Asks the reader for a site; must be called in the turn of a click.
 *
 * @param origin - "https://news.example"; "*://*" for every site.
 * @returns Whether it was granted.
 */
export async function requestSite(origin: string): Promise<boolean> {
	return browser.permissions.request({ origins: [toSitePattern(origin)] });
}

/** @returns Patterns of every site this extension may read, those of its manifest included. */
export async function readGrantedPatterns(): Promise<readonly string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}

/** @returns The match patterns of the listed news sites. */
export function listedPatterns(): readonly string[] {
	return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Gives a site's permission back. */
export async function dropSite(origin: string): Promise<boolean> {
	return browser.permissions.remove({ origins: [toSitePattern(origin)] });
}

/** @returns Patterns the detector is registered on besides the listed ones. */
export async function readRegisteredPatterns(): Promise<readonly string[]> {
	return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}

/** Runs the detector on more sites from their next load on, also after a restart of the browser. */
export async function registerDetector(patterns: readonly string[]): Promise<void> {
	if (patterns.length === 0) return;
	await browser.scripting.registerContentScripts(
		patterns.map((pattern) => ({ id: pattern, matches: [pattern], js: ['detect.js'], runAt: 'document_idle' })),
	);
}

/** Takes the detector from sites that were added. */
export async function unregisterDetector(patterns: readonly string[]): Promise<void> {
	// An empty list of ids would take every registration.
	if (patterns.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...patterns] });
}

/** Calls back whenever the reader granted or withdrew a site, here or in the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
	browser.permissions.onRemoved.addListener(listener);
}

/** The match pattern of an origin. */
export function toSitePattern(origin: string): string {
	return `${origin}/*`;
}
