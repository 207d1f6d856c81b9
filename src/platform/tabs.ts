import type { QuotePlace } from '../protocol/calls.ts';
import { browser } from './browser.ts';
import { highlightCss } from './highlight.ts';
import { callTab } from './messages.ts';

/** The tab an extension page was opened over. */
export type ActiveTab = {
	readonly id: number;
	/** Null for pages the browser shows to no extension. */
	readonly address: string | null;
	readonly isPrivate: boolean;
};

/** @returns Null in a window without tabs. */
export async function readActiveTab(): Promise<ActiveTab | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null, isPrivate: tab.incognito };
}

/** @returns Null when the tab is gone, or shows a page this extension may not see. */
export async function readTabAddress(tabId: number): Promise<string | null> {
	try {
		return (await browser.tabs.get(tabId)).url ?? null;
	} catch {
		// Closed in the meantime: there is no address to tell.
		return null;
	}
}

/**
 * Brings the page reader into a tab; a second time does nothing.
 *
 * @throws Error when the browser lets no extension, or not this one, into the page.
 */
export async function injectReader(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: ['read.js'] });
}

/**
 * Scrolls a tab to a quote and marks it.
 *
 * @returns Whether it was found.
 * @throws Error when the page cannot be reached.
 */
export async function showQuote(tabId: number, place: QuotePlace): Promise<boolean> {
	// The page may have been read before it was loaded again, and have no reader now.
	await injectReader(tabId);
	// From here, and not by the reader: a content script of Firefox cannot add a sheet without adding a node.
	// As the page's own: Chromium computes a highlight's style from a user sheet, but does not paint it.
	await browser.scripting.insertCSS({ target: { tabId }, css: highlightCss });
	return (await callTab(tabId, 'quote.show', place)).shown;
}

/** Brings a tab to the front of its window. */
export async function activateTab(tabId: number): Promise<void> {
	await browser.tabs.update(tabId, { active: true });
}

/** Starts the detector in tabs that were open before the extension came or was updated: no reload is needed. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
	const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
	const started = tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
		browser.scripting.executeScript({ target: { tabId: id }, files: ['detect.js'] }),
	);
	// A tab that closes or shows an error page takes no script, and that is no loss.
	await Promise.allSettled(started);
}
