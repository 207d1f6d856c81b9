import { browser } from './browser.ts';

/** Calls back once after installation and after each update. */
export function onInstalled(listener: () => void): void {
	browser.runtime.onInstalled.addListener(listener);
}

/**
 * Adds an entry to the context menu of pages. Call in the first turn.
 *
 * @param onChosen - Called with the tab it was chosen in.
 */
export function offerInContextMenu(id: string, title: string, onChosen: (tabId: number) => void): void {
	// Menus outlive the background: they are made at installation alone.
	browser.runtime.onInstalled.addListener(async () => {
		await browser.contextMenus.removeAll();
		browser.contextMenus.create({ id, title, contexts: ['page', 'selection'] });
	});
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (menuItemId === id && tab?.id !== undefined) onChosen(tab.id);
	});
}
