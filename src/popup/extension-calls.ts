import { toPageKey } from '../core/page-key.ts';
import { callBackground, callTab } from '../platform/messages.ts';
import { listedPatterns, readGrantedPatterns, requestSite } from '../platform/sites.ts';
import { activateTab, readActiveTab, showQuote } from '../platform/tabs.ts';
import { isSiteListed } from './is-site-listed.ts';
import type { OpenTab, PopupCalls } from './popup-calls.ts';

/**
 * What a surface asks, answered by the extension.
 *
 * @param query - Of the surface's own address: "?tab=3&address=https://…" names the tab when the surface is a
 * tab of its own; without it, the tab the popup was opened over.
 */
export function createExtensionCalls(query: string): PopupCalls {
	const named = readNamedTab(query);
	return {
		readTab: async () => named ?? (await readOpenTab()),
		readReport: (address) => callBackground('report.get', address),
		readBundle: () => callBackground('bundle.get', null),
		analyse: (tabId) => callBackground('page.analyse', tabId),
		canWatch: async (address) => !isSiteListed(address, [...listedPatterns(), ...(await readGrantedPatterns())]),
		watch: async (address) => {
			const { origin } = new URL(address);
			// First and without waiting: the browser asks only in the turn of the click.
			return (await requestSite(origin)) && (await callBackground('site.watch', origin));
		},
		isKept: (address) => callBackground('source.isKept', address),
		keep: (address) => callBackground('source.keep', address),
		drop: (address) => callBackground('source.drop', address),
		showQuote: async (tabId, place) => {
			const shown = await showQuote(tabId, place);
			// The full view stands in a tab of its own, in front of the page.
			if (shown && named !== null) await activateTab(tabId);
			return shown;
		},
		unmark: async (tabId) => {
			await callTab(tabId, 'highlights.clear', null);
		},
		copy: (text) => navigator.clipboard.writeText(text),
	};
}

function readNamedTab(query: string): OpenTab | null {
	const asked = new URLSearchParams(query);
	const id = Number.parseInt(asked.get('tab') ?? '', 10);
	const address = asked.get('address');
	return Number.isNaN(id) || address === null ? null : { id, address: toPageKey(address) };
}

async function readOpenTab(): Promise<OpenTab | null> {
	const tab = await readActiveTab();
	return tab === null ? null : { id: tab.id, address: tab.address === null ? null : toPageKey(tab.address) };
}
