import type { Browser, Page } from 'puppeteer-core';
import { firefoxOrigin, geckoId, installExtension, launchFirefox } from '../launch-browsers.mjs';
import { serveSite } from '../site-server.mjs';
import { type Popup, pause, type Session, withApi } from './session.ts';

export type FirefoxSession = Session & {
	/** Grants a match pattern, as the reader does in the browser's own prompt. */
	readonly grant: (pattern: string) => Promise<void>;
	/** Opens the menu of a page by the right button, and chooses an entry by its name. */
	readonly chooseInMenu: (page: Page, name: string) => Promise<void>;
};

/** Starts Firefox with the built extension. */
export async function startFirefox(): Promise<FirefoxSession> {
	const site = await serveSite();
	const browser = await launchFirefox({ port: site.port });
	const grant = (granted: { readonly permissions?: readonly string[]; readonly origins?: readonly string[] }) =>
		inFirefoxItself(
			browser,
			`${permissions}.add('${geckoId}', ${JSON.stringify({ permissions: [], origins: [], ...granted })}, ${extension})`,
		);
	await grant({ permissions: ['internal:privateBrowsingAllowed'] });
	// Whether it runs in private windows is read when an extension starts.
	await installExtension(browser);
	let desk = await browser.newPage();
	await openExtensionPage(desk, 'options.html');
	return {
		grant: (pattern) => grant({ origins: [pattern] }),
		update: async () => {
			await installExtension(browser);
			// The update closed the extension's own pages.
			desk = await browser.newPage();
			await openExtensionPage(desk, 'options.html');
		},
		chooseInMenu: async (page, name) => {
			await page.bringToFront();
			await page.mouse.click(5, 5, { button: 'right' });
			await inFirefoxItself(browser, toChoice(name));
		},
		newPage: () => browser.newPage(),
		requests: site.requests,
		openOwnPage: async (name) => {
			const page = await browser.newPage();
			await openExtensionPage(page, name);
			return page;
		},
		ownHosts: /(?:^|\.)(?:mozilla|firefox)\.(?:com|net|org)$/u,
		inExtension: <Value>(expression: string) => desk.evaluate(withApi(expression)) as Promise<Value>,
		openPopup: (page) => clickIcon(browser, page, desk),
		stopBackground: () =>
			inFirefoxItself(browser, `${extension}.terminateBackground({ disableResetIdleForTest: true })`),
		close: async () => {
			await browser.close();
			await site.close();
		},
	};
}

const parent = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;
const extension = `${parent}.GlobalManager.getExtension('${geckoId}')`;

const permissions = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;

/** Chooses an entry of the page's menu once it is there. */
function toChoice(name: string): string {
	return `(async () => {
		const menu = document.getElementById('contentAreaContextMenu');
		while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 50));
		menu.activateItem([...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(name)}));
	})()`;
}

/** Firefox opens a page of an extension, and never tells the driver so. */
async function openExtensionPage(page: Page, name: string): Promise<void> {
	await page.goto(`${firefoxOrigin}/${name}`, { timeout: 500 }).catch(() => undefined);
	while ((await page.evaluate(() => typeof Reflect.get(globalThis, 'browser'))) === 'undefined') await pause(50);
}

async function clickIcon(browser: Browser, page: Page, desk: Page): Promise<Popup> {
	await page.bringToFront();
	const views = `browser.extension.getViews({ type: 'popup' })`;
	// A click while a popup is open only closes it.
	await desk.evaluate(`${views}.forEach((view) => view.close())`);
	while (await desk.evaluate(`${views}.length > 0`)) await pause(50);
	await inFirefoxItself(browser, `${parent}.apiManager.global.browserActionFor(${extension}).triggerAction(window)`);
	while (await desk.evaluate(`${views}.length === 0`)) await pause(50);
	return <Value>(expression: string) => desk.evaluate(`(async (view) => ${expression})(${views}[0])`) as Promise<Value>;
}

/** What puppeteer does not type: its connection to Firefox. */
type WithConnection = {
	readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
};

/** Evaluates in the browser's own window: the toolbar and the add-on manager are there. */
async function inFirefoxItself(browser: Browser, expression: string): Promise<void> {
	const { connection } = browser as unknown as WithConnection;
	const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
	const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
	const code = `(async () => { await ${expression}; })()`;
	const answer = await connection.send('script.evaluate', {
		expression: code,
		target: { context },
		awaitPromise: true,
	});
	const { type } = answer.result as { type: string };
	if (type !== 'success') throw new Error(`Firefox: ${JSON.stringify(answer.result)}`);
}
