import { browser } from './browser.ts';
import { onLanguageChosen } from './language.ts';

/** Calls back once after installation and after each update. */
export function onInstalled(listener: () => void): void {
	browser.runtime.onInstalled.addListener(listener);
}

/**
 * Adds an entry to the context menu of pages. Call in the first turn.
 *
 * @param readTitle - In the reader's language as it is then.
 * @param onChosen - Called with the tab it was chosen in.
 */
export function offerInContextMenu(
	id: string,
	readTitle: () => Promise<string>,
	onChosen: (tabId: number) => void,
): void {
	// Menus outlive the background: they are made at installation alone.
	onInstalled(async () => {
		await browser.contextMenus.removeAll();
		browser.contextMenus.create({ id, title: await readTitle(), contexts: ['page', 'selection'] });
	});
	onLanguageChosen(async () => browser.contextMenus.update(id, { title: await readTitle() }));
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (menuItemId === id && tab?.id !== undefined) onChosen(tab.id);
	});
}
