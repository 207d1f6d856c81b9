// Every state of every surface in Chromium, from fixture reports: writes dist/shots/*.png and holds each
// against axe-core. `node test/shots/run.mjs [part of a name …]`. Exits 1 when a rule is broken.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { shots } from './shots.mjs';

const out = path.resolve('dist/shots');
const axe = await readFile(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const wanted = process.argv.slice(2);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await esbuild.build({
	entryPoints: [
		...['popup', 'reader'].flatMap((name) => [
			{ in: 'test/shots/page.tsx', out: name },
			{ in: `src/${name}/${name}.css`, out: name },
			{ in: `src/${name}/${name}.html`, out: name },
		]),
	],
	outdir: `${out}/pages`,
	bundle: true,
	format: 'iife',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	loader: { '.html': 'copy' },
	logLevel: 'warning',
});

const browser = await puppeteer.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
});
let broken = 0;
try {
	const page = await browser.newPage();
	page.on('pageerror', (error) => {
		broken += 1;
		console.log(`  error in the page: ${error.message}`);
	});
	for (const shot of shots) {
		if (wanted.length === 0 || wanted.some((part) => shot.name.includes(part))) broken += await takeShot(page, shot);
	}
} finally {
	await browser.close();
}
console.log(broken === 0 ? `all well: ${out}` : `${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

/** @returns How many rules are broken. */
async function takeShot(page, { name, state, surface, language, width, height, scheme, forcedColors, act, isWhole }) {
	await page.setViewport({ width, height, deviceScaleFactor: 2 });
	await page.emulateMediaFeatures([
		{ name: 'prefers-color-scheme', value: scheme },
		{ name: 'prefers-reduced-motion', value: 'reduce' },
	]);
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {
		features: [
			{ name: 'prefers-color-scheme', value: scheme },
			{ name: 'prefers-reduced-motion', value: 'reduce' },
			{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
		],
	});
	const query = new URLSearchParams({ state, surface, language });
	await page.goto(`${pathToFileURL(`${out}/pages/${surface}.html`)}?${query}`);
	await page.waitForSelector('main[aria-busy=false], .notice');
	await act?.(page);
	await page.screenshot({ path: `${out}/${name}.png`, fullPage: isWhole });
	await page.evaluate(axe);
	const { violations } = await page.evaluate('axe.run()');
	const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
	for (const { id, nodes } of violations)
		console.log(
			`  ${name}: ${id}\n    ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.replaceAll('\n', ' ')}`).join('\n    ')}`,
		);
	if (wide) console.log(`  ${name}: wider than its window`);
	await session.detach();
	return violations.length + (wide ? 1 : 0);
}
