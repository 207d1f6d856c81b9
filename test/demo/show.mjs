// Opens the demo page in a browser with the extension, and pictures page and popup where nobody watches.
import { firefoxOrigin, launchChromium, launchFirefox } from '../launch-browsers.mjs';

/** Milliseconds until page and popup must have shown what they have to show. */
const patience = 20_000;

const popupSize = { width: 400, height: 600 };

/**
 * With a display: returns when the reader closes the browser. Without: returns pictures.
 *
 * @param {{ address: string, port: number, headless: boolean }} scene
 * @returns {Promise<Record<string, Uint8Array>>} PNG by name; empty with a display.
 */
export async function showInChromium({ address, port, headless }) {
	const browser = await launchChromium({ port, headless });
	const page = await openPage(browser, address);
	const [extension] = (await browser.extensions()).values();
	const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: patience });
	await extension.triggerAction(page);
	const popup = await (await opening).asPage();
	if (!headless) return untilClosed(browser);
	await popup.waitForFunction(toldQuotes, { timeout: patience });
	const pictures = { page: await page.screenshot(), popup: await popup.screenshot() };
	await browser.close();
	return pictures;
}

/** The same in Firefox, where a driver reaches the popup as a page of its own. */
export async function showInFirefox({ address, port, headless }) {
	const browser = await launchFirefox({ port, headless });
	const page = await openPage(browser, address);
	if (!headless) return untilClosed(browser);
	const popup = await browser.newPage();
	await popup.setViewport(popupSize);
	// The popup as a tab of its own is told which page it is about; a number is all its tab needs here.
	const query = new URLSearchParams({ tab: '1', address });
	// Firefox opens a page of an extension, and never tells the driver so.
	await popup.goto(`${firefoxOrigin}/popup.html?${query}`, { timeout: 1_000 }).catch(() => undefined);
	await popup.waitForFunction(toldQuotes, { timeout: patience });
	const pictures = { page: await page.screenshot(), popup: await popup.screenshot() };
	await browser.close();
	return pictures;
}

/** In the popup: whether the quotes are there, and are the page's: the bundle has them too. */
const toldQuotes = `document.querySelector('.page-head') !== null && document.body.innerText.includes('feel-out meeting')`;

async function openPage(browser, address) {
	const [page = await browser.newPage()] = await browser.pages();
	await page.goto(address);
	return page;
}

async function untilClosed(browser) {
	console.log('The icon in the toolbar is lit; click it. Close the browser to end.');
	await new Promise((resolve) => browser.once('disconnected', resolve));
	return {};
}
