// Detection: grades of labelled texts and pages, and what the gate costs in Chromium.
// `node test/bench/run.mjs detect [--only=node|chromium] [--part=N]`, a part being every Nth page for Chromium
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { parseHTML } from 'linkedom';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../find-browsers.mjs';
import { namesInPlace } from './with-names.mjs';
import { loadPages, openSaved } from './with-pages.mjs';
import { timeSteps } from './with-thread-time.mjs';

/** Where the public part is; `CROSSQUOTE_BENCH` names another folder than the one beside the project. */
const folder = `${process.env.CROSSQUOTE_BENCH ?? new URL('../../../shared/bench', import.meta.url).pathname}/pages`;
const source = (file) => new URL(`../../src/${file}`, import.meta.url).pathname;
const grades = ['about', 'mentions', 'none'];

/** Fresh loads of a page; the least of their times is taken, as what else runs on the machine only adds. */
const loads = 3;

/** Milliseconds a walk is taken to need at least: the clock's grain. */
const leastWalk = 0.1;

export async function run() {
	await printSize();
	if (!hasPublicPart())
		console.log(
			'the public part of the pages benchmark is not present (CROSSQUOTE_BENCH names the folder): own texts alone',
		);
	const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
	if (only !== 'chromium') await inNode();
	if (only !== 'node' && hasPublicPart()) await inChromium();
}

function hasPublicPart() {
	return existsSync(`${folder}/texts.public.jsonl`);
}

const build = (contents, options) =>
	esbuild.build({
		stdin: { contents, resolveDir: source('.') },
		bundle: true,
		write: false,
		minify: true,
		charset: 'utf8',
		logLevel: 'error',
		...options,
	});

const gateEntry = `
import { names } from '${source('data/story/names.ts')}';
import { isCandidate } from '${source('page/gate.ts')}';
export const gate = (page) => isCandidate(page, names);
`;

async function printSize() {
	const plugins = [namesInPlace];
	const gate = await build(gateEntry, { format: 'esm', plugins });
	const script = await build(`import '${source('content/detect-main.ts')}'`, { format: 'iife', plugins });
	const kilobytes = (built) => (gzipSync(built.outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1);
	console.log(
		`gate with its names: ${kilobytes(gate)} kB; the whole detector script: ${kilobytes(script)} kB (minified, gzipped)`,
	);
}

async function inNode() {
	const { detect, toTextArticle, readArticle, story, gate } = await load(`
		export { detect } from '${source('core/detect/detect.ts')}';
		export { toTextArticle } from '${source('cli/text-article.ts')}';
		export { readArticle } from '${source('page/read-article.ts')}';
		export { story } from '${source('data/story/story.ts')}';
		${gateEntry}`);
	const gradeText = ({ title, text }) => detect(toTextArticle(title ?? null, text), story).grade;
	report('whole articles of our own, the grades written down first', readOwnTexts(), gradeText);
	if (!hasPublicPart()) return;
	const texts = readLines('texts.public.jsonl');
	report(
		'texts, real words',
		texts.filter((row) => !row.described),
		gradeText,
	);
	report(
		'texts, descriptions of pages',
		texts.filter((row) => row.described),
		gradeText,
	);
	reportLanguages(texts, gradeText);
	const pages = readLines('pages.public.jsonl').filter((row) => row.label);
	report(
		'known bodies of made pages',
		pages.filter((row) => row.text),
		gradeText,
	);
	const stopped = [];
	report('pages, as read by our reader', pages, (row) => {
		const { grade } = detect(readArticle(documentOf(row), row.url ?? 'about:blank'), story);
		if (grade !== 'none' && !gate(documentOf(row))) stopped.push(row.id);
		return grade;
	});
	console.log(`graded pages the gate would have stopped: ${stopped.length} ${stopped.join(' ')}`);
}

/** Invented articles of full length: the public texts are cut at 300 signs, where most of what only mentions names nobody. */
function readOwnTexts() {
	const files = ['graded-texts', 'hard-texts'].map((name) => `../fixtures/collections/${name}.txt`);
	return files
		.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
		.join('')
		.split(/^=== /mu)
		.slice(1)
		.map((part) => {
			const [head, text] = part.split('\n---\n');
			const told = (key) => new RegExp(`^${key}: (.*)$`, 'mu').exec(head)?.[1];
			return { label: told('grade'), title: told('title'), text };
		});
}

/** The label as a grade: what is neither `about` nor `mentions` is none. */
const gradeOf = ({ label }) => (grades.includes(label) ? label : 'none');

function report(title, rows, gradeRow) {
	const graded = rows.map((row) => ({ label: row.label, gold: gradeOf(row), grade: gradeRow(row) }));
	const about = f1Of(graded, 'about');
	const macro = grades.reduce((sum, grade) => sum + f1Of(graded, grade).f1, 0) / grades.length;
	const percent = (share) => `${(100 * share).toFixed(1)} %`;
	console.log(
		`\n${title}: ${rows.length}; about: precision ${percent(about.precision)}, recall ${percent(about.recall)}; macro F1 ${percent(macro)}`,
	);
	console.table(
		Object.fromEntries(
			[...new Set(rows.map((row) => row.label))].map((label) => [
				label,
				Object.fromEntries(
					grades.map((grade) => [grade, graded.filter((row) => row.label === label && row.grade === grade).length]),
				),
			]),
		),
	);
}

function f1Of(graded, grade) {
	const hits = graded.filter((row) => row.gold === grade && row.grade === grade).length;
	const precision = hits / Math.max(1, graded.filter((row) => row.grade === grade).length);
	const recall = hits / Math.max(1, graded.filter((row) => row.gold === grade).length);
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function reportLanguages(texts, gradeText) {
	const languages = [...new Set(texts.map((row) => row.language))];
	const rows = languages.map((language) => {
		const own = texts
			.filter((row) => row.language === language)
			.map((row) => ({ gold: gradeOf(row), grade: gradeText(row) }));
		const count = (gold, found) =>
			own.filter((row) => (row.gold === 'about') === gold && (row.grade === 'about') === found).length;
		return [
			language,
			{
				right: count(true, true),
				missed: count(true, false),
				wrong: count(false, true),
				'rightly not': count(false, false),
			},
		];
	});
	console.log('\nabout, by language');
	console.table(Object.fromEntries(rows));
}

async function inChromium() {
	const part = Number(/--part=(\d+)/u.exec(process.argv.join(' '))?.[1] ?? '3');
	const pages = loadPages().filter((_, index) => index % part === 0);
	const scripts = { walk: await buildTimed(walkEntry), gate: await buildTimed(gateTimed) };
	const browser = await puppeteer.launch({
		executablePath: findChromium() ?? undefined,
		args: [
			'--no-sandbox',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	try {
		const rows = [];
		for (const page of pages) rows.push(await measure(browser, page, scripts));
		printTimes(
			'pages the gate stops',
			rows.filter((row) => !row.passed),
		);
		printTimes(
			'pages it lets through',
			rows.filter((row) => row.passed),
		);
	} finally {
		await browser.close();
	}
}

/** One walk over all text of the page; asks for the time and answers as the gate does. */
const walkEntry = `
export const walk = () => {
	const from = performance.now();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let length = 0;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.nodeValue.length;
	return { longest: performance.now() - from, length };
};`;

/** The gate, and its longest stretch by the clock, as `runInSlices` cuts it. */
const gateTimed = `
import { names } from '${source('data/story/names.ts')}';
import { gateSteps } from '${source('page/gate.ts')}';
const slice = 4;
export const gate = () => {
	let [from, longest] = [performance.now(), 0];
	const steps = gateSteps(document, names);
	for (;;) {
		const { done, value } = steps.next();
		const now = performance.now();
		longest = Math.max(longest, now - from);
		if (done) return { longest, passed: value };
		if (now - from >= slice) from = now;
	}
};`;

async function buildTimed(contents) {
	const built = await build(`${contents}\nexport const rest = () => {};`, {
		format: 'iife',
		globalName: 'timed',
		plugins: [namesInPlace],
	});
	return `${built.outputFiles[0].text};globalThis.timed=timed;`;
}

async function measure(browser, page, scripts) {
	const walks = [];
	const gates = [];
	const stretches = [];
	let passed = false;
	const scriptLoads = [];
	for (let count = 0; count < loads; count++) {
		walks.push((await timeFirst(browser, page, 'walk', scripts)).ms);
		const { ms, load, answer } = await timeFirst(browser, page, 'gate', scripts);
		gates.push(ms);
		scriptLoads.push(load);
		stretches.push(answer.longest);
		passed = answer.passed;
	}
	const [walk, gate, stretch, load] = [walks, gates, stretches, scriptLoads].map((times) => Math.min(...times));
	return { id: page.id, passed, walk, gate, stretch, load, ratio: gate / Math.max(walk, leastWalk) };
}

async function timeFirst(browser, page, step, scripts) {
	const tab = await openSaved(browser, page);
	try {
		const { first, load, answer } = await timeSteps(tab, scripts[step], [step]);
		return { ms: first[step], load, answer };
	} finally {
		await tab.close();
	}
}

function printTimes(title, rows) {
	if (rows.length === 0) return;
	const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)].toFixed(1);
	const columns = {
		walk: rows.map((row) => row.walk),
		gate: rows.map((row) => row.gate),
		'longest stretch': rows.map((row) => row.stretch),
		ratio: rows.map((row) => row.ratio),
		'script loaded': rows.map((row) => row.load),
	};
	console.log(
		`\nChromium, first run, ms of processor time (the longest stretch by the clock; the script's loading apart): ${title} (${rows.length})`,
	);
	console.table(
		Object.fromEntries(
			Object.entries(columns).map(([name, values]) => [
				name,
				{ median: at(values, 0.5), p95: at(values, 0.95), worst: at(values, 1) },
			]),
		),
	);
	printWorst('slowest', rows, ({ gate }) => gate);
	printWorst('worst beside the walk', rows, ({ ratio }) => ratio);
}

function printWorst(title, rows, measure) {
	const worst = rows.toSorted((a, b) => measure(b) - measure(a)).slice(0, 5);
	const named = worst.map(
		(row) => `${row.id} ${measure(row).toFixed(1)} (${row.gate.toFixed(1)} : ${row.walk.toFixed(1)} ms)`,
	);
	console.log(`${title}: ${named.join(', ')}`);
}

function readLines(file) {
	return readFileSync(`${folder}/${file}`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}

function documentOf(row) {
	return parseHTML(htmlOf(row)).document;
}

function htmlOf({ file }) {
	const bytes = gunzipSync(readFileSync(`${folder}/html/${file}`));
	const charset = /charset=["']?([\w-]+)/iu.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		// An unknown charset: most pages are UTF-8.
		return bytes.toString('utf8');
	}
}

/** Bundles TypeScript sources and loads them here. */
async function load(contents) {
	const built = await build(contents, { format: 'esm', platform: 'neutral', mainFields: ['module', 'main'] });
	return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
}
