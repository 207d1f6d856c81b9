// Fits the weights of src/core/quotes: `node test/bench/with-quotes-fit.mjs <corpus.jsonl> [--cross predictions.jsonl] [--write]`.
import { readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';

const folds = 5;
const [corpus, ...options] = process.argv.slice(2);
if (corpus === undefined) {
	console.error('usage: node test/bench/with-quotes-fit.mjs <corpus.jsonl> [--cross predictions.jsonl] [--write]');
	process.exit(2);
}
const outfile = 'dist/bench/quotes-fit.js';
await esbuild.build({
	entryPoints: ['test/bench/quotes-fit.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	logLevel: 'error',
});
const { crossPredict, writeWeights } = await import(new URL(`../../${outfile}`, import.meta.url).href);
const articles = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
const cross = options.indexOf('--cross');
if (cross !== -1) writeFileSync(options[cross + 1], `${crossPredict(articles, folds).join('\n')}\n`);
if (options.includes('--write')) {
	console.log(`${writeWeights(articles, 'src/core/quotes/speakers/weights.json')} weights written`);
}
