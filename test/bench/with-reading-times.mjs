// What reading costs in Chromium beside Readability on a clone of the same page, first run and warm.
//
// Measured is the time the page's thread computes, not the time that passes: other work on the machine does not count.
// Each reader has a tab of its own, in which nothing of it has run or been compiled before.
//
//   ours          gather: the page's text and what it states, as plain data; send: that data as JSON, as Chrome sends it
//                 receive: parsed and checked; find: the article with headline, byline, dates, language, kind, what the
//                 page says otherwise, headlines of other articles, and the class of each block. No quotes, no grade.
//   Readability   clone: a copy of the document, made anew for each run; parse: the article with headline, byline, day
//
// `first` is the first run without loading the script, which is given apart. `warm` is the same page read again: what
// our reader remembers of its class names is known by then.
import esbuild from 'esbuild';
import { openSaved, quantile } from './with-pages.mjs';
import { buildPhased, phases, timePhases } from './with-phases.mjs';
import { timeSteps } from './with-thread-time.mjs';

/** Milliseconds Readability needs at least on a page that counts for the worst: below, the clock's grain decides. */
const leastTime = 1;

const source = (file) => new URL(`../../src/${file}`, import.meta.url).pathname;

/** What is run in one place, as it is shipped there, each in the order its steps are run. */
const parts = {
	page: {
		steps: ['gather', 'send'],
		contents: `
			import { readPage } from '${source('page/read-page.ts')}';
			let text;
			export const gather = () => { text = readPage(document, location.href); };
			export const send = () => { globalThis.message = JSON.stringify(text); };`,
	},
	background: {
		steps: ['receive', 'find'],
		contents: `
			import { findArticle } from '${source('page/find-article.ts')}';
			import { isPageText } from '${source('protocol/is-page-text.ts')}';
			let text;
			export const receive = () => {
				text = JSON.parse(globalThis.message);
				if (!isPageText(text)) throw new Error('the page\\'s text is refused');
			};
			export const find = () => { findArticle(text); };`,
	},
	Readability: {
		steps: ['clone', 'parse'],
		contents: `
			import { Readability } from '@mozilla/readability';
			let copy;
			export const clone = () => { copy = document.cloneNode(true); };
			export const parse = () => { new Readability(copy).parse(); };`,
	},
};

/** The readers, each in a tab of its own, with the parts they are made of. */
const readers = [['page', 'background'], ['Readability']];

/** Bundles what is measured, as it is shipped. */
export async function buildTimed() {
	const scripts = { phased: await buildPhased(parts.page.contents, parts.background.contents) };
	for (const [name, { contents }] of Object.entries(parts)) {
		const stdin = { contents: `${contents}\nexport const rest = () => {};`, resolveDir: source('.') };
		const options = { bundle: true, write: false, minify: true, format: 'iife', globalName: 'timed', charset: 'utf8' };
		const built = await esbuild.build({ stdin, ...options, logLevel: 'error' });
		scripts[name] = `${built.outputFiles[0].text};globalThis.timed=timed;`;
	}
	return scripts;
}

/** @returns Milliseconds of each part: its loading, and of each step the first and the warm run; and of each phase. */
export async function timeReading(browser, page, scripts) {
	const times = {};
	for (const reader of readers) {
		await inTab(browser, page, async (tab) => {
			for (const name of reader) times[name] = await timeSteps(tab, scripts[name], parts[name].steps);
		});
	}
	await inTab(browser, { ...page, isIsolated: true }, async (tab) => {
		times.phases = await timePhases(tab, scripts.phased);
	});
	return times;
}

async function inTab(browser, page, use) {
	const tab = await openSaved(browser, page);
	try {
		await use(tab);
	} finally {
		await tab.close();
	}
}

const sum = (steps) => Object.values(steps).reduce((total, time) => total + time, 0);

/** What is set beside what: our milliseconds and Readability's. */
const figures = {
	'in the page, first run': ({ page, Readability }) => [sum(page.first), sum(Readability.first)],
	'in the page, first run and loading': ({ page, Readability }) => [
		page.load + sum(page.first),
		Readability.load + sum(Readability.first),
	],
	'all of it, first run': ({ page, background, Readability }) => [
		sum(page.first) + sum(background.first),
		sum(Readability.first),
	],
	'in the page, warm': ({ page, Readability }) => [sum(page.warm), sum(Readability.warm)],
	'all of it, warm': ({ page, background, Readability }) => [
		sum(page.warm) + sum(background.warm),
		sum(Readability.warm),
	],
};

/** Prints our share of Readability's time, then what each step and each phase takes. */
export function printShares(rows) {
	console.log(`\nour time beside Readability's on a clone of the same page, where that takes ${leastTime} ms or more`);
	const shares = Object.entries(figures).map(([figure, timesOf]) => {
		const both = rows.map(({ id, times }) => [id, timesOf(times)]);
		return [figure, both.filter(([, [, theirs]]) => theirs >= leastTime).map(([id, [a, b]]) => [id, a / b])];
	});
	printTable(shares, 2);
	console.log('\nmilliseconds of the thread, of each step');
	printTable(Object.entries(parts).flatMap(([name, { steps }]) => stepRows(rows, name, steps)));
	console.log('\nmilliseconds by the clock, of each phase of ours (bundle not minified, phases timed)');
	const runs = ['first', 'warm'].flatMap((run) =>
		phases.map((phase) => [`${phase}, ${run}`, rows.map(({ id, times }) => [id, times.phases[run][phase] ?? 0])]),
	);
	printTable(runs, 2);
}

function stepRows(rows, name, steps) {
	const ofRun = (run, step) => rows.map(({ id, times }) => [id, times[name][run][step]]);
	return [
		[`${name}: load`, rows.map(({ id, times }) => [id, times[name].load])],
		...['first', 'warm'].flatMap((run) => steps.map((step) => [`${name}: ${step}, ${run}`, ofRun(run, step)])),
	];
}

/** Prints median, p95 and the worst pages of each list of pages and values. */
function printTable(lists, digits = 1) {
	const cells = lists.map(([title, values]) => {
		const at = (share) => {
			const numbers = values.map(([, value]) => value);
			return quantile(numbers, share).toFixed(digits);
		};
		const worst = values.toSorted((a, b) => b[1] - a[1]).slice(0, 3);
		const named = worst.map(([id, value]) => `${value.toFixed(digits)} ${id}`).join(', ');
		return [title, { median: at(0.5), p95: at(0.95), worst: named }];
	});
	console.table(Object.fromEntries(cells));
}
