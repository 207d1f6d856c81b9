// Where the time of reading goes: our reader with its phases timed, by the clock.
import { readFile } from 'node:fs/promises';
import esbuild from 'esbuild';

const source = (file) => new URL(`../../src/${file}`, import.meta.url).pathname;

/** The functions that are timed, by file, each with the phase it is; what a timed function calls counts as its own. */
const phaseOf = {
	'page/walk/collect-runs.ts': { collectRuns: 'collect text' },
	'page/read-stated.ts': { readStated: 'what is stated' },
	'page/read-page.ts': { readPage: 'records' },
	'page/walk/to-page-blocks.ts': { toPageBlocks: 'blocks' },
	'page/metadata/page-facts.ts': { toPageFacts: 'facts' },
	'page/body/article-range.ts': { articleRange: 'choose body' },
	'page/body/find-article-box.ts': { findArticleBox: 'choose body' },
	'page/body/select-blocks.ts': { selectBlocks: 'class blocks' },
	'page/read-blocks.ts': { readBlocks: 'headline, standfirst, updates' },
	'page/metadata/read-title.ts': { readTitle: 'title' },
	'page/metadata/read-byline.ts': { readByline: 'byline' },
	'page/metadata/read-dates.ts': { readDates: 'dates' },
	'page/metadata/read-language.ts': { readLanguage: 'language' },
	'page/metadata/read-notes.ts': { readNotes: 'notes' },
	'page/is-cut-off.ts': { isCutOff: 'cut off' },
	'page/read-related.ts': { readRelated: 'related' },
	'page/read-kind.ts': { readKind: 'kind' },
	'page/find-article.ts': { findArticle: 'rest' },
};

/** The phases in the order they are printed. */
export const phases = ['message', ...new Set(Object.values(phaseOf).flatMap((functions) => Object.values(functions)))];

const timer = `
	const phase = (name, run) => {
		const { spent, stack } = (globalThis.phaseTimes ??= { spent: {}, stack: [] });
		const inner = { time: 0 };
		stack.push(inner);
		const from = performance.now();
		try { return run(); } finally {
			const took = performance.now() - from;
			stack.pop();
			spent[name] = (spent[name] ?? 0) + took - inner.time;
			const outer = stack.at(-1);
			if (outer !== undefined) outer.time += took;
		}
	};`;

/**
 * Puts a clock around the functions of {@link phaseOf}.
 *
 * @param clocked - Takes the files whose functions have one.
 */
const phaseClocks = (clocked) => ({
	name: 'phase-clocks',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]src[\\/]page[\\/].*\.ts$/ }, async ({ path }) => {
			const [file, functions] = Object.entries(phaseOf).find(([file]) => source(file) === path) ?? [];
			if (file === undefined) return undefined;
			clocked.add(file);
			let contents = `${await readFile(path, 'utf8')}\n${timer}`;
			for (const [name, phase] of Object.entries(functions)) contents = withClock(contents, path, name, phase);
			return { contents, loader: 'ts' };
		}),
});

function withClock(contents, path, name, phase) {
	const declared = `export function ${name}(`;
	if (!contents.includes(declared)) throw new Error(`${path} has no ${name}: name the phase's function anew`);
	const clocked = `export function ${name}(...given) { return phase('${phase}', () => untimed_${name}(...given)); }`;
	return `${contents.replace(declared, `function untimed_${name}(`)}\n${clocked}`;
}

/** @param page - Sources of what is run in the page; `background` of what is run after it. */
export async function buildPhased(page, background) {
	const options = { bundle: true, write: false, format: 'iife', charset: 'utf8', logLevel: 'error' };
	const scripts = [];
	const clocked = new Set();
	for (const [globalName, contents] of Object.entries({ inPage: page, inBackground: background })) {
		const stdin = { contents, resolveDir: source('.') };
		const built = await esbuild.build({ stdin, ...options, globalName, plugins: [phaseClocks(clocked)] });
		scripts.push(`${built.outputFiles[0].text};globalThis.${globalName}=${globalName};`);
	}
	const lost = Object.keys(phaseOf).filter((file) => !clocked.has(file));
	if (lost.length > 0) throw new Error(`nothing reads ${lost.join(', ')}: name the phases' files anew`);
	return [...scripts, `${timer};globalThis.readPhased=${readPhased};globalThis.phase=phase;`];
}

/** Runs in the page. */
function readPhased() {
	globalThis.phaseTimes = { spent: {}, stack: [] };
	globalThis.inPage.gather();
	globalThis.phase('message', globalThis.inPage.send);
	globalThis.phase('message', globalThis.inBackground.receive);
	globalThis.inBackground.find();
	return globalThis.phaseTimes.spent;
}

/** Runs after the first, of which the least time of each phase is taken. */
const warmRuns = 6;

/** @returns Milliseconds of each phase, first and warm. */
export async function timePhases(tab, scripts) {
	const session = await tab.createCDPSession();
	for (const expression of scripts) await session.send('Runtime.evaluate', { expression });
	const run = async () => {
		const { result } = await session.send('Runtime.evaluate', { expression: 'readPhased()', returnByValue: true });
		return result.value;
	};
	const first = await run();
	const warm = {};
	for (let count = 0; count < warmRuns; count++) {
		for (const [phase, time] of Object.entries(await run())) warm[phase] = Math.min(warm[phase] ?? time, time);
	}
	return { first, warm };
}
