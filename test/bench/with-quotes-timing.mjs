// Times finding quotes beside `compromise`, in whatever runtime loads it: the same code in Node and in Chromium.
import nlp from 'compromise';
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { people } from '../../src/data/story/people.ts';

const warmUps = 30;
const timed = 100;

/** Median milliseconds of the engine and of `compromise` for one text. */
export function timeQuotes(text) {
	const input = { text, title: null, language: 'en', publishedAt: '2025-08-15' };
	return {
		ours: median(() => findQuotes(input, people), timed),
		theirs: median(() => nlp(text).quotations().json().concat(nlp(text).people().json()), timed / 10),
	};
}

/** A browser's clock is coarse: enough work in each measured stretch to be many times its step. */
const atOnce = 5;

function median(work, runs) {
	for (let at = 0; at < Math.min(warmUps, runs); at++) work();
	const all = Array.from({ length: runs }, () => {
		const start = performance.now();
		for (let at = 0; at < atOnce; at++) work();
		return (performance.now() - start) / atOnce;
	});
	return all.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
