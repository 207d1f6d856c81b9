import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, loadInChromium } from '../launch-browsers.mjs';
import { serveSite } from '../site-server.mjs';
import { type Popup, type Session, withApi } from './session.ts';

/** Starts Chromium with the built extension. */
export async function startChromium(): Promise<Session> {
	const site = await serveSite();
	const browser = await launchChromium({ port: site.port });
	// A page of the extension to ask from: the background is not there when it was stopped.
	const openDesk = async () => {
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${await extensionId(browser)}/options.html`);
		return page;
	};
	let desk = await openDesk();
	return {
		update: async () => {
			await loadInChromium(browser);
			// The update closed the extension's own pages.
			desk = await openDesk();
		},
		newPage: () => browser.newPage(),
		requests: site.requests,
		openOwnPage: async (name) => {
			const page = await browser.newPage();
			await page.goto(name.includes(':') ? name : `chrome-extension://${await extensionId(browser)}/${name}`);
			return page;
		},
		ownHosts: /(?:^|\.)(?:google|googleapis|gstatic)\.com$/u,
		inExtension: <Value>(expression: string) => desk.evaluate(withApi(expression)) as Promise<Value>,
		openPopup: (page) => clickIcon(browser, page),
		stopBackground: () => stopBackground(browser),
		close: async () => {
			await browser.close();
			await site.close();
		},
	};
}

async function stopBackground(browser: Browser): Promise<void> {
	const isBackground = (address: string) => address.endsWith('/background.js');
	const target = await browser.waitForTarget((candidate) => isBackground(candidate.url()));
	await (await target.worker())?.close();
	// Whoever asks before it is gone would still be answered by the old one.
	while (browser.targets().some((candidate) => isBackground(candidate.url()))) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

async function clickIcon(browser: Browser, page: Page): Promise<Popup> {
	await page.bringToFront();
	const extension = (await browser.extensions()).get(await extensionId(browser));
	const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
	await extension?.triggerAction(page);
	const popup = await (await opening).asPage();
	return <Value>(expression: string) => popup.evaluate(`(async (view) => ${expression})(window)`) as Promise<Value>;
}

async function extensionId(browser: Browser): Promise<string> {
	const [id] = [...(await browser.extensions()).keys()];
	if (id === undefined) throw new Error('the extension is not loaded');
	return id;
}
