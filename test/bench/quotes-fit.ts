/**
 * Fits the weights of `core/quotes` on a marked corpus, and measures them on articles they were not fitted on.
 *
 * Three ensembles of trees: which quoted stretches are speech, which mention is the speaker, whom a pronoun stands for.
 */
import { writeFileSync } from 'node:fs';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from '../../src/core/quotes/article-frame.ts';
import { findQuotesBy } from '../../src/core/quotes/find-quotes-by.ts';
import { english } from '../../src/core/quotes/languages/english/english.ts';
import { indexPeople } from '../../src/core/quotes/mentions/people-index.ts';
import { describeSpan } from '../../src/core/quotes/spans/describe-span.ts';
import { centreOf, describeAntecedent, listAntecedents } from '../../src/core/quotes/speakers/describe-antecedent.ts';
import { describeOptions } from '../../src/core/quotes/speakers/describe-option.ts';
import { type Precedent, toPrecedent } from '../../src/core/quotes/speakers/describe-quote.ts';
import { listCandidates, type Option } from '../../src/core/quotes/speakers/list-candidates.ts';
import {
	fittedWeights,
	type PackedTables,
	unpackTables,
	type WeightTables,
} from '../../src/core/quotes/speakers/weights.ts';
import { lexiconOf } from '../../src/core/quotes/words/lexicon-of.ts';
import { people } from '../../src/data/story/people.ts';
import { type Choice, fitTrees, type Growth } from './fit-trees.ts';
import { reporterBeside } from './reporter-beside.ts';

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

type Choices = Readonly<Record<Task, Choice[]>>;
type Task = keyof WeightTables;

/**
 * Many small trees, each taken in part: steadier than fewer great ones.
 *
 * Seeds differ in nothing but which of near-equal trees are grown; the one of `speech` is the first that tells a short
 * heading in marks from speech.
 */
const growths: Readonly<Record<Task, Growth>> = {
	speech: { seed: 11, trees: 56, rate: 0.16, ridge: 3, share: 0.4 },
	speaker: { trees: 170, rate: 0.2, ridge: 8, share: 0.25 },
	pronoun: { trees: 10, rate: 0.24, ridge: 5, share: 0.5 },
};

/** How much a quotation counts that grammar decides: the trees are asked of the others. */
const decided = 0.3;

/** Reads every article into choices, by task. */
export function readChoices(article: GoldArticle): Choices {
	const index = indexPeople(people);
	const frame = frameArticle(article.text, {
		lexicon: lexiconOf(english, people),
		people: index,
		date: article.date,
	});
	const choices: Choices = { speech: [], speaker: [], pronoun: [] };
	const all = frame.paragraphs.flatMap(({ speakers }) => speakers);
	const toldTo: Past['toldTo'] = new Map();
	let before: Precedent | null = null;
	let resolved: Precedent | null = null;
	for (const quote of frame.quotes) {
		// The corpus marks nothing that no marks set off.
		if (quote.turn !== undefined) continue;
		const gold = overlapping(article.quotes, quote);
		addSpeech(choices, frame, article, quote, gold !== null);
		if (gold === null) continue;
		const speaker = addSpeaker(choices, frame, quote, gold, { before, toldTo });
		before = toPrecedent(before, quote, speaker);
		resolved = toPrecedent(resolved, quote, addPronoun(choices, frame, all, speaker, gold, resolved));
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
		{ features: features.map(() => 0), right: !speech },
	]);
}

/** Quotations with what came before them: the quotation, its speaker, and who said what the corpus gives to an outlet. */
type Past = { readonly before: Precedent | null; readonly toldTo: Map<number | null, Speaker> };

function addSpeaker(
	choices: Choices,
	frame: Frame,
	quote: FrameQuote,
	gold: GoldQuote,
	{ before, toldTo }: Past,
): Speaker | null {
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	const right = rightOf(frame, quote, gold, options, toldTo);
	const byGrammar = english.grammar.speakers.choose?.(frame, quote, before) ?? null;
	const weight = byGrammar === null ? 1 : decided;
	choices.speaker.push(
		describeOptions(frame, quote, options, before).map((features, at) => ({
			features,
			right: at < options.length ? (right[at] ?? false) : gold.speakerStart === null,
			weight,
		})),
	);
	return options[right.indexOf(true)]?.speaker ?? null;
}

/** Which candidates are right: by mention, else by name; who said it where the corpus has who passed it on. */
function rightOf(
	frame: Frame,
	quote: FrameQuote,
	gold: GoldQuote,
	options: readonly Option[],
	toldTo: Past['toldTo'],
): readonly boolean[] {
	const speakers = options.map(({ speaker }) => speaker);
	const marked = speakers.map(({ start, end }) => start < (gold.speakerEnd ?? 0) && end > (gold.speakerStart ?? 0));
	const source = speakers[marked.indexOf(true)];
	if (source === undefined)
		return speakers.map(
			(speaker) => gold.speakerKind === 'person' && isNamed(speaker, gold.speakerEntity ?? gold.speakerText),
		);
	const teller = reporterBeside(frame, quote, source, speakers) ?? toldTo.get(gold.speakerStart);
	if (teller === undefined) return marked;
	toldTo.set(gold.speakerStart, teller);
	return speakers.map((speaker) => speaker === teller);
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
	const options = listAntecedents(frame, all, speaker);
	const right = options.map((option) => isNamed(option.speaker, gold.speakerEntity));
	const context = { before, centre: centreOf(frame, speaker, before) };
	choices.pronoun.push(
		options.map((option, at) => ({
			features: describeAntecedent(frame, option, speaker, context),
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

/** Fits the trees of all three tasks on some articles. */
function fitAll(articles: readonly Choices[]): PackedTables {
	const of = (task: Task) =>
		fitTrees(
			articles.flatMap((choices) => choices[task]),
			growths[task],
		);
	return { speech: of('speech'), speaker: of('speaker'), pronoun: of('pronoun') };
}

/** Predictions for each article by weights that were fitted on the other folds. */
export function crossPredict(articles: readonly GoldArticle[], folds: number): readonly string[] {
	const choices = articles.map(readChoices);
	const byFold = Array.from({ length: folds }, (_, fold) =>
		unpackTables(fitAll(choices.filter((_, at) => at % folds !== fold))),
	);
	return articles.map((article, at) => {
		const weights = byFold[at % folds];
		if (weights === undefined) throw new Error(`no weights for fold ${at % folds} of ${folds}`);
		return toLine(article, weights);
	});
}

function toLine({ id, text, date }: Pick<GoldArticle, 'id' | 'text' | 'date'>, weights: WeightTables): string {
	const input = { text, title: null, publishedAt: date };
	const quotes = findQuotesBy(input, { people, language: english, weights });
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

/** Fits on every article and writes the data file of the engine; answers its size in letters. */
export function writeWeights(articles: readonly GoldArticle[], file: string): number {
	const packed = `${JSON.stringify(fitAll(articles.map(readChoices)), null, '\t')}\n`;
	writeFileSync(file, packed);
	return packed.length;
}
