// Runs every test: `npm test`. Finds or installs the browsers first; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { installBrowsers } from './install-browsers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'crossquote-'));

installBrowsers();
const { passed, failed } = runTests(path.join(folder, 'results.json'));
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function runTests(results) {
	const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
	const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...reporters], {
		cwd: root,
		stdio: 'inherit',
	});
	return count(results, status);
}

/** A test that was left out and a file that could not be loaded are failures: nothing is skipped silently. */
function count(results, status) {
	try {
		const { numTotalTests, numPassedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
		const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
		const failed = numTotalTests - numPassedTests + broken.length;
		return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
	} catch (error) {
		console.error(`The tests left no results: ${error.message}`);
		return { passed: 0, failed: 1 };
	}
}
