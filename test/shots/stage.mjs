// The surfaces in Chromium without an extension behind them: any state by its name, from fixture reports.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../find-browsers.mjs';

/** Where the pages are built. */
export const pages = path.resolve('dist/shots/pages');

const surfaces = ['popup', 'reader', 'options'];

/**
 * Builds the surfaces with fixtures in the extension's place, and starts Chromium.
 *
 * @returns {Promise<{ page: import('puppeteer-core').Page, errors: string[], close: () => Promise<void> }>}
 * `errors` grows with what goes wrong in the page.
 */
export async function openStage() {
	const executablePath = findChromium();
	if (executablePath === null) throw new Error('no Chromium found: install one, or name its path in CHROMIUM');
	await buildPages();
	const browser = await puppeteer.launch({
		executablePath,
		args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--force-color-profile=srgb', '--hide-scrollbars'],
	});
	const page = await browser.newPage();
	/** @type {string[]} */
	const errors = [];
	page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
	return { page, errors, close: () => browser.close() };
}

async function buildPages() {
	await mkdir(pages, { recursive: true });
	await esbuild.build({
		entryPoints: surfaces
			.flatMap((name) => [
				{ in: 'test/shots/page.tsx', out: name },
				{ in: `src/${name}/${name}.css`, out: name },
				{ in: `src/${name}/${name}.html`, out: name },
			])
			.concat(['ts', 'html'].map((kind) => ({ in: `test/shots/marked.${kind}`, out: 'marked' }))),
		outdir: pages,
		bundle: true,
		format: 'iife',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		loader: { '.html': 'copy' },
		logLevel: 'warning',
	});
	for (const name of surfaces) await addChromeSheet(path.join(pages, `${name}.html`));
}

/**
 * Sets the font that Chrome sets on every extension page.
 * Source: https://source.chromium.org/chromium/chromium/src/+/main:extensions/renderer/resources/extension_fonts.css
 *
 * @param {string} file
 */
async function addChromeSheet(file) {
	const html = await readFile(file, 'utf8');
	await writeFile(file, html.replace('<head>', '<head><style>body { font: 75% sans-serif; }</style>'));
}

/**
 * Opens a surface in one of its states, as a reader of this language, colours and width has it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{ state: string, surface: string, language: string, width: number, height: number, scheme: string, forcedColors?: boolean, media?: 'print' }} shot
 * `surface` may be a page of the web on which a quote is marked, too: 'marked'.
 */
export async function openState(page, shot) {
	const { state, surface, language, width, height, scheme, forcedColors = false, media = '' } = shot;
	await page.setViewport({ width, height, deviceScaleFactor: 2 });
	// By the protocol itself: puppeteer's own call does not know forced colours.
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {
		media,
		features: [
			{ name: 'prefers-color-scheme', value: scheme },
			{ name: 'prefers-reduced-motion', value: 'reduce' },
			{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
		],
	});
	const query = new URLSearchParams({ state, surface, language });
	await page.goto(`${pathToFileURL(path.join(pages, `${surface}.html`))}?${query}`);
	await page.waitForSelector('main:not([aria-busy=true])');
}

/**
 * What is wrong with the open page: rules of axe-core that are broken, and content wider than the window.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function findBroken(page) {
	await page.evaluate(axe.source);
	const broken = await page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => [id, html.slice(0, 160), failureSummary].join(' | '))))`);
	const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
	return [...broken, ...(isWide ? ['wider than its window'] : [])];
}
