// What reading costs in Chromium beside Readability on a clone of the same page, first run and warm.
//
// Measured is the time the page's thread computes, not the time that passes: other work on the machine does not count.
import esbuild from 'esbuild';
import { openSaved, quantile } from './with-pages.mjs';
import { timeSteps } from './with-thread-time.mjs';

/** Milliseconds Readability needs at least on a page that counts for the worst: below, the clock's grain decides. */
const leastTime = 1;

const source = (file) => new URL(`../../src/${file}`, import.meta.url).pathname;

/** Each in the order its steps are run; the parts of ours are run in a page and in the background. */
const stepsOf = { ours: ['gather', 'find'], Readability: ['clone', 'parse'] };
const entries = {
	ours: `
		import { findArticle } from '${source('page/find-article.ts')}';
		import { readPage } from '${source('page/read-page.ts')}';
		let text;
		export const gather = () => { text = readPage(document, location.href); };
		export const find = () => { findArticle(text); };
		export const rest = () => {};`,
	Readability: `
		import { Readability } from '@mozilla/readability';
		let copy;
		export const clone = () => { copy = document.cloneNode(true); };
		export const parse = () => { new Readability(copy).parse(); };
		export const rest = () => {};`,
};

/** Bundles what is measured, as it is shipped. */
export async function buildTimed() {
	const scripts = {};
	for (const [name, contents] of Object.entries(entries)) {
		const stdin = { contents, resolveDir: source('.') };
		const options = { bundle: true, write: false, minify: true, format: 'iife', globalName: 'timed', charset: 'utf8' };
		const built = await esbuild.build({ stdin, ...options, logLevel: 'error' });
		scripts[name] = `${built.outputFiles[0].text};globalThis.timed=timed;`;
	}
	return scripts;
}

/** @returns Milliseconds of each step, first run and warm; each reader in a tab of its own: nothing of it has run before. */
export async function timeReading(browser, page, scripts) {
	const times = {};
	for (const [name, steps] of Object.entries(stepsOf)) {
		const tab = await openSaved(browser, page);
		try {
			times[name] = await timeSteps(tab, scripts[name], steps);
		} finally {
			await tab.close();
		}
	}
	return times;
}

/** Prints our share of Readability's time, for what is done in the page and for all of it. */
export function printShares(rows) {
	console.log(
		`our time beside Readability on a clone of the same page; worst of pages where that takes ${leastTime} ms or more`,
	);
	for (const run of ['first', 'warm']) {
		const parts = { 'in the page': ({ gather }) => gather, 'all of it': ({ gather, find }) => gather + find };
		for (const [part, ours] of Object.entries(parts)) {
			const shares = rows.map(({ id, times }) => {
				const { clone, parse } = times.Readability[run];
				return { id, theirs: clone + parse, share: ours(times.ours[run]) / (clone + parse) };
			});
			printShare(`${part}, ${run === 'first' ? 'first run' : 'warm'}`, shares);
		}
	}
}

function printShare(title, shares) {
	const counted = shares.filter(({ theirs }) => theirs >= leastTime).sort((a, b) => b.share - a.share);
	const at = (share) =>
		quantile(
			shares.map((one) => one.share),
			share,
		).toFixed(2);
	const worst = counted.slice(0, 3).map(({ id, share }) => `${share.toFixed(2)} ${id}`);
	console.log(`  ${title}: median ${at(0.5)}, p95 ${at(0.95)}, worst ${worst.join(', ')}`);
}
