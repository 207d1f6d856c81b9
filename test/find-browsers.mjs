// Where the browsers are that tests and demo drive.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox.exe'];

const chromiumPlaces = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxPlaces = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | null} Path of a Chromium or Chrome; `CHROMIUM` in the environment goes first. */
export function findChromium() {
	return find(process.env.CHROMIUM, chromiumNames, chromiumPlaces);
}

/** @returns {string | null} Path of a Firefox; `FIREFOX` in the environment goes first. */
export function findFirefox() {
	return find(process.env.FIREFOX, firefoxNames, firefoxPlaces);
}

function find(named, names, places) {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	return [...(named ? [named] : []), ...onPath, ...places].find(isExecutable) ?? null;
}

function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		// Not there, or not ours to run: the next place may be.
		return false;
	}
}
