// Milliseconds the thread of a page computes, not those that pass: other work on the machine does not count.

/** Runs after the first, the least of which is the warm time. */
const warmRuns = 6;

/** Scripts timed so far. */
let loaded = 0;

/**
 * Times a script's functions in an open page, in which nothing of it has run before.
 *
 * @param script - Sets `globalThis.timed`; besides the steps it has a `rest` that does nothing.
 * @returns The time of loading it; of each step, in the order given, the first and the warm time; and what the first run
 * of the last answered.
 */
export async function timeSteps(tab, script, steps) {
	const session = await tab.createCDPSession();
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const unloaded = await threadTime(session);
	// A source of its own: what an engine keeps of scripts it has compiled before is not found by it.
	await session.send('Runtime.evaluate', { expression: `//${loaded++}\n${script}` });
	const load = (await threadTime(session)) - unloaded;
	let answer;
	const run = async (step) => {
		const before = await threadTime(session);
		const options = { expression: `timed.${step}()`, returnByValue: true };
		const { exceptionDetails, result } = await session.send('Runtime.evaluate', options);
		if (exceptionDetails !== undefined) throw new Error(`${step}: ${exceptionDetails.exception?.description}`);
		answer = result.value;
		return (await threadTime(session)) - before;
	};
	// What asking costs by itself.
	const idle = Math.min(...(await repeat(warmRuns, () => run('rest'))));
	const runAll = () => each(steps, async (step) => Math.max(0, (await run(step)) - idle));
	const first = await runAll();
	const firstAnswer = answer;
	const warm = await repeat(warmRuns, runAll);
	return {
		load,
		first,
		warm: Object.fromEntries(steps.map((step) => [step, Math.min(...warm.map((one) => one[step]))])),
		answer: firstAnswer,
	};
}

async function threadTime(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * metrics.find(({ name }) => name === 'DevToolsCommandDuration').value;
}

async function repeat(times, make) {
	const made = [];
	for (let count = 0; count < times; count++) made.push(await make());
	return made;
}

async function each(names, make) {
	const made = {};
	for (const name of names) made[name] = await make(name);
	return made;
}
