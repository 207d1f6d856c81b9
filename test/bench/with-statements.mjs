// Made statements and articles, and what it costs to find and match them; runs in Node and in Chromium alike.
import { findKnown } from '../../src/core/match/find-known.ts';
import { matchPrepared } from '../../src/core/match/match-statements.ts';
import { createStatementIndex } from '../../src/core/match/statement-index.ts';
import { toComparable } from '../../src/core/match/to-comparable.ts';
import { groupOrigins } from '../../src/core/origin/group-origins.ts';
import { toFingerprint } from '../../src/core/origin/to-fingerprint.ts';

/** Wordings of one sentence among the made statements. */
const wordings = 5;
/** Quotes of one page. */
const pageQuotes = 30;
const candidates = 10;

const who = 'we they our soldiers the ministers my friends those people the farmers his generals the allies'.split(' ');
const doing =
	'rebuilt promised discussed destroyed defended forgot signed refused crossed watched accepted postponed measured praised sold'.split(
		' ',
	);
const what =
	'bridge treaty harbour winter missile border ceasefire tariff pipeline hospital election prisoner satellite orchard railway archive reactor island vaccine museum ferry mountain contract glacier helicopter lighthouse monastery parliament reservoir shipyard'.split(
		' ',
	);
const how = 'quickly never again in silence before dawn without asking for a decade at great cost once more'.split(' ');
const synonyms = {
	rebuilt: 'restored',
	promised: 'pledged',
	refused: 'rejected',
	quickly: 'rapidly',
	bridge: 'crossing',
};

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function createRandom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Statements of which every five are wordings of one sentence: whole, trimmed, spliced, with a synonym, with a typo. */
export function makeStatements(count) {
	const random = createRandom(count);
	const pick = (words) => words[Math.floor(random() * words.length)];
	return Array.from({ length: Math.ceil(count / wordings) }, (_, topic) => {
		const length = 6 + Math.floor(random() * 14);
		const words = Array.from({ length }, (__, at) => pick([who, doing, what, what, how][at % 5]));
		words[1] = `${pick(what)}${topic % 997}`;
		return Array.from({ length: wordings }, (__, kind) =>
			toStatement(`s${topic}-${kind}`, mutate(words, kind, random), topic),
		);
	})
		.flat()
		.slice(0, count);
}

function mutate(words, kind, random) {
	const at = 1 + Math.floor(random() * (words.length - 3));
	if (kind === 1) return words.slice(at > 3 ? 0 : at).join(' ');
	if (kind === 2) return [...words.slice(0, at), ...words.slice(at + 2)].join(' ');
	if (kind === 3) return words.map((word) => synonyms[word] ?? word).join(' ');
	if (kind === 4) return words.map((word, index) => (index === at ? word.slice(1) : word)).join(' ');
	return words.join(' ');
}

function toStatement(id, text, topic) {
	const date = `2025-${String(1 + (topic % 12)).padStart(2, '0')}-${String(1 + (topic % 28)).padStart(2, '0')}`;
	const speaker = topic % 2 === 0 ? 'Anna Berg' : 'Boris Tal';
	const unknown = { speakerId: null, outlet: null, occasion: null, passage: null };
	return { ...unknown, id, text, speaker, date, language: 'en', sourceId: id };
}

/** How often a page is looked up and matched for a median that is not the compiler's warming up. */
const rounds = 25;

/**
 * Milliseconds and bytes of an index over that many statements, and of one page's quotes against it. `processor` tells
 * the milliseconds that the process has had: what grows with the size, on a machine that others use too.
 */
export function measureIndex(count, { memory = () => 0, processor = () => performance.now() } = {}) {
	const statements = makeStatements(count);
	const before = memory();
	const start = performance.now();
	const startOfWork = processor();
	const index = createStatementIndex();
	for (const statement of statements) index.add(statement);
	index.candidates(statements[0], 1);
	const build = performance.now() - start;
	const work = processor() - startOfWork;
	const bytes = memory() - before;
	const saved = structuredClone(index.save());
	const loading = performance.now();
	const loaded = createStatementIndex(saved);
	const load = performance.now() - loading;
	const page = Array.from({ length: pageQuotes }, (_, at) => {
		const statement = statements[Math.floor((at * statements.length) / pageQuotes)];
		return { ...statement, id: `page#${at}`, text: `${statement.text} indeed` };
	});
	const known = new Map(statements.map((statement) => [statement.id, statement]));
	const find = median(times(() => page.map((quote) => loaded.candidates(quote, candidates)), rounds));
	const match = median(times(() => matchPage(page, loaded, known), rounds));
	return { count, build, work, bytes, load, find, match, pairs: measurePairs(page, statements) };
}

/** Reads a text each time: `prepare` would remember those of the round before. */
function prepareAnew(statement) {
	return { statement, comparable: toComparable(statement) };
}

function matchPage(page, index, known) {
	const statements = { index, statementOf: (id) => known.get(id), prepare: prepareAnew };
	return page.flatMap((quote) => findKnown(prepareAnew(quote), statements, undefined, candidates));
}

/** All pairs, reckoned from a thousand of them. */
function measurePairs(page, statements) {
	const sample = statements.slice(0, 200).map(prepareAnew);
	const quotes = page.slice(0, 5).map(prepareAnew);
	const [time] = times(() => quotes.flatMap((quote) => sample.map((other) => matchPrepared(quote, other))), 1);
	return (time / (quotes.length * sample.length)) * page.length * statements.length;
}

function times(run, rounds) {
	return Array.from({ length: rounds }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
}

function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds to sketch that many articles, of which every fifth is a reprint, and to group them by origin. */
export function measureOrigins(count) {
	const random = createRandom(7);
	const sentence = () =>
		Array.from({ length: 14 }, () => what[Math.floor(random() * what.length)] + Math.floor(random() * 400)).join(' ');
	const texts = [];
	for (let at = 0; at < count; at += 1) {
		texts.push(at % 5 === 4 ? `${texts[at - 2]} ${sentence()}` : Array.from({ length: 20 }, sentence).join('. '));
	}
	const start = performance.now();
	const fingerprints = texts.map((text) => toFingerprint(text));
	const sketch = performance.now() - start;
	const grouping = performance.now();
	const origins = groupOrigins(
		fingerprints.map((fingerprint, at) => ({
			id: `a${String(at).padStart(6, '0')}`,
			outlet: `o${at % 50}`,
			agency: null,
			drawsOn: [],
			byline: null,
			credit: null,
			publishedAt: null,
			fingerprint,
			quotes: [],
		})),
	);
	return { count, sketch, group: performance.now() - grouping, origins: origins.length };
}
