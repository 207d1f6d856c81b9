import { browser } from './browser.ts';
import { highlightColours } from './highlight.ts';

/** What the toolbar icon tells about one tab. */
export type Badge = {
	/** A count of up to four characters, or "" for none. */
	readonly text: string;
	/** Whether the icon lights up: the page is coverage. */
	readonly isLit: boolean;
	/** What the icon's tooltip says. */
	readonly title: string;
};

/** Shows a badge on one tab, in colours that stand out on the lit icon and on dark toolbars; the browser itself takes it away when the tab loads another page. */
export async function showBadge(tabId: number, { text, isLit, title }: Badge): Promise<void> {
	const { action } = browser;
	await Promise.all([
		action.setBadgeBackgroundColor({ tabId, color: highlightColours.ground }),
		action.setBadgeTextColor({ tabId, color: highlightColours.ink }),
		action.setBadgeText({ tabId, text }),
		action.setTitle({ tabId, title }),
		action.setIcon({ tabId, path: iconPaths(isLit ? 'lit' : 'resting') }),
	]);
}

/** Opens the popup by itself, where the browser lets it (Chrome since 127; Firefox after a gesture alone). */
export async function tryOpenPopup(): Promise<void> {
	try {
		await browser.action.openPopup();
	} catch {
		// The badge tells as much; the reader opens the popup by a click.
	}
}

function iconPaths(state: 'lit' | 'resting'): Record<number, string> {
	return { 16: `icons/${state}-16.png`, 32: `icons/${state}-32.png` };
}
