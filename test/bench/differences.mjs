// Differences: how many of those planted in our own stories are found, and what is shown besides; then everything the
// engine shows among real articles of the same days, for a person to judge which are true.
// `node test/bench/run.mjs differences`; `CROSSQUOTE_BENCH` names the folder with quotes/.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const folder = 'dist/bench';
const stories = 'test/bench/stories';
const file = path.join(process.env.CROSSQUOTE_BENCH ?? '../shared/bench', 'quotes/polnear.public.jsonl');

export async function run() {
	mkdirSync(folder, { recursive: true });
	await runStories();
	await runArticles();
}

async function load(name) {
	const outfile = `${folder}/${name}.mjs`;
	await esbuild.build({
		entryPoints: [`test/bench/with-${name}.mjs`],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		logLevel: 'warning',
	});
	return import(path.resolve(outfile));
}

async function runStories() {
	const { parseStory, judgeStory } = await load('stories');
	const names = readdirSync(stories).filter((name) => name.endsWith('.txt'));
	const all = names.map((name) => {
		const story = parseStory(readFileSync(path.join(stories, name), 'utf8'));
		const { judged, missed } = judgeStory(story);
		const wrong = judged.filter(({ plant }) => plant === undefined);
		const told = wrong.map(({ pair }) => pair.map(({ id, figure }) => `${figure} [${id}]`).join(' <> '));
		const of = story.planted.length;
		console.log(
			`${name}: ${of - missed.length} of ${of} found${told.map((line) => `; not planted: ${line}`).join('')}`,
		);
		return { shown: judged.length, wrong: wrong.length, of, missed: missed.length };
	});
	const sum = (key) => all.reduce((total, one) => total + one[key], 0);
	const [shown, wrong, of] = ['shown', 'wrong', 'of'].map(sum);
	console.log(
		`${names.length} stories: ${shown - wrong} of ${shown} shown are planted, ${of - sum('missed')} of ${of} found`,
	);
}

async function runArticles() {
	if (!existsSync(file)) return console.log(`no articles at ${file}: differences among them are not looked at`);
	const { compareArticles } = await load('differences');
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const articles = lines.map((line) => JSON.parse(line)).filter(({ date }) => date);
	const { articles: count, claims, quoting, claiming, pairs, shown } = compareArticles(articles);
	for (const { id, sides } of shown) {
		console.log(`${id}: ${sides.map(({ figure, sourceIds }) => `${figure} [${sourceIds.join(', ')}]`).join(' <> ')}`);
	}
	const ratio = (claiming / quoting).toFixed(2);
	console.log(
		`${count} articles, ${claims} claims; ${(claiming / count).toFixed(1)} ms an article, ${ratio} of finding quotes`,
	);
	console.log(`${pairs} pairs of the same days, ${shown.length} differences shown`);
}
