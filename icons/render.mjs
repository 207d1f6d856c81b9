// Renders icons/*.svg to the PNG files of the manifest: `node icons/render.mjs`. Needs a Chromium.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/find-browsers.mjs';

const states = ['lit', 'resting'];
const sizes = [16, 32, 48, 128];

const executablePath = findChromium();
if (executablePath === null) throw new Error('icons: no Chromium found; set CHROMIUM to its path');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
	const page = await browser.newPage();
	for (const state of states) for (const size of sizes) await render(page, state, size);
} finally {
	await browser.close();
}

async function render(page, state, size) {
	const svg = await readFile(new URL(`${state}.svg`, import.meta.url), 'base64');
	await page.setViewport({ width: size, height: size });
	const image = `<img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`;
	await page.setContent(`<body style="margin:0">${image}</body>`);
	const png = await page.screenshot({ omitBackground: true });
	await writeFile(new URL(`${state}-${size}.png`, import.meta.url), png);
}
