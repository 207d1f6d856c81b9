/**
 * Fits the weights of `core/quotes` on a marked corpus, and measures them on articles they were not fitted on.
 *
 * Three linear models, each by stochastic gradient with AdaGrad and a fixed seed: which quoted stretches are speech
 * (logistic), which mention is the speaker (softmax over candidates), whom a pronoun stands for (the same).
 */
import { writeFileSync } from 'node:fs';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from '../../src/core/quotes/article-frame.ts';
import { findQuotesBy } from '../../src/core/quotes/find-quotes.ts';
import { lexiconFor } from '../../src/core/quotes/languages/languages.ts';
import { indexPeople } from '../../src/core/quotes/mentions/people-index.ts';
import { describeSpan } from '../../src/core/quotes/spans/describe-span.ts';
import { describeAntecedent, listAntecedents } from '../../src/core/quotes/speakers/describe-antecedent.ts';
import {
	describeNobody,
	describeOption,
	describeQuote,
	type Precedent,
} from '../../src/core/quotes/speakers/describe-option.ts';
import { listCandidates } from '../../src/core/quotes/speakers/list-candidates.ts';
import { fittedWeights, type WeightTables } from '../../src/core/quotes/speakers/weights.ts';
import { people } from '../../src/data/story/people.ts';

/** A marked quotation of the corpus, as its README describes it. */
type GoldQuote = {
	readonly start: number;
	readonly end: number;
	readonly words: number;
	readonly speakerText: string | null;
	readonly speakerStart: number | null;
	readonly speakerEnd: number | null;
	readonly speakerKind: string;
	readonly speakerEntity: string | null;
};

export type GoldArticle = {
	readonly id: string;
	readonly text: string;
	readonly date: string | null;
	readonly quotes: readonly GoldQuote[];
	readonly ignore: readonly { readonly start: number; readonly end: number }[];
};

/** One choice: what is true of each option, and which are right. */
type Choice = readonly { readonly features: readonly string[]; readonly right: boolean }[];
type Choices = { readonly speech: Choice[]; readonly speaker: Choice[]; readonly pronoun: Choice[] };
type Task = keyof Choices;

/** How often a feature must occur to get a weight: rarer ones are the corpus, not the language. */
const fewest: Readonly<Record<Task, number>> = { speech: 10, speaker: 14, pronoun: 10 };
const epochs: Readonly<Record<Task, number>> = { speech: 10, speaker: 8, pronoun: 8 };
const shrink: Readonly<Record<Task, number>> = { speech: 5e-3, speaker: 2e-2, pronoun: 1e-2 };
const step = 0.15;
/** A smaller weight decides nothing and is left out. */
const least = 0.25;
const scale = 10;

/** Reads every article into choices, by task. */
export function readChoices(article: GoldArticle): Choices {
	const index = indexPeople(people);
	const frame = frameArticle(article.text, {
		lexicon: lexiconFor('en', article.text, index),
		people: index,
		date: article.date,
	});
	const choices: Choices = { speech: [], speaker: [], pronoun: [] };
	const all = frame.paragraphs.flatMap(({ speakers }) => speakers);
	let before: Precedent | null = null;
	let resolved: Precedent | null = null;
	for (const quote of frame.quotes) {
		const gold = overlapping(article.quotes, quote);
		addSpeech(choices, frame, article, quote, gold !== null);
		if (gold === null) continue;
		const speaker = addSpeaker(choices, frame, quote, gold, before);
		before = { quote, speaker };
		resolved = { quote, speaker: addPronoun(choices, frame, all, speaker, gold, resolved) };
	}
	return choices;
}

function overlapping<Item extends { start: number; end: number }>(
	items: readonly Item[],
	quote: FrameQuote,
): Item | null {
	const size = (item: Item) => Math.min(item.end, quote.end) - Math.max(item.start, quote.start);
	const best = items.reduce<Item | null>(
		(most, item) => (most === null || size(item) > size(most) ? item : most),
		null,
	);
	return best !== null && size(best) >= 0.5 * (quote.end - quote.start) ? best : null;
}

function addSpeech(choices: Choices, frame: Frame, article: GoldArticle, quote: FrameQuote, speech: boolean): void {
	if (!speech && overlapping(article.ignore, quote) !== null) return;
	const features = describeSpan(frame, quote);
	choices.speech.push([
		{ features, right: speech },
		{ features: [], right: !speech },
	]);
}

function addSpeaker(
	choices: Choices,
	frame: Frame,
	quote: FrameQuote,
	gold: GoldQuote,
	before: Precedent | null,
): Speaker | null {
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	const shape = describeQuote(frame, quote, before);
	let right = options.map(
		({ speaker }) => speaker.start < (gold.speakerEnd ?? 0) && speaker.end > (gold.speakerStart ?? 0),
	);
	if (!right.some(Boolean) && gold.speakerKind === 'person')
		right = options.map(({ speaker }) => isNamed(speaker, gold.speakerEntity ?? gold.speakerText));
	choices.speaker.push([
		...options.map((option, at) => ({
			features: describeOption(frame, quote, option, shape, before),
			right: right[at] ?? false,
		})),
		{ features: describeNobody(shape, options.length), right: gold.speakerStart === null },
	]);
	return options[right.indexOf(true)]?.speaker ?? null;
}

function addPronoun(
	choices: Choices,
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker | null,
	gold: GoldQuote,
	before: Precedent | null,
): Speaker | null {
	if (speaker === null || (speaker.kind !== 'pronoun' && speaker.kind !== 'it')) return speaker;
	if (gold.speakerEntity === null || gold.speakerKind !== 'pronoun') return null;
	const options = listAntecedents(all, speaker);
	const right = options.map((option) => isNamed(option.speaker, gold.speakerEntity));
	choices.pronoun.push(
		options.map((option, at) => ({
			features: describeAntecedent(frame, option, speaker, before),
			right: right[at] ?? false,
		})),
	);
	return options[right.indexOf(true)]?.speaker ?? null;
}

function isNamed({ entity }: Speaker, name: string | null): boolean {
	return entity !== null && name !== null && lastName(entity.name) === lastName(name);
}

function lastName(name: string): string {
	const words = name
		.toLowerCase()
		.replaceAll(/['’]s\b|[^\p{L}\s-]/gu, '')
		.trim()
		.split(/\s+/u)
		.filter((word) => !/^(?:jr|sr|ii|iii)$/u.test(word));
	return words.at(-1) ?? '';
}

/** The features that occur often enough, numbered. */
function numberFeatures(choices: readonly Choice[], task: Task): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of choices.flat().flatMap(({ features }) => features)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const kept = [...counts].filter(([, times]) => times >= fewest[task]);
	return new Map(kept.map(([name], id) => [name, id]));
}

/** Fits one model. */
function fit(choices: readonly Choice[], task: Task): Map<string, number> {
	const ids = numberFeatures(choices, task);
	const model = {
		weights: new Float64Array(ids.size),
		squares: new Float64Array(ids.size).fill(1e-8),
		decay: shrink[task],
	};
	const rows = choices
		.filter((choice) => choice.some(({ right }) => right))
		.map((choice) =>
			choice.map(({ features, right }) => ({ right, ids: features.flatMap((name) => ids.get(name) ?? []) })),
		);
	const random = seeded(1);
	for (let epoch = 0; epoch < epochs[task]; epoch++)
		for (const at of shuffled(rows.length, random)) learn(rows[at] ?? [], model);
	const found = [...ids].map(([name, id]) => [name, Math.round((model.weights[id] ?? 0) * scale) / scale] as const);
	return new Map(found.filter(([, weight]) => Math.abs(weight) >= least));
}

type Model = { readonly weights: Float64Array; readonly squares: Float64Array; readonly decay: number };

type Row = readonly { readonly right: boolean; readonly ids: readonly number[] }[];

/** One step: away from what is wrong, towards what is right, each by how likely the model holds it. */
function learn(row: Row, model: Model): void {
	const scores = row.map(({ ids }) => ids.reduce((sum, id) => sum + (model.weights[id] ?? 0), 0));
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const total = odds.reduce((sum, value) => sum + value, 0);
	const good = odds.reduce((sum, value, at) => sum + (row[at]?.right === true ? value : 0), 0);
	row.forEach(({ right, ids }, at) => {
		const odd = odds[at] ?? 0;
		move(ids, odd / total - (right ? odd / good : 0), model);
	});
}

function move(ids: readonly number[], error: number, { weights, squares, decay }: Model): void {
	if (Math.abs(error) < 1e-4) return;
	for (const id of ids) {
		const slope = error + decay * (weights[id] ?? 0);
		squares[id] = (squares[id] ?? 0) + slope * slope;
		weights[id] = (weights[id] ?? 0) - (step * slope) / Math.sqrt(squares[id] ?? 1);
	}
}

/** A linear congruential generator, so that every run is the same. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}

function shuffled(length: number, random: () => number): readonly number[] {
	const order = Array.from({ length }, (_, at) => at);
	for (let at = length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
	return order;
}

/** Fits all three models on some articles. */
export function fitAll(articles: readonly Choices[]): WeightTables {
	const of = (task: Task) =>
		fit(
			articles.flatMap((choices) => choices[task]),
			task,
		);
	return { speech: of('speech'), speaker: of('speaker'), pronoun: of('pronoun') };
}

/** Predictions for each article by weights that were fitted on the other folds. */
export function crossPredict(articles: readonly GoldArticle[], folds: number): readonly string[] {
	const choices = articles.map(readChoices);
	const byFold = Array.from({ length: folds }, (_, fold) => fitAll(choices.filter((_, at) => at % folds !== fold)));
	return articles.map((article, at) => {
		const weights = byFold[at % folds];
		if (weights === undefined) throw new Error(`no weights for fold ${at % folds} of ${folds}`);
		return toLine(article, weights);
	});
}

function toLine({ id, text, date }: Pick<GoldArticle, 'id' | 'text' | 'date'>, weights: WeightTables): string {
	const quotes = findQuotesBy({ text, title: null, language: 'en', publishedAt: date }, people, weights);
	return JSON.stringify({
		id,
		quotes: quotes.map(({ span, speaker, mention, utterance }) => ({
			...span,
			speaker,
			speakerStart: mention?.start ?? null,
			speakerEnd: mention?.end ?? null,
			utterance,
		})),
	});
}

/** The prediction for one article by the weights that ship. */
export function predict(article: Pick<GoldArticle, 'id' | 'text' | 'date'>): string {
	return toLine(article, fittedWeights);
}

/** Fits on every article and writes the data file of the engine. */
export function writeWeights(articles: readonly GoldArticle[], file: string): number {
	const tables = fitAll(articles.map(readChoices));
	writeFileSync(
		file,
		`${JSON.stringify(Object.fromEntries(Object.entries(tables).map(([task, table]) => [task, pack(table)])), null, '\t')}\n`,
	);
	return Object.values(tables).reduce((sum, table) => sum + table.size, 0);
}

/** Sorted keys, each without what it shares with the one before: "shared length, rest, tab, weight", parted by spaces. */
function pack(table: ReadonlyMap<string, number>): string {
	let before = '';
	const entries = [...table]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.filter(([, weight]) => Math.round(weight * scale) !== 0);
	return entries
		.map(([name, weight]) => {
			const shared = sharedLength(before, name);
			before = name;
			return `${shared.toString(36)}${name.slice(shared)}\t${Math.round(weight * scale)}`;
		})
		.join(' ');
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < 35 && length < a.length && a[length] === b[length]) length++;
	return length;
}
