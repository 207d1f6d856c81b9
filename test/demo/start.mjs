// Shows the extension at work: `npm start`.
// Builds it, serves a small newspaper of our own writing under a real news host name, and opens whichever browser is
// there with the extension loaded. Without a display it prints the report and writes screenshots instead.
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findChromium, findFirefox } from '../find-browsers.mjs';
import { missingBrowsersAdvice } from '../install-browsers.mjs';
import { serveSite } from '../site-server.mjs';
import { showInChromium, showInFirefox } from './show.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const address = 'http://www.arabnews.com/summit.html';
const pageFile = 'test/fixtures/site/summit.html';

process.chdir(root);
run(process.execPath, ['build.mjs']);

const show = findChromium() !== null ? showInChromium : findFirefox() !== null ? showInFirefox : null;
if (show === null)
	console.log(`${missingBrowsersAdvice()}\nUntil then, the report on ${address} by the command line:\n`);
else await showPage(show);
if (show === null || !hasDisplay()) printReport();
console.log('\nTo use it in your own browser, see "Install it" in README.md.');

async function showPage(show) {
	const site = await serveSite();
	try {
		if (hasDisplay()) await show({ address, port: site.port, headless: false });
		else await writeScreenshots(await show({ address, port: site.port, headless: true }));
	} finally {
		await site.close();
	}
}

async function writeScreenshots(pictures) {
	await mkdir('dist/demo', { recursive: true });
	console.log(`Opened ${address}, a news page of our own writing served on this machine, and clicked the icon:`);
	for (const [name, png] of Object.entries(pictures)) {
		const file = path.resolve('dist/demo', `${name}.png`);
		await writeFile(file, png);
		console.log(`  ${name.padEnd('popup'.length)}  ${file}`);
	}
	console.log('\nWhat the popup tells, as text:\n');
}

function printReport() {
	// By its address, and not by what the page calls itself, the report knows the outlet.
	run(process.execPath, ['dist/cli/crossquote.js', 'analyze', '--url', address, pageFile]);
}

function run(command, parameters) {
	const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

/** Windows and macOS always have one; elsewhere the session says so. */
function hasDisplay() {
	const { DISPLAY, WAYLAND_DISPLAY } = process.env;
	return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
