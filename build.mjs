// Builds into dist/: `node build.mjs [--watch]`.
//   chrome/, firefox/                     the extension, unpacked
//   crossquote-<version>-<browser>.zip    the same for its store, byte-identical when built twice
//   cli/crossquote.js                     the engine on files
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { zipSync } from 'fflate';

const { values: flags } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const icons = ['lit', 'resting'].flatMap((state) => [16, 32, 48, 128].map((size) => `icons/${state}-${size}`));

const descriptions = JSON.parse(await readFile('src/data/story/descriptions.json', 'utf8'));

const entryPoints = [
	{ out: 'manifest', in: 'manifest.json' },
	{ out: 'background', in: 'src/background/main.ts' },
	{ out: 'detect', in: 'src/content/detect-main.ts' },
	{ out: 'read', in: 'src/content/read-main.ts' },
	...['popup', 'reader', 'options'].flatMap((name) =>
		['main.tsx', `${name}.html`, `${name}.css`].map((file) => ({ out: name, in: `src/${name}/${file}` })),
	),
	...icons.map((icon) => ({ out: icon, in: `${icon}.png` })),
	...Object.keys(descriptions).map((locale) => ({ out: `_locales/${locale}/messages`, in: `locale:${locale}.json` })),
];

/** Manifest keys each browser would warn about: they are the other's. */
const foreignKeys = {
	chrome: ['scripts', 'browser_specific_settings'],
	firefox: ['service_worker', 'minimum_chrome_version'],
};

/** An esbuild `onLoad` answer made of what src/data exports; fails the build with the message of a check there. */
async function loadEvaluated(exports, load) {
	const options = { bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', charset: 'utf8' };
	const stdin = { contents: exports, resolveDir: 'src/data' };
	const { outputFiles, metafile } = await esbuild.build({ ...options, stdin });
	const code = Buffer.from(outputFiles[0].contents).toString('base64');
	const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
	const watchFiles = inputs.map((input) => path.resolve(input));
	try {
		return { watchFiles, ...(await load(await import(`data:text/javascript;base64,${code}`))) };
	} catch (error) {
		return { watchFiles, errors: [{ text: `src/data: ${error.message}` }] };
	}
}

/** Engines read JSON in half the time of a literal: https://v8.dev/blog/cost-of-javascript-2019#json */
function toParsed(value) {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** How a table stands in the bundle: what its code imports, and the code, made with what src/data exports for it. */
const asJson = { exports: '', imports: '', toCode: toParsed };

/** A table packed here and unpacked where it is read, by two functions of a module of src/data. */
const asPacked = (file, pack, unpack) => ({
	exports: `export { ${pack} } from './${file}';`,
	imports: `import { ${unpack} } from ${JSON.stringify(path.resolve('src/data', file))};`,
	toCode: (table, exports) => `${unpack}(${toParsed(exports[pack](table))})`,
});

const inColumns = asPacked('in-columns.ts', 'toColumns', 'fromColumns');

/** Puts a value in place of the sources it is made of: tables are checked, computed and compared here, once. */
const valueInPlace = (name, file, { check = () => {}, form = asJson } = {}) => ({
	name: `${name}-as-value`,
	setup: (build) =>
		build.onLoad({ filter: new RegExp(`src/data/${file}$`.replaceAll('/', '[\\\\/]')) }, () =>
			loadEvaluated(`export { ${name} } from './${file}'; ${form.exports}`, async (exports) => {
				await check(exports[name]);
				return { contents: `${form.imports} export const ${name} = ${form.toCode(exports[name], exports)};` };
			}),
		),
});

async function checkBundle({ sources }) {
	const names = new Set(sources.map(({ id }) => `${id}.json`));
	const forgotten = (await readdir('src/data/sources')).find((file) => !names.has(file));
	if (forgotten !== undefined) throw new Error(`sources/${forgotten} is not in the bundle; name it in bundle.ts`);
}

const agenciesFile = 'src/core/credit/agencies.json';

async function checkAgencies(agencies) {
	const table = JSON.parse(await readFile(agenciesFile, 'utf8'));
	if (!isDeepStrictEqual(agencies, table)) throw new Error(`${agenciesFile}: is read as something else than it says`);
}

/** The table itself, which `core` brings into the bundle already. */
const asTableOfCore = {
	exports: '',
	imports: `import table from ${JSON.stringify(path.resolve(agenciesFile))} with { type: 'json' };`,
	toCode: () => 'table',
};

const valuesInPlace = [
	valueInPlace('bundle', 'bundle.ts', { check: checkBundle }),
	valueInPlace('people', 'story/people.ts', {
		form: asPacked('story/offices-once.ts', 'toOfficesOnce', 'fromOfficesOnce'),
	}),
	valueInPlace('outlets', 'outlets/outlets.ts'),
	valueInPlace('agencies', 'outlets/agencies.ts', { check: checkAgencies, form: asTableOfCore }),
	valueInPlace('story', 'story/story.ts'),
	valueInPlace('names', 'story/names.ts'),
];

/**
 * Large tables as text that is parsed when first asked for (a list at once), words of many languages in columns:
 * background scripts start often, and few need them all.
 */
const tablesAsText = {
	name: 'tables-as-text',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]src[\\/].*\.json$/ }, async ({ path: file }) => {
			const table = JSON.parse(await readFile(file, 'utf8'));
			if (Array.isArray(table)) return { contents: `export default ${toParsed(table)};` };
			if (table.languages === undefined) return { contents: toLazy(table, toParsed(table)) };
			return loadEvaluated(inColumns.exports, (exports) => ({
				contents: `${inColumns.imports} ${toLazy(table, inColumns.toCode(table, exports))}`,
			}));
		}),
};

/** A module whose default export has the fields of a table, which an expression makes when the first is asked for. */
function toLazy(table, expression) {
	const fields = Object.keys(table).map(
		(key) => `get ${JSON.stringify(key)}() { return read()[${JSON.stringify(key)}]; }`,
	);
	return `let table; const read = () => (table ??= ${expression}); export default { ${fields.join(', ')} };`;
}

/** Fills the manifest in: the version, and the news sites as match patterns. */
const manifestWithSites = {
	name: 'manifest-with-sites',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]manifest\.json$/ }, ({ path: file }) =>
			loadEvaluated(
				"export * from './outlets/outlets.ts'; export * from './outlets/to-match-patterns.ts'",
				async ({ outlets, toMatchPatterns }) => {
					const manifest = JSON.parse(await readFile(file, 'utf8'));
					const matches = toMatchPatterns(outlets);
					manifest.content_scripts[0].matches = matches;
					return { contents: JSON.stringify({ ...manifest, version, host_permissions: matches }), loader: 'copy' };
				},
			),
		),
};

/** What stores, and a browser's list of extensions, say of this one, in the languages they look for. */
const descriptionsInLocales = {
	name: 'descriptions-in-locales',
	setup: (build) => {
		build.onResolve({ filter: /^locale:/ }, ({ path: name }) => ({
			path: name.slice('locale:'.length),
			namespace: 'locale',
		}));
		build.onLoad({ filter: /./, namespace: 'locale' }, ({ path: name }) => {
			const message = descriptions[path.basename(name, '.json')];
			return { contents: JSON.stringify({ description: { message } }), loader: 'copy' };
		});
	},
};

/** Preact without its one way to make markup of text: nothing here uses it, and nothing can by mistake. */
const textStaysText = {
	name: 'text-stays-text',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path: file }) => ({
			contents: (await readFile(file, 'utf8')).replaceAll(/\.innerHTML=(?!=)/gu, '.textContent='),
		})),
};

/** Writes each browser's folder and zip whenever the one build is done. */
const writeTargets = {
	name: 'write-targets',
	setup: (build) =>
		build.onEnd(async ({ errors, outputFiles }) => {
			if (errors.length > 0) return;
			for (const browser of Object.keys(foreignKeys)) await writeTarget(browser, outputFiles);
		}),
};

/**
 * Has Chrome 136 and newer compile a script whole instead of function by function when each is first called, having
 * skipped over it before: what runs on a page runs nearly all of it, and at once. Others read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = Buffer.from('//# allFunctionsCalledOnLoad\n');
const scriptsInPages = new Set(['detect.js', 'read.js']);

function toFile({ path: file, contents }) {
	const name = path.relative(path.resolve('dist'), file);
	return [name, scriptsInPages.has(name) ? Buffer.concat([compiledAtOnce, contents]) : contents];
}

async function writeTarget(browser, outputFiles) {
	const files = outputFiles.map(toFile).sort();
	const zip = {};
	await rm(`dist/${browser}`, { recursive: true, force: true });
	for (const [name, contents] of files) {
		const bytes = name === 'manifest.json' ? toManifest(browser, contents) : contents;
		await mkdir(path.dirname(`dist/${browser}/${name}`), { recursive: true });
		await writeFile(`dist/${browser}/${name}`, bytes);
		zip[name.replaceAll('\\', '/')] = bytes;
	}
	// A zip entry must have a date, and only a fixed one keeps two builds identical.
	const packed = zipSync(zip, { level: 9, mtime: '2000-01-01T12:00:00' });
	await writeFile(`dist/crossquote-${version}-${browser}.zip`, packed);
}

function toManifest(browser, contents) {
	const own = (key, value) => (foreignKeys[browser].includes(key) ? undefined : value);
	return Buffer.from(`${JSON.stringify(JSON.parse(Buffer.from(contents), own), null, '\t')}\n`);
}

const shared = { bundle: true, charset: 'utf8', minify: !flags.watch, legalComments: 'none', logLevel: 'info' };

await rm('dist', { recursive: true, force: true });
const contexts = await Promise.all([
	esbuild.context({
		...shared,
		entryPoints,
		outdir: 'dist',
		write: false,
		// Content scripts and Firefox's background are classic scripts, and the pages' may be.
		format: 'iife',
		target: ['chrome121', 'firefox140'],
		jsx: 'automatic',
		jsxImportSource: 'preact',
		loader: { '.html': 'copy', '.png': 'copy' },
		plugins: [...valuesInPlace, tablesAsText, manifestWithSites, descriptionsInLocales, textStaysText, writeTargets],
	}),
	esbuild.context({
		...shared,
		entryPoints: { crossquote: 'src/cli/main.ts' },
		outdir: 'dist/cli',
		platform: 'node',
		target: 'node20',
		format: 'esm',
		minify: false,
		banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
		external: ['canvas'],
		plugins: valuesInPlace,
	}),
]);
await Promise.all(contexts.map((context) => (flags.watch ? context.watch() : context.rebuild())));
if (!flags.watch) await Promise.all(contexts.map((context) => context.dispose()));
