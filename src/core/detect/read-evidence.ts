import { findSentences } from '../text/sentences.ts';
import type { Article, Block, Story } from '../types.ts';
import { findLeaders } from './find-leaders.ts';
import { type Clause, densest, isDense, readClauses } from './read-clauses.ts';
import { resolvePairs } from './resolve-pairs.ts';

/** What an article's words say for and against its being coverage. */
export type Evidence = {
	/** The headline as printed, or what a text without one begins with. */
	readonly title: string;
	readonly headline: readonly Clause[];
	/** The opening: standfirst and first paragraphs. */
	readonly lead: readonly Clause[];
	/** All clauses under the headline, the lead among them. */
	readonly body: readonly Clause[];
	/** For each paragraph, which leaders it names. */
	readonly paragraphs: readonly (readonly boolean[])[];
};

/** The opening of a news text in UTF-16 units: about three paragraphs of an agency report. */
const leadLength = 600;

/** Share of a shorter text that is its opening. */
const leadShare = 0.5;

/** The opening of the shortest, in UTF-16 units: a sentence or two. */
const shortLead = 300;

/** Longest stretch that is taken for the headline of a text without one, in UTF-16 units; of signs that are words: a third. */
const headlineLength = 220;

/** Letters under which a line before the text is no headline ("Thursday, 14/8/2025", "Lifestyle"). */
const menuLetters = 20;

/** Most lines of a menu that are looked past. */
const mostMenuLines = 60;

const plain = { english: false };

const blocksRead: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'quotation', 'update', 'standfirst']);

/** What is read of a page; its kind, where it has one of its own. */
type Read = Pick<Article, 'title' | 'blocks' | 'language'> & Partial<Pick<Article, 'kind'>>;

/**
 * Reads what detection decides by.
 *
 * @param areKnown - Whether both were named before, as in the headline of a live page that has this update.
 */
export function readEvidence(article: Read, story: Story, areKnown = false): Evidence {
	const { title, texts } = withHeadline(article, story);
	const options = { english: isEnglish(article.language, [title, ...texts]) };
	const read = (text: string) => readClauses(text, article.language, story, options);
	const headline = readClauses(title, article.language, story, { ...options, headline: true });
	const blocks = texts.map(read);
	const clauses = resolvePairs([...headline, ...blocks.flat()], areKnown);
	const body = clauses.slice(headline.length);
	return {
		title,
		headline: clauses.slice(0, headline.length),
		lead: takeLead(body),
		body,
		paragraphs: blocks.map((clauses) =>
			story.leaders.map((_, leader) => clauses.some((clause) => clause.named[leader])),
		),
	};
}

/** Headline and the texts under it; a text without a headline begins with it. */
function withHeadline(
	{ title, blocks, kind }: Read,
	story: Story,
): {
	readonly title: string;
	readonly texts: readonly string[];
} {
	// A gallery tells what it tells of the two under its pictures.
	const isTold = ({ kind: block, text }: Block) =>
		block === 'caption' && kind === 'gallery' && findLeaders(text, story, plain).length > 0;
	const texts = blocks
		.filter((block) => blocksRead.has(block.kind) || isTold(block))
		.map((block) => block.text.normalize('NFC'));
	if (title.trim() !== '') return { title: title.normalize('NFC'), texts };
	const skipped = countMenuLines(texts, story);
	const [opening = '', ...rest] = texts.slice(skipped);
	const end = endOfHeadline(opening);
	return { title: opening.slice(0, end), texts: [opening.slice(end), ...rest].filter((text) => text.trim() !== '') };
}

/** Lines too short for a headline that stand before it in a text copied whole from a page: menu, date, language. */
function countMenuLines(texts: readonly string[], story: Story): number {
	const first = texts
		.slice(0, mostMenuLines)
		.findIndex(
			(text) => isDense(text) || countLetters(text) >= menuLetters || findLeaders(text, story, plain).length > 0,
		);
	return Math.max(0, first);
}

function endOfHeadline(text: string): number {
	const longest = isDense(text) ? headlineLength / densest : headlineLength;
	return Math.min(findSentences(text, null)[0]?.end ?? 0, Math.round(longest));
}

function countLetters(text: string): number {
	return text.slice(0, headlineLength).match(/\p{L}/gu)?.length ?? 0;
}

function takeLead(body: readonly Clause[]): readonly Clause[] {
	const whole = body.reduce((sum, { length }) => sum + length, 0);
	const end = Math.min(leadLength, Math.max(shortLead, whole * leadShare));
	let before = 0;
	return body.filter(({ length }) => {
		const isLead = before < end;
		before += length;
		return isLead;
	});
}

/** By what the page says of itself, else by the words every English text of some length has. */
function isEnglish(language: string | null, texts: readonly string[]): boolean {
	return language === null
		? texts.some((text) => /\b(?:the|of|and|as|with|from|says|his)\b/u.test(text))
		: language === 'en';
}
