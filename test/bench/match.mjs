// Matching: the public part of the benchmark where it is present, and what index and origins cost as they grow.
// `node test/bench/run.mjs match`; `CROSSQUOTE_BENCH` names the folder with variants/, `--quick` leaves out
// the 1,000,000, `--quality` whatever is measured in time or memory.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';

const variants = path.join(process.env.CROSSQUOTE_BENCH ?? '../shared/bench', 'variants');
const folder = 'dist/bench';

export async function run() {
	mkdirSync(folder, { recursive: true });
	await scorePublicPart();
	if (process.argv.includes('--quality')) return;
	await measureInNode();
	await measureInChromium();
}

async function scorePublicPart() {
	const found = [variants, '../../shared/bench/variants'].find((at) => existsSync(path.join(at, 'score.mjs')));
	if (found === undefined) return console.log(`no labelled pairs at ${variants}: quality is not measured`);
	await build('src/cli/main.ts', `${folder}/crossquote.mjs`, 'node');
	for (const [mode, command] of [
		['pairs', 'match'],
		['pool', 'group'],
	]) {
		const gold = path.join(found, `${mode}.public.jsonl`);
		const answers = execFileSync(process.execPath, [`${folder}/crossquote.mjs`, command], {
			input: readFileSync(gold),
		});
		writeFileSync(`${folder}/${mode}.jsonl`, answers);
		console.log(`## ${mode}`);
		execFileSync(process.execPath, [path.join(found, 'score.mjs'), mode, gold, `${folder}/${mode}.jsonl`], {
			stdio: 'inherit',
		});
	}
	await build('test/bench/with-relations.mjs', `${folder}/relations.mjs`, 'node');
	const { printRelations } = await import(path.resolve(folder, 'relations.mjs'));
	printRelations(path.join(found, 'pairs.public.jsonl'), `${folder}/pairs.jsonl`);
}

async function measureInNode() {
	await build('test/bench/with-statements.mjs', `${folder}/statements.mjs`, 'node');
	const { measureIndex, measureOrigins } = await import(path.resolve(folder, 'statements.mjs'));
	setFlagsFromString('--expose_gc');
	const collect = runInNewContext('gc');
	const memory = () => {
		// Buffers are freed a round after what held them.
		collect();
		collect();
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return heapUsed + arrayBuffers;
	};
	const processor = () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1000;
	};
	console.log('## index in Node');
	console.log(indexHead);
	const sizes = [1000, 10_000, 100_000, ...(process.argv.includes('--quick') ? [] : [1_000_000])];
	let before = null;
	for (const size of sizes) {
		const measured = measureIndex(size, { memory, processor });
		console.log(indexLine(measured) + growth(before, measured));
		before = measured;
	}
	console.log('## origins in Node\n   articles   sketch ms   group ms   origins');
	for (const size of [1000, 10_000]) {
		const { count, sketch, group, origins } = measureOrigins(size);
		console.log([pad(count, 11), pad(sketch, 12), pad(group, 11), pad(origins, 10)].join(''));
	}
}

async function measureInChromium() {
	const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((at) => existsSync(at));
	if (executablePath === undefined) return console.log('no Chromium: index is measured in Node alone');
	await build('test/bench/with-statements.mjs', `${folder}/statements.browser.js`, 'browser');
	const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: readFileSync(`${folder}/statements.browser.js`, 'utf8') });
		console.log(`## index in Chromium (memory is not measured)\n${indexHead}`);
		const measured = await page.evaluate(() => globalThis.crossquoteBench.measureIndex(100_000));
		console.log(indexLine(measured));
	} finally {
		await browser.close();
	}
}

function build(entry, outfile, platform) {
	return esbuild.build({
		entryPoints: [entry],
		outfile,
		platform,
		bundle: true,
		format: platform === 'node' ? 'esm' : 'iife',
		globalName: 'crossquoteBench',
		target: 'es2023',
		logLevel: 'error',
		external: ['canvas'],
		banner:
			platform === 'node'
				? { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" }
				: {},
	});
}

const indexHead =
	'     quotes   build ms   processor ms   memory MB   load ms   find 30 ms   find+match ms   all pairs ms   times faster';

function indexLine({ count, build: built, work, bytes, load, find, match, pairs }) {
	const cells = [
		pad(count, 11),
		pad(built, 11),
		pad(work, 15),
		pad(bytes / 1e6, 12, 1),
		pad(load, 10),
		pad(find, 13, 2),
		pad(match, 16, 2),
	];
	return [...cells, pad(pairs, 15), pad(pairs / match, 15)].join('');
}

/** How much more ten times the quotes cost: under 10 is better than linear; building in time of the processor. */
function growth(before, { work, bytes, find }) {
	if (before === null) return '';
	const times = (now, then) => (now / then).toFixed(1);
	return `   × ${times(work, before.work)} build, × ${times(bytes, before.bytes)} memory, × ${times(find, before.find)} find`;
}

function pad(value, width, digits = 0) {
	return value.toFixed(digits).padStart(width);
}
