import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/view/messages/choose-messages.ts';

/** Everything by which a script could reach the network, or run code that did not ship with it. */
const reaches =
	/\b(?:fetch|importScripts|eval|Function)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b|\bimport\s*\(/u;

/** Bytes, gzipped, that run on every page of a listed site. */
const detectorBudget = 8 * 1024;

const folders = ['dist/chrome', 'dist/firefox'];
const zips = readdirSync('dist').filter((name) => name.endsWith('.zip'));
const scripts = folders.flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.js'))
		.map((name) => `${folder}/${name}`),
);

test.each(scripts)('%s makes no network call and runs no code from elsewhere', (script) => {
	expect(readFileSync(script, 'utf8')).not.toMatch(reaches);
});

test.each(folders)('%s has pages that name no address but their own files', (folder) => {
	const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
	const named = pages.flatMap((page) => readFileSync(`${folder}/${page}`, 'utf8').match(/\b(?:src|href)="[^"]*"/gu));
	expect(named.filter((attribute) => /"(?:\w+:|\/\/)/u.test(attribute ?? ''))).toEqual([]);
});

test('what runs on every page of a listed site is small', () => {
	expect(gzipSync(readFileSync('dist/chrome/detect.js')).length).toBeLessThan(detectorBudget);
});

test('two builds are the same, byte for byte', () => {
	const before = zips.map(hashOf);
	execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
	expect(zips.map(hashOf)).toEqual(before);
});

test("Mozilla's linter finds nothing in the Firefox build", () => {
	const { summary, errors, notices, warnings } = lint('dist/firefox');
	expect([...errors, ...warnings, ...notices].map(({ message, file }) => `${file}: ${message}`)).toEqual([]);
	expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

describe('the manifest', () => {
	const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

	test.each(folders)('of %s asks for no more than it uses', (folder) => {
		const { permissions, optional_host_permissions, host_permissions, content_scripts } = read(folder);
		expect(permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
		expect(optional_host_permissions).toEqual(['*://*/*']);
		expect(host_permissions).toEqual(content_scripts[0].matches);
		expect(host_permissions.filter((pattern: string) => /^[^/]*\/\/\*\/|<all_urls>/u.test(pattern))).toEqual([]);
	});

	test('of each browser names nothing of the other', () => {
		expect(Object.keys(read('dist/chrome'))).not.toContain('browser_specific_settings');
		expect(Object.keys(read('dist/chrome').background)).toEqual(['service_worker']);
		expect(Object.keys(read('dist/firefox'))).not.toContain('minimum_chrome_version');
		expect(Object.keys(read('dist/firefox').background)).toEqual(['scripts']);
	});
});

describe.each(folders)('the description in %s', (folder) => {
	/** Chrome's longest, in characters. */
	const longest = 132;
	const locales = readdirSync(`${folder}/_locales`);
	const read = (locale: string): string =>
		JSON.parse(readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8')).description.message;

	test('is there in every language of the surfaces', () => {
		const spoken = new Set(locales.map((locale) => locale.replace(/_.*/u, '')));
		expect(Object.keys(languages).filter((language) => !spoken.has(language))).toEqual([]);
	});

	test.each(locales)('is short enough: %s', (locale) => {
		expect(read(locale)).not.toBe('');
		expect(read(locale).length).toBeLessThanOrEqual(longest);
	});
});

function hashOf(zip: string): string {
	return createHash('sha256')
		.update(readFileSync(`dist/${zip}`))
		.digest('hex');
}

type Finding = { readonly message: string; readonly file?: string };
type Findings = {
	readonly summary: object;
	readonly errors: readonly Finding[];
	readonly warnings: readonly Finding[];
	readonly notices: readonly Finding[];
};

/** By its command: the package has no types. */
function lint(folder: string): Findings {
	const command = path.resolve('node_modules/addons-linter/bin/addons-linter');
	const { stdout } = spawnSync(process.execPath, [command, '--output', 'json', folder], { encoding: 'utf8' });
	return JSON.parse(stdout);
}
