// Quality, time, size and growth of core/quotes: `npm run bench quotes`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';

const root = new URL('../..', import.meta.url).pathname;
/** Where the benchmark is; `CROSSQUOTE_BENCH` names another folder than the one beside the project. */
const corpus = path.resolve(process.env.CROSSQUOTE_BENCH ?? path.resolve(root, '../shared/bench'), 'quotes');
const folds = 5;

/** A text of our own, with as many quotations as news has, repeated to the length that is asked for. */
const sample = `“We will not give up the harbour,” Mayor Anna Reed said Tuesday. “It is all we have.”

The council had met for three hours behind closed doors before the doors opened, and the members who came out first would say only that nothing had been decided. The plan, which was published in March, would move the ferries to the northern pier and leave the old basin to a developer who has built along the coast for two decades.

Governor Paul Stone told reporters that the plan was “a gift to nobody,” adding that he would read it again. Residents of the streets behind the basin have collected more than four thousand names against it since the spring. Several of them stood outside the town hall on Tuesday with banners, in the rain, until the last of the cars had left.

“The bridge stays open,” said Tom Hale, a former judge who lives nearby. Nobody else spoke at the meeting, which ended before noon. A second vote is expected in the autumn, after the engineers have measured the sea wall once more and the county has said what it is willing to pay for.

`;

const goals = [
	['span, exact F1', 98.3, (four) => four.spanExact.F1],
	['span F1, all lengths', 96.5, (_four, one) => one.span80.F1],
	['mention joint F1', 95, (four) => four.joint.F1],
	['named speaker', 97, (four) => four.named_last],
	['pronoun to name', 85, (four) => four.pronoun_hand_last],
	['nominal and organisation', 83, (four) => four.other_last],
	['pieces joined, F1', 94, (four) => four.join?.F1 ?? 0],
];

export async function run() {
	const engine = await bundle('test/bench/quotes-fit.ts', 'dist/bench/quotes-fit.js');
	if (!existsSync(path.join(corpus, 'polnear.public.jsonl')))
		console.log(`quality: not measured, no quotations at ${corpus} (CROSSQUOTE_BENCH names the folder)`);
	else await quality(engine);
	await times();
	growth(engine);
	await size();
}

async function bundle(entry, outfile) {
	await build(entry, { platform: 'node', format: 'esm', outfile });
	return import(path.join(root, outfile));
}

function build(entry, options) {
	return esbuild.build({ entryPoints: [entry], bundle: true, logLevel: 'error', absWorkingDir: root, ...options });
}

/** The table, by the shipped weights and by weights that have not seen the article. */
async function quality({ crossPredict, predict }) {
	const scorer = await import(path.join(corpus, 'score.mjs'));
	const gold = readLines(readFileSync(path.join(corpus, 'polnear.public.jsonl'), 'utf8'));
	const shipped = new Map(gold.map((article) => [article.id, JSON.parse(predict(article))]));
	const crossed = new Map(crossPredict(gold, folds).map((line) => [JSON.parse(line).id, JSON.parse(line)]));
	const figures = [shipped, crossed].map((found) => [4, 1].map((words) => score(scorer, gold, found, words)));
	console.log(`${'quotations of four words or more'.padEnd(36)}goal  shipped  on unseen articles`);
	for (const [name, goal, read] of goals) {
		const [fitted, unseen] = figures.map(([four, one]) => (100 * read(four, one)).toFixed(1));
		console.log(`${name.padEnd(36)}${String(goal).padStart(4)}  ${fitted.padStart(7)}  ${unseen.padStart(7)}`);
	}
}

function score({ add, newAcc, report, scoreDoc }, gold, found, minWords) {
	const total = newAcc();
	for (const article of gold) add(total, scoreDoc(article, found.get(article.id), { minWords }), article);
	return report(total);
}

function readLines(text) {
	return text.split('\n').filter(Boolean).map(JSON.parse);
}

/** Median times in Node and, where one is installed, in Chromium. */
async function times() {
	const text = sample.repeat(Math.ceil(5000 / sample.length)).slice(0, 5000);
	const { timeQuotes } = await bundle('test/bench/with-quotes-timing.mjs', 'dist/bench/quotes-timing.js');
	printTimes('Node', timeQuotes(text));
	const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((at) => existsSync(at));
	if (executablePath === undefined) return console.log('no Chromium: time is measured in Node alone');
	const script = await build('test/bench/with-quotes-timing.mjs', {
		format: 'iife',
		globalName: 'timing',
		write: false,
	});
	const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: script.outputFiles[0].text });
		printTimes('Chromium', await page.evaluate((words) => globalThis.timing.timeQuotes(words), text));
	} finally {
		await browser.close();
	}
}

function printTimes(runtime, { first, ours, theirs }) {
	const figures = `${ours.toFixed(2)} ms; compromise ${theirs.toFixed(1)} ms; ${(theirs / ours).toFixed(0)} times`;
	console.log(`time for 5 kB in ${runtime}, median: ${figures}; for the first 1 kB ever: ${first.toFixed(1)} ms`);
}

function growth({ predict }) {
	for (const length of [1e3, 1e4, 1e5, 1e6, 1e7]) {
		const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
		const start = performance.now();
		predict({ id: 'growth', text, date: '2025-08-15' });
		const spent = performance.now() - start;
		console.log(
			`${String(length).padStart(9)} characters: ${spent.toFixed(0)} ms, ${((1000 * spent) / length).toFixed(2)} ms a thousand`,
		);
	}
}

/** The packs of each family: what a reader of one of its languages needs beside English, the fallback. */
const families = {
	English: [],
	western: ['western/german', 'western/spanish', 'western/french', 'western/italian', 'western/portuguese'],
	Vietnamese: ['vietnamese/vietnamese'],
	Turkish: ['turkish/turkish'],
	Slavic: ['slavic/polish', 'slavic/russian', 'slavic/ukrainian'],
	'East Asian': ['east-asian/chinese', 'east-asian/japanese', 'east-asian/korean'],
	Arabic: ['arabic/arabic'],
	Hindi: ['hindi/hindi'],
};

/** What is loaded of the engine: by itself with its weights, with English, with English and one more family, with all. */
async function size() {
	console.log(`size of the engine alone: ${await sizeOf([])}`);
	for (const [name, packs] of Object.entries(families)) {
		const files = ['english/english', ...packs].map((pack) => `languages/${pack}`);
		console.log(`size with ${name}${packs.length === 0 ? ' (goal: 40 kB)' : ' too'}: ${await sizeOf(files)}`);
	}
	console.log(`size with all languages: ${await sizeOf(['find-quotes'])}`);
}

async function sizeOf(files) {
	const contents = ['find-quotes-by', 'speakers/weights', ...files].map((file) => `export * from './${file}.ts';`);
	const { outputFiles } = await esbuild.build({
		stdin: { contents: contents.join('\n'), resolveDir: path.join(root, 'src/core/quotes') },
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		charset: 'utf8',
		logLevel: 'error',
	});
	const code = outputFiles[0].contents;
	return `${(code.length / 1000).toFixed(1)} kB minified, ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`;
}
