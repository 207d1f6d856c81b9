import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** For each folder of src: the folders and packages it may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	core: [],
	page: ['core'],
	data: ['core'],
	store: ['core', 'idb'],
	protocol: ['core'],
	platform: ['core', 'protocol', 'webextension-polyfill'],
	// `page` for what finds the article in a page's text: pure, and its tables are too long to load into every page.
	background: ['core', 'data', 'page', 'store', 'protocol', 'platform'],
	// `data` for the story's names alone: the detector needs them where it runs, before anything is woken.
	content: ['core', 'data', 'page', 'protocol', 'platform'],
	popup: ['core', 'protocol', 'platform', 'preact'],
	reader: ['core', 'protocol', 'platform', 'preact', 'popup'],
	options: ['core', 'protocol', 'platform', 'preact', 'popup'],
	cli: ['core', 'page', 'data', 'linkedom', 'node:fs', 'node:readline', 'node:url', 'node:util'],
};

/** What would make a result depend on more than its arguments. */
const ambient =
	/\b(?:document|window|globalThis|location|navigator|fetch|indexedDB|console|setTimeout|Date\.now|Math\.random|performance)\b/u;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));

describe.each(files)('src/%s', (file) => {
	const folder = folderOf(file);
	const source = readFileSync(path.join('src', file), 'utf8');

	test('imports only what its folder may', () => {
		const imports = [...source.matchAll(/(?:from|import)\s+'([^']+)'/gu)].map(([, target = '']) =>
			targetOf(file, target),
		);
		expect([folder, ...(allowed[folder] ?? [])]).toEqual(expect.arrayContaining(imports));
	});
});

describe.each(files.filter((file) => folderOf(file) === 'core'))('src/%s', (file) => {
	test('depends on nothing but its arguments', () => {
		const code = readFileSync(path.join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|from '[^']*'/gu, '');
		expect(code).not.toMatch(ambient);
	});
});

describe.each(files.filter(isQuoteEngine))('src/%s', (file) => {
	test('is handed its languages: only what puts them together imports one', () => {
		expect(readFileSync(path.join('src', file), 'utf8')).not.toMatch(/from '[^']*\/languages\//u);
	});
});

/** Whether a file is of the engine that finds quotes, and no language and not where they are put together. */
function isQuoteEngine(file: string): boolean {
	const name = path.relative('core/quotes', file);
	return !name.startsWith('..') && !name.startsWith('languages') && name !== 'find-quotes.ts';
}

function folderOf(file: string): string {
	return file.split(path.sep)[0] ?? '';
}

/** The folder of src, or the package, that an import names. */
function targetOf(file: string, target: string): string {
	if (target.startsWith('.')) return folderOf(path.join(path.dirname(file), target));
	return target.startsWith('@') ? target : folderOf(target);
}
