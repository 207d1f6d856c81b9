/**
 * Fits the ranker of speakers of the languages other than English on our own marked articles, and measures it on
 * articles it was not fitted on.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from '../../src/core/quotes/article-frame.ts';
import { languages } from '../../src/core/quotes/languages/languages.ts';
import { describeRanked, likeliest, listRanked } from '../../src/core/quotes/languages/shared/rank-speakers.ts';
import { indexPeople } from '../../src/core/quotes/mentions/people-index.ts';
import { isSpeech } from '../../src/core/quotes/spans/is-speech.ts';
import { type Precedent, toPrecedent } from '../../src/core/quotes/speakers/describe-quote.ts';
import { nameSpeakers } from '../../src/core/quotes/speakers/name-speakers.ts';
import { unpackTrees } from '../../src/core/quotes/speakers/trees.ts';
import { fittedWeights } from '../../src/core/quotes/speakers/weights.ts';
import { languageFor } from '../../src/core/quotes/words/language-for.ts';
import { lexiconOf } from '../../src/core/quotes/words/lexicon-of.ts';
import { people } from '../../src/data/story/people.ts';
import { type ExpectedQuote, type LanguageCase, readCases } from '../core/quotes/languages/read-cases.ts';
import { isSaidBy } from '../core/quotes/languages/score-case.ts';
import { type Choice, fitTrees, type Growth, seeded } from './fit-trees.ts';

/** A quotation's candidates as the trees see them, and which of them its language's grammar names; -1 for none. */
type Ranked = { readonly choice: Choice; readonly verdict: number };

const growth: Growth = { trees: 200, rate: 0.12, ridge: 5, share: 0.3 };

/**
 * Share of quotations whose verdict of grammar is withheld or given to another candidate.
 *
 * The rules were written by these articles and are right more often here than elsewhere: so much less are they to be
 * trusted.
 */
const doubted = 0.3;

/** Share of those whose verdict is withheld. */
const withheld = 0.3;

/** The day all articles are dated: offices change hands. */
const date = '2025-08-16';

/** Cases of what rules must hold, and whole articles. */
const folders = ['test/core/quotes/languages/', 'test/core/quotes/languages/articles/'];

type Article = { readonly language: string; readonly article: LanguageCase };

function readArticles(): readonly Article[] {
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.txt') && !file.startsWith('en'))
			.sort()
			.flatMap((file) =>
				readCases(readFileSync(`${folder}${file}`, 'utf8')).map((article) => ({ language: file.slice(0, 2), article })),
			),
	);
}

/** Reads an article's quotations into choices, each knowing who said the one before. */
function readRanked({ language, article }: Article, random: () => number): readonly Ranked[] {
	const lexicon = lexiconOf(languageFor(language, article.text, languages), people);
	const frame = frameArticle(article.text, { lexicon, people: indexPeople(people), date });
	let before: Precedent | null = null;
	return frame.quotes
		.filter((quote) => isSpeech(frame, quote, fittedWeights))
		.flatMap((quote) => {
			const expected = article.expected.find(({ start, end }) => start < quote.end && end > quote.start);
			if (expected === undefined || quote.turn !== undefined) return [];
			const { speaker, ranked } = rankQuote({ frame, quote, before, random }, expected);
			before = toPrecedent(before, quote, speaker);
			return ranked.choice.some(({ right }) => right) ? [ranked] : [];
		});
}

type Asked = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
	readonly random: () => number;
};

function rankQuote(
	{ frame, quote, before, random }: Asked,
	expected: ExpectedQuote,
): { readonly speaker: Speaker | null; readonly ranked: Ranked } {
	const verdict = frame.lexicon.grammar.speakers.choose?.(frame, quote, before) ?? null;
	const options = listRanked(frame, quote, before, verdict);
	const speakers = options.map(({ speaker }) => speaker);
	const right = speakers.map((speaker) => isRight(frame, quote, before, speaker, expected));
	const told = doubt(verdict, speakers, random);
	const choice = describeRanked(frame, quote, before, options, told).map((features, at) => ({
		features,
		right: right[at] ?? false,
	}));
	const own = verdict === null ? -1 : speakers.indexOf(verdict);
	const speaker = right[own] === true ? verdict : (speakers[right.indexOf(true)] ?? verdict);
	return { speaker, ranked: { choice, verdict: own } };
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
	if (verdict === null || random() >= doubted) return verdict;
	return random() < withheld ? null : (speakers[Math.floor(random() * speakers.length)] ?? null);
}

const folds = 5;

/** How often the speaker is right where a candidate is: by grammar alone, and by trees that were fitted on other articles. */
export function measureRanker(): { readonly choices: number; readonly grammar: number; readonly trees: number } {
	const random = seeded(1);
	const articles = readArticles().map((article) => readRanked(article, random));
	const total = { choices: 0, grammar: 0, trees: 0 };
	for (let fold = 0; fold < folds; fold++) {
		const others = articles.filter((_, at) => at % folds !== fold).flat();
		const trees = unpackTrees(
			fitTrees(
				others.map(({ choice }) => choice),
				growth,
			),
		);
		for (const { choice, verdict } of articles.filter((_, at) => at % folds === fold).flat()) {
			const features = choice.map((option) => option.features);
			total.choices++;
			if (choice[verdict]?.right === true) total.grammar++;
			if (choice[likeliest(trees, features, verdict)]?.right === true) total.trees++;
		}
	}
	return total;
}

/** Fits on every article and writes the data file of the ranker; answers its size in letters. */
export function writeRanker(file: string): number {
	const random = seeded(1);
	const ranked = readArticles().flatMap((article) => readRanked(article, random));
	const speaker = fitTrees(
		ranked.map(({ choice }) => choice),
		growth,
	);
	const packed = `${JSON.stringify({ speaker }, null, '\t')}\n`;
	writeFileSync(file, packed);
	return packed.length;
}
