// Differences: everything the engine shows among articles of the same days, for a person to judge which are true.
// `node test/bench/run.mjs differences`; `CROSSQUOTE_BENCH` names the folder with quotes/.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const folder = 'dist/bench';
const file = path.join(process.env.CROSSQUOTE_BENCH ?? '../shared/bench', 'quotes/polnear.public.jsonl');

export async function run() {
	if (!existsSync(file)) return console.log(`no articles at ${file}: differences are not looked at`);
	mkdirSync(folder, { recursive: true });
	await esbuild.build({
		entryPoints: ['test/bench/with-differences.mjs'],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: `${folder}/differences.mjs`,
		logLevel: 'warning',
	});
	const { compareArticles } = await import(path.resolve(folder, 'differences.mjs'));
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
