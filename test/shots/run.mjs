// Every state of every surface in Chromium, from fixture reports: writes dist/shots/*.png and holds each
// against axe-core. `node test/shots/run.mjs [part of a name …]`. Exits 1 when something is broken.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { shots } from './shots.mjs';
import { findBroken, openStage, openState } from './stage.mjs';

const out = path.resolve('dist/shots');
const wanted = process.argv.slice(2);

await rm(out, { recursive: true, force: true });
const { page, errors, close } = await openStage();
let broken = 0;
try {
	for (const shot of shots) {
		if (wanted.length === 0 || wanted.some((part) => shot.name.includes(part))) broken += await takeShot(shot);
	}
} finally {
	await close();
}
console.log(broken === 0 ? `all well: ${out}` : `${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

/** @returns How much is broken. */
async function takeShot(shot) {
	await openState(page, shot);
	await shot.act?.(page);
	await page.screenshot({ path: `${out}/${shot.name}.png`, fullPage: shot.isWhole });
	const found = [...errors.splice(0), ...(await findBroken(page))];
	for (const line of found) console.log(`  ${shot.name}: ${line}`);
	return found.length;
}
