/** Milliseconds of work after which a page is let go on: half of the time between two frames. */
const longestSlice = 4;

/**
 * Runs work that is made in steps, and pauses between two where a slice of time is used up.
 *
 * @param now - Milliseconds, from any start.
 * @param pause - Resolves when the page had its turn.
 * @returns What the work came to.
 */
export async function runInSlices<Result>(
	steps: Iterator<void, Result>,
	now: () => number,
	pause: () => Promise<void>,
): Promise<Result> {
	let end = now() + longestSlice;
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (now() < end) continue;
		await pause();
		end = now() + longestSlice;
	}
}
