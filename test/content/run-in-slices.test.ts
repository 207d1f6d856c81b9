import { expect, test } from 'vitest';
import { runInSlices } from '../../src/content/run-in-slices.ts';

/** Work of steps that take some milliseconds each, on a clock of its own. */
function workOf(durations: readonly number[]) {
	let time = 0;
	const pausedAt: number[] = [];
	function* steps(): Generator<void, string, void> {
		for (const duration of durations) {
			time += duration;
			yield;
		}
		return 'done';
	}
	const pause = async () => void pausedAt.push(time);
	return { run: () => runInSlices(steps(), () => time, pause), pausedAt };
}

test('short work is done in one go', async () => {
	const { run, pausedAt } = workOf([1, 1, 1]);
	expect(await run()).toBe('done');
	expect(pausedAt).toEqual([]);
});

test('long work lets the page go on whenever a slice is used up', async () => {
	const { run, pausedAt } = workOf([3, 3, 1, 1, 3, 1]);
	expect(await run()).toBe('done');
	expect(pausedAt).toEqual([6, 11]);
});
