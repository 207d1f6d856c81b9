// The public part of the pages benchmark: where it is, its pages, and how a reading is scored.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the benchmarks are; `CROSSQUOTE_BENCH` names another folder. */
const folder = `${process.env.CROSSQUOTE_BENCH ?? new URL('../../../shared/bench', import.meta.url).pathname}/pages`;

/** @returns The pages with a known body, or null where the public part is not present. */
export function loadPages() {
	if (!existsSync(`${folder}/pages.public.jsonl`)) return null;
	const rows = readFileSync(`${folder}/pages.public.jsonl`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
	return rows.map((row) => ({ ...row, html: () => decode(gunzipSync(readFileSync(`${folder}/html/${row.file}`))) }));
}

function decode(bytes) {
	const charset = /charset=["']?([\w-]+)/iu.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		// An unknown charset: most pages are UTF-8.
		return bytes.toString('utf8');
	}
}

/** What a page is served with whose clock is to tell microseconds. */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Opens a saved page. Its scripts stay off and nothing is fetched: the page is what was saved. */
export async function openSaved(browser, { url, html, isIsolated = false }) {
	const tab = await browser.newPage();
	await tab.setJavaScriptEnabled(false);
	await tab.setRequestInterception(true);
	let served = false;
	tab.on('request', (request) => {
		if (served || !request.isNavigationRequest()) return request.abort();
		served = true;
		const headers = isIsolated ? isolation : {};
		return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html() });
	});
	const address = /^https?:\/\//u.test(url ?? '') ? url : 'https://news.example/story';
	await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
	return tab;
}

const words = (text) =>
	(text ?? '')
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
const plain = (text) => words(text).join(' ');
const sizeOf = (bag) => [...bag.values()].reduce((sum, n) => sum + n, 0);

function bagOf(text) {
	const bag = new Map();
	for (const word of words(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

/** Precision, recall and F1 of the words read, and whether headline, first author and day are right (null: unknown). */
export function scoreReading(page, { title, byline, publishedAt, text }) {
	const want = bagOf(page.text);
	const have = bagOf(text);
	let common = 0;
	for (const [word, n] of have) common += Math.min(n, want.get(word) ?? 0);
	const precision = sizeOf(have) === 0 ? 0 : common / sizeOf(have);
	const recall = common / Math.max(1, sizeOf(want));
	const author = page.authors?.[0];
	return {
		id: page.id,
		precision,
		recall,
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
		empty: sizeOf(have) === 0,
		title: page.title ? plain(title) === plain(page.title) : null,
		author: author ? plain(byline).includes(plain(author)) : null,
		day: page.date ? (publishedAt ?? '').slice(0, 10) === String(page.date).slice(0, 10) : null,
	};
}

/** One line of the table. */
export function summarize(scores) {
	const mean = (key) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
	const rate = (key) => {
		const known = scores.filter((score) => score[key] !== null);
		return known.filter((score) => score[key]).length / Math.max(1, known.length);
	};
	const sorted = scores.map(({ f1 }) => f1).sort((a, b) => a - b);
	const share = (holds) => `${((100 * scores.filter(holds).length) / scores.length).toFixed(1)} %`;
	return {
		F1: mean('f1').toFixed(3),
		P: mean('precision').toFixed(3),
		R: mean('recall').toFixed(3),
		'F1 p10': (sorted[Math.floor(sorted.length / 10)] ?? 0).toFixed(3),
		'P < .8': share(({ precision }) => precision < 0.8),
		nothing: share(({ empty }) => empty),
		headline: rate('title').toFixed(3),
		author: rate('author').toFixed(3),
		day: rate('day').toFixed(3),
	};
}

/** The value below which a share of the values lies. */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
