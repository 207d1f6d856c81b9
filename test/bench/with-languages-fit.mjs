// Fits the ranker of languages other than English: `node test/bench/with-languages-fit.mjs [--cross] [--write]`.
import esbuild from 'esbuild';

const options = process.argv.slice(2);
const outfile = 'dist/bench/languages-fit.js';
await esbuild.build({
	entryPoints: ['test/bench/languages-fit.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	logLevel: 'error',
});
const { measureRanker, writeRanker } = await import(new URL(`../../${outfile}`, import.meta.url).href);
if (options.includes('--cross')) console.log(measureRanker());
if (options.includes('--write'))
	console.log(`${writeRanker('src/core/quotes/languages/shared/ranker.json')} letters written`);
