import type { Page } from 'puppeteer-core';

/** A site of the outlet table, and one that is not in it; both serve the fixture pages. */
export const listed = 'http://www.arabnews.com';
export const unlisted = 'http://www.unlisted.example';

/** What the toolbar icon tells of a tab. */
export type Shown = { readonly text: string; readonly title: string };

/** The icon over a page nothing is known of. */
export const resting: Shown = { text: '', title: 'Crossquote' };

/** A browser with the built extension, driven as a reader would. */
export type Session = {
	readonly newPage: () => Promise<Page>;
	/** Opens a page of the extension by its file name. */
	readonly openOwnPage: (name: string) => Promise<Page>;
	/** Every address asked for so far; "CONNECT host:port" for a tunnel. */
	readonly requests: readonly string[];
	/** Hosts the browser itself asks: updates, settings. */
	readonly ownHosts: RegExp;
	/** Runs an expression where the extension's API is, as `api`; `tabId` is the tab in front. */
	readonly inExtension: <Value>(expression: string) => Promise<Value>;
	/** Clicks the toolbar icon over a page: the browser grants activeTab and opens the popup. */
	readonly openPopup: (page: Page) => Promise<Popup>;
	/** Ends the background as the browser does when it is idle. */
	readonly stopBackground: () => Promise<void>;
	/** Installs the extension again over the running one. */
	readonly update: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Runs an expression in the open popup, whose window is `view`. */
export type Popup = <Value>(expression: string) => Promise<Value>;

/** What the icon shows over the tab in front. */
export function badge(session: Session): Promise<Shown> {
	return session.inExtension<Shown>(
		`Promise.all([api.action.getBadgeText({ tabId }), api.action.getTitle({ tabId })])
			.then(([text, title]) => ({ text, title }))`,
	);
}

/** Makes an expression with `api` and `tabId` one that can be evaluated. */
export function withApi(expression: string): string {
	return `(async () => {
		const api = globalThis.browser ?? chrome;
		const [{ id: tabId }] = await api.tabs.query({ active: true, lastFocusedWindow: true });
		return ${expression};
	})()`;
}

/** Asks like a page of the extension, and gives what was answered or the error. */
export function call<Answer>(session: Session, name: string, request: string): Promise<Answer> {
	return session.inExtension(`api.runtime.sendMessage({ crossquote: 2, name: '${name}', request: ${request} })`);
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
