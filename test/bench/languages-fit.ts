/**
 * Fits the ranker of speakers of the languages other than English on our own marked articles, and measures it on
 * articles it was not fitted on.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from '../../src/core/quotes/article-frame.ts';
import { languages } from '../../src/core/quotes/languages/languages.ts';
import { isLikely, placeOfMost } from '../../src/core/quotes/languages/shared/is-likely.ts';
import { describeRanked, listRanked, oddsOf } from '../../src/core/quotes/languages/shared/rank-speakers.ts';
import { indexPeople } from '../../src/core/quotes/mentions/people-index.ts';
import { isSpeech } from '../../src/core/quotes/spans/is-speech.ts';
import { type Precedent, toPrecedent } from '../../src/core/quotes/speakers/describe-quote.ts';
import type { Option } from '../../src/core/quotes/speakers/list-candidates.ts';
import { nameSpeakers } from '../../src/core/quotes/speakers/name-speakers.ts';
import { type Trees, unpackTrees } from '../../src/core/quotes/speakers/trees.ts';
import { fittedWeights } from '../../src/core/quotes/speakers/weights.ts';
import { languageFor } from '../../src/core/quotes/words/language-for.ts';
import { lexiconOf } from '../../src/core/quotes/words/lexicon-of.ts';
import { people } from '../../src/data/story/people.ts';
import { type ExpectedQuote, type LanguageCase, readCases } from '../core/quotes/languages/read-cases.ts';
import { isSaidBy } from '../core/quotes/languages/score-case.ts';
import { type Choice, fitTrees, type Growth, seeded } from './fit-trees.ts';

/** A quotation's candidates as the trees see them, and which of them its language's grammar names; -1 for none. */
type Ranked = {
	readonly choice: Choice;
	readonly verdict: number;
	readonly frame: Frame;
	readonly before: Precedent | null;
	readonly options: readonly Option[];
};

/**
 * What a leaf answers is rounded to whole steps: at a small rate nearly all trees after the first few answer nothing, and
 * the ensemble stays behind what it could tell. The ridge keeps leaves of few quotations small instead.
 */
const growth: Growth = { trees: 400, rate: 1, ridge: 30, share: 0.3 };

/**
 * Share of an article's quotations whose verdict of grammar is withheld or given to another candidate.
 *
 * The rules were written by these articles and are right more often here than elsewhere: so much less are they to be
 * trusted.
 */
const doubted = 0.5;

/** Share of those whose verdict is withheld. */
const withheld = 0.3;

/** How much a quotation of such a case counts, beside one of an article. */
const weightOfCases = 5;

/** The day all articles are dated: offices change hands. */
const date = '2025-08-16';

/** Cases of what rules must hold, whose grammar is clear, and whole articles, where it is doubted. */
const folders = [
	{ folder: 'test/core/quotes/languages/', share: 0 },
	{ folder: 'test/core/quotes/languages/articles/', share: doubted },
];

type Article = { readonly language: string; readonly article: LanguageCase; readonly share: number };

function readArticles(): readonly Article[] {
	return folders.flatMap(({ folder, share }) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.txt') && !file.startsWith('en'))
			.sort()
			.flatMap((file) =>
				readCases(readFileSync(`${folder}${file}`, 'utf8')).map((article) => ({
					language: file.slice(0, 2),
					article,
					share,
				})),
			),
	);
}

/** Reads an article's quotations into choices, each knowing who said the one before. */
function readRanked({ language, article, share }: Article, random: () => number): readonly Ranked[] {
	const lexicon = lexiconOf(languageFor(language, article.text, languages), people);
	const frame = frameArticle(article.text, { lexicon, people: indexPeople(people), date });
	let before: Precedent | null = null;
	return frame.quotes
		.filter((quote) => isSpeech(frame, quote, fittedWeights))
		.flatMap((quote) => {
			const expected = article.expected.find(({ start, end }) => start < quote.end && end > quote.start);
			if (expected === undefined || expected.optional || quote.turn !== undefined) return [];
			const { speaker, ranked } = rankQuote({ frame, quote, before, random, share }, expected);
			before = toPrecedent(before, quote, speaker);
			return [ranked];
		});
}

type Asked = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
	readonly random: () => number;
	/** How often grammar's word is doubted. */
	readonly share: number;
};

function rankQuote(
	{ frame, quote, before, random, share }: Asked,
	expected: ExpectedQuote,
): { readonly speaker: Speaker | null; readonly ranked: Ranked } {
	const verdict = frame.lexicon.grammar.speakers.choose?.(frame, quote, before) ?? null;
	const options = listRanked(frame, quote, before, verdict);
	const speakers = options.map(({ speaker }) => speaker);
	const right = speakers.map((speaker) => isRight(frame, quote, before, speaker, expected));
	const told = random() < share ? doubt(verdict, speakers, random) : verdict;
	const choice = describeRanked(frame, quote, before, options, told).map((features, at) => ({
		features,
		right: right[at] ?? false,
		weight: share === 0 ? weightOfCases : 1,
	}));
	const own = verdict === null ? -1 : speakers.indexOf(verdict);
	const speaker = right[own] === true ? verdict : (speakers[right.indexOf(true)] ?? verdict);
	return { speaker, ranked: { choice, verdict: own, frame, before, options } };
}

/** Whether the name a mention would give is the expected one. */
function isRight(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	speaker: Speaker,
	expected: ExpectedQuote,
): boolean {
	const past = before === null ? [] : [before];
	const named = nameSpeakers(
		frame,
		[...past.map((one) => one.quote), quote],
		[...past.map((one) => one.speaker), speaker],
		fittedWeights,
	).at(-1);
	return isSaidBy({ speaker: named?.name ?? null, speakerId: named?.person?.id ?? null }, expected);
}

function doubt(verdict: Speaker | null, speakers: readonly Speaker[], random: () => number): Speaker | null {
	if (verdict === null) return null;
	return random() < withheld ? null : (speakers[Math.floor(random() * speakers.length)] ?? null);
}

const folds = 5;

/** What is measured, in quotations. */
type Measured = {
	/** Those that have a candidate who is right. */
	choices: number;
	/** Of these, who is right by grammar alone, and by trees that were fitted on other articles. */
	grammar: number;
	trees: number;
	/** Those where nobody is named, for nobody is likely, and whether whoever is likeliest would have been right. */
	readonly unclear: { right: number; wrong: number };
};

/** How often the speaker is right, and how often nobody is named, by trees that were fitted on other articles. */
export function measureRanker(): Measured {
	const random = seeded(1);
	const articles = readArticles().map((article) => readRanked(article, random));
	const asTold = readArticles().map((article) => readRanked({ ...article, share: 0 }, random));
	const total: Measured = { choices: 0, grammar: 0, trees: 0, unclear: { right: 0, wrong: 0 } };
	for (let fold = 0; fold < folds; fold++) {
		const trees = unpackTrees(fitOn(articles.filter((_, at) => at % folds !== fold).flat()));
		for (const ranked of asTold.filter((_, at) => at % folds === fold).flat()) count(total, trees, ranked);
	}
	return total;
}

function count(total: Measured, trees: Trees, { choice, verdict, frame, before, options }: Ranked): void {
	const features = choice.map((option) => option.features);
	const odds = oddsOf(trees, features, verdict);
	const isRight = choice[placeOfMost(odds)]?.right === true;
	if (choice.some(({ right }) => right)) total.choices++;
	if (choice[verdict]?.right === true) total.grammar++;
	if (isRight) total.trees++;
	if (!isLikely(frame, before, options, odds)) total.unclear[isRight ? 'right' : 'wrong']++;
}

function fitOn(ranked: readonly Ranked[]): string {
	return fitTrees(
		ranked.map(({ choice }) => choice),
		growth,
	);
}

/** Fits on every article and writes the data file of the ranker; answers its size in letters. */
export function writeRanker(file: string): number {
	const random = seeded(1);
	const speaker = fitOn(readArticles().flatMap((article) => readRanked(article, random)));
	const packed = `${JSON.stringify({ speaker }, null, '\t')}\n`;
	writeFileSync(file, packed);
	return packed.length;
}
