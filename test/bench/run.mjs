// Runs benchmarks: `node test/bench/run.mjs` all, `node test/bench/run.mjs NAME…` those named. Each is a file beside
// this one that exports run().
import { readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const known = readdirSync(folder)
	.filter((file) => file.endsWith('.mjs') && file !== 'run.mjs' && !file.startsWith('with-'))
	.map((file) => file.replace('.mjs', ''));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(`no benchmark "${unknown.join('", "')}"; there are: ${known.join(', ')}`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
	console.log(`\n# ${name}`);
	const { run } = await import(new URL(`${name}.mjs`, folder).href);
	await run();
}
