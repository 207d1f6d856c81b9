// Makes sure that a Chromium and a Firefox are there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browsers.mjs';

const installCommand = 'apt-get update && apt-get install -y chromium firefox-esr';

/** The command that installs what is missing here, for a person to run; null when nothing is missing. */
export function missingBrowsersAdvice() {
	const missing = [findChromium() === null && 'Chromium', findFirefox() === null && 'Firefox'].filter(Boolean);
	if (missing.length === 0) return null;
	const how = hasApt()
		? `Run: sudo sh -c '${installCommand}'`
		: 'Install them, or set CHROMIUM and FIREFOX to their paths.';
	return `${missing.join(' and ')} not found. ${how}`;
}

/** Installs missing browsers where that needs no questions: on Debian and Ubuntu, as root. Says what it could not do. */
export function installBrowsers() {
	if (missingBrowsersAdvice() === null) return;
	if (hasApt() && process.getuid?.() === 0) {
		for (const step of ['apt-get update', aptInstall(['chromium', 'firefox-esr']), aptInstall(['firefox'])]) {
			if (missingBrowsersAdvice() !== null) runStep(step);
		}
	}
	const advice = missingBrowsersAdvice();
	if (advice !== null) console.error(`${advice} Without them, their tests fail.`);
}

function aptInstall(packages) {
	return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function runStep(command) {
	console.error(`$ ${command}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('sh', ['-c', command], { stdio: ['ignore', 'inherit', 'inherit'], env });
}

function hasApt() {
	return existsSync('/usr/bin/apt-get');
}
