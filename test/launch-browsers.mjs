// Starts the browsers with the built extension; every request goes to the fixture site, none leaves the machine.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from './find-browsers.mjs';

/** The extension's id in Firefox. */
export const geckoId = 'crossquote@crossquote.example';
// Firefox gives an add-on a random origin unless the profile already names one.
const geckoUuid = '11111111-2222-4333-8444-555555555555';

/** Where the extension's pages are in Firefox. */
export const firefoxOrigin = `moz-extension://${geckoUuid}`;

/**
 * @param {{ port: number, headless?: boolean }} options - Port of the fixture site.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchChromium({ port, headless = true }) {
	const browser = await puppeteer.launch({
		executablePath: required(findChromium(), 'Chromium'),
		headless,
		pipe: true,
		enableExtensions: true,
		defaultViewport: headless ? { width: 1100, height: 800 } : null,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--proxy-server=127.0.0.1:${port}`,
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			// Else each first visit is tried as https, which the fixture site has not.
			'--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
		],
	});
	await loadInChromium(browser);
	return browser;
}

/** Loads the built extension in Chromium; over a running one it is an update. */
export async function loadInChromium(browser) {
	const session = await browser.target().createCDPSession();
	await session.send('Extensions.loadUnpacked', { path: path.resolve('dist/chrome'), enableInIncognito: true });
}

/**
 * @param {{ port: number, headless?: boolean }} options - Port of the fixture site.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchFirefox({ port, headless = true }) {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: required(findFirefox(), 'Firefox'),
		headless,
		defaultViewport: headless ? { width: 1100, height: 800 } : null,
		// Since Firefox 153, only this lets a driver open moz-extension: pages.
		args: ['-remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': port,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': port,
			'network.proxy.no_proxies_on': '',
			'dom.security.https_first': false,
			'dom.security.https_only_mode': false,
		},
	});
	await installExtension(browser);
	return browser;
}

/** Installs the built extension in Firefox; over a running one it is an update. */
export async function installExtension(browser) {
	await browser.installExtension(path.resolve('dist/firefox'));
}

function required(executablePath, name) {
	if (executablePath === null)
		throw new Error(`${name} not found: install it, or set ${name.toUpperCase()} to its path`);
	return executablePath;
}
