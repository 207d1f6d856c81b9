// Times finding quotes beside `compromise`, in whatever runtime loads it: the same code in Node and in Chromium.
import nlp from 'compromise';
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { people } from '../../src/data/story/people.ts';

const warmUps = 30;
const timed = 100;

/** What a reader waits for first: the beginning of an article, in UTF-16 units. */
const beginning = 1000;

/** Milliseconds of the engine for the beginning of a text before anything is warm, then medians of it and of `compromise`. */
export function timeQuotes(text) {
	const input = { text, title: null, language: 'en', publishedAt: '2025-08-15' };
	const start = performance.now();
	findQuotes({ ...input, text: text.slice(0, beginning) }, people);
	return {
		first: performance.now() - start,
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
