// Reading real pages: our reader, Readability and Defuddle side by side in one run, in Node and in Chromium.
// `node test/bench/run.mjs pages [--only=node|chromium] [--part=N] [--worst=N]`, a part being every Nth page
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { parseHTML } from 'linkedom';
import puppeteer from 'puppeteer-core';
import { namesInPlace } from './with-names.mjs';
import { loadPages, openSaved, quantile, scoreReading, summarize } from './with-pages.mjs';
import { buildTimed, printShares, timeReading } from './with-reading-times.mjs';

const readers = ['ours', 'Readability', 'Defuddle'];
const source = (file) => new URL(`../../src/${file}`, import.meta.url).pathname;

/** The three readers as one module: each takes a document and an address, and gives title, byline, date and text. */
const entry = `
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { toReadableText } from '${source('core/article-text.ts')}';
import { readArticle } from '${source('page/read-article.ts')}';
const block = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,pre,section';
function textOf(page, html) {
	const holder = page.implementation?.createHTMLDocument ? page.implementation.createHTMLDocument('') : page.cloneNode(false);
	const root = holder.createElement('div');
	root.innerHTML = html.replaceAll(/<(?:p|div|li|h[1-6]|br|blockquote|figcaption|td|pre)\\b/gu, ' $&');
	return root.textContent;
}
export const read = {
	ours(page, address) {
		const article = readArticle(page, address);
		return { title: article.title, byline: article.byline, publishedAt: article.publishedAt, text: toReadableText(article) };
	},
	Readability(page) {
		const article = new Readability(page.cloneNode(true)).parse();
		return { title: article?.title, byline: article?.byline, publishedAt: article?.publishedTime, text: article?.textContent };
	},
	Defuddle(page, address) {
		const article = new Defuddle(page.cloneNode(true), { url: address, useAsync: false }).parse();
		return { title: article?.title, byline: article?.author, publishedAt: article?.published, text: textOf(page, article?.content ?? '') };
	},
};
`;

export async function run() {
	const all = loadPages();
	if (all === null) {
		console.log(
			'the public part of the pages benchmark is not present: nothing measured (CROSSQUOTE_BENCH names its folder)',
		);
		return;
	}
	const part = /--part=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? '1';
	const pages = all.filter((page) => page.text).filter((_, index) => index % Number(part) === 0);
	console.log(`${pages.length} pages whose body is known`);
	await printSize();
	const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
	const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-bench-'));
	try {
		if (only !== 'chromium') await inNode(pages, folder);
		if (only !== 'node') await inChromium(pages);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const build = (options) => esbuild.build({ bundle: true, write: false, logLevel: 'error', ...options });

async function printSize() {
	const sizeOf = async (script) => {
		const options = { minify: true, format: 'iife', charset: 'utf8', target: ['chrome121', 'firefox140'] };
		const entryPoints = [source(`content/${script}-main.ts`)];
		const built = await build({ entryPoints, outdir: 'out', plugins: [namesInPlace], ...options });
		return gzipSync(built.outputFiles[0].contents, { level: 9 }).length / 1000;
	};
	const [detector, reader] = [await sizeOf('detect'), await sizeOf('read')];
	console.log(
		`scripts in a page, minified and gzipped: detector ${detector.toFixed(1)} kB, detector and reading ${(detector + reader).toFixed(1)} kB`,
	);
}

async function inNode(pages, folder) {
	const outfile = path.join(folder, 'readers.mjs');
	await build({
		stdin: { contents: entry, resolveDir: source('.') },
		format: 'esm',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		write: true,
		outfile,
	});
	const { read } = await import(pathToFileURL(outfile).href);
	const results = Object.fromEntries(readers.map((name) => [name, { scores: [], times: [] }]));
	for (const page of pages) {
		const html = page.html();
		for (const name of readers) {
			const { document } = parseHTML(html);
			const started = performance.now();
			const reading = attempt(() => read[name](document, page.url ?? 'https://news.example/'));
			results[name].times.push(performance.now() - started);
			results[name].scores.push(scoreReading(page, reading));
		}
	}
	report('Node, linkedom', results);
	printWorst(results.ours.scores);
}

/** An extractor that throws has read nothing; what they log of it is not part of the table. */
function attempt(read) {
	const { error, warn } = console;
	Object.assign(console, { error: () => {}, warn: () => {} });
	try {
		return read();
	} catch {
		return {};
	} finally {
		Object.assign(console, { error, warn });
	}
}

function report(where, results) {
	console.log(`\n${where}`);
	const rows = Object.entries(results).map(([name, { scores, times }]) => [
		name,
		{ ...summarize(scores), 'ms p50': quantile(times, 0.5).toFixed(1), 'ms p95': quantile(times, 0.95).toFixed(1) },
	]);
	console.table(Object.fromEntries(rows));
}

function printWorst(scores) {
	const count = Number(/--worst=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? 12);
	console.log('our worst pages');
	for (const { id, f1, precision, recall } of [...scores].sort((a, b) => a.f1 - b.f1).slice(0, count)) {
		console.log(`  F1 ${f1.toFixed(2)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  ${id}`);
	}
}

async function inChromium(pages) {
	const built = await build({
		stdin: { contents: entry, resolveDir: source('.') },
		format: 'iife',
		globalName: 'readers',
		charset: 'utf8',
	});
	const script = built.outputFiles[0].text;
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const results = Object.fromEntries(readers.map((name) => [name, { scores: [], times: [] }]));
		const scripts = await buildTimed();
		const rows = [];
		for (const [index, page] of pages.entries()) {
			const readings = await readIn(browser, page, script, index % 2 === 0 ? readers : readers.toReversed());
			for (const name of readers) {
				results[name].times.push(readings[name].ms);
				results[name].scores.push(scoreReading(page, readings[name].article));
			}
			rows.push({ id: page.id, times: await timeReading(browser, page, scripts) });
		}
		report('Chromium, first run on each page', results);
		printShares(rows);
	} finally {
		await browser.close();
	}
}

async function readIn(browser, page, script, order) {
	const tab = await openSaved(browser, page);
	try {
		await tab.evaluate(script);
		return await tab.evaluate(timeReaders, order);
	} finally {
		await tab.close();
	}
}

/** Runs in the page: each reader once, in the order given. */
function timeReaders(order) {
	const readings = {};
	for (const name of order) {
		const started = performance.now();
		let article = {};
		try {
			article = globalThis.readers.read[name](document, location.href);
		} catch {
			// An extractor that throws has read nothing.
		}
		readings[name] = { ms: performance.now() - started, article };
	}
	return readings;
}
