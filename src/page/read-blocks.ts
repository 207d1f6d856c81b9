import { millisecondsOfADay } from '../core/days-between.ts';
import type { Block, BlockKind } from '../core/types.ts';
import type { ClassedBlock } from './body/classify.ts';
import { type Body, findArticleBox } from './body/find-article-box.ts';
import { countSummaries, findStandfirst } from './body/find-standfirst.ts';
import { findUpdates, type TimeReading } from './body/find-updates.ts';
import { firstArticle } from './body/first-article.ts';
import { type Selection, selectBlocks, shortestSummary } from './body/select-blocks.ts';
import { headlineAmong, isDateline, isMostly, isTitle, lineBefore } from './heading-lines.ts';
import { contains } from './metadata/find-headline.ts';
import { linkedText, type PageFacts } from './metadata/page-facts.ts';
import { publishedDays } from './metadata/read-dates.ts';
import { isBare } from './metadata/read-title.ts';
import { statesLetter } from './states-kind.ts';
import { joinTurns } from './turn-label.ts';
import { isHeadingTag, type PageBlock } from './walk/page-block.ts';

/** What is read of a page's text. */
export type ReadBlocks = {
	readonly blocks: readonly Block[];
	/** The page's blocks that `blocks` are. */
	readonly own: ReadonlySet<PageBlock>;
	/** The page's blocks around headline and beginning, where byline and dateline stand. */
	readonly head: readonly PageBlock[];
	/** The short line right before the text that heads it where the page has no headline; null otherwise. */
	readonly firstLine: string | null;
	/** Lines that say who wrote the article. */
	readonly credits: readonly string[];
	/** Lines behind the text that name agencies and nothing else. */
	readonly agencyLines: readonly string[];
};

/** Blocks before and after the article's first in which byline and date are printed. */
const headLength = 25;
const nothing: Selection = { own: [], credits: [], agencyLines: [] };
const nowhere: Pick<Body, 'cleared' | 'inserts'> = { cleared: new Set(), inserts: new Set() };
const noUpdates: ReadonlyMap<PageBlock, string | null> = new Map();

/** What is known of a page before its text is read. */
export type Known = {
	readonly facts: PageFacts;
	/** Whether the page calls itself live: boxes with times are its updates then. */
	readonly live: boolean;
	/** Whether it is named a gallery: its pictures are what it tells then. */
	readonly gallery: boolean;
	/** Whether it tells of many things: the first is its article then. */
	readonly digest: boolean;
	/** What the page states as its title. */
	readonly titles: readonly string[];
	/** Milliseconds since 1970, when the page is looked at. */
	readonly now: number;
};

/**
 * Reads the article's blocks of a page: its standfirst, then its text, in the page's order.
 *
 * @param all - The blocks of the whole page.
 */
export function readBlocks(
	all: readonly PageBlock[],
	{ facts, live, gallery, digest, titles, now }: Known,
): ReadBlocks {
	const body = findArticleBox(all, { gallery, live });
	const { own: selected, credits, agencyLines } = body === null ? nothing : selectBlocks(all, body);
	const headline = isBare(facts) ? headlineAmong(all, selected, titles) : null;
	const text = withoutHead(headline === null ? selected : selected.slice(1), titles);
	const chosen = firstArticle(text, all, { digest, letter: statesLetter(facts) });
	const firstText = chosen.findIndex(({ is, block }) => is !== 'caption' && !isHeadingTag(block.tag));
	const first = chosen[Math.max(0, firstText)]?.block;
	const start = first === undefined ? 0 : all.indexOf(first);
	const own = new Set(chosen.map(({ block }) => block));
	const line = headline ?? lineBefore(all, start);
	const standfirst = standfirstOf(all, start, { own, facts, titles, line, ...(body ?? nowhere) });
	const summaries = countSummaries(chosen, firstText, all);
	const updates = live && body !== null ? findUpdates(body.container, [...own], toTimeReading(facts, now)) : noUpdates;
	const told = chosen.map((one, index) => toUpdate(one, updates) ?? toBlock(one, index < summaries));
	return {
		blocks: joinTurns([...standfirst.map((block): Block => ({ kind: 'standfirst', text: block.text })), ...told]),
		own: new Set([...standfirst, ...own]),
		head: all.slice(Math.max(0, start - headLength), start + headLength),
		firstLine: line?.text ?? null,
		credits,
		agencyLines,
	};
}

/** The text without the headline before it, and the line of name and day under that: pages made of nothing but boxes. */
function withoutHead(chosen: readonly ClassedBlock[], titles: readonly string[]): readonly ClassedBlock[] {
	const at = chosen.findIndex(({ is }) => is !== 'caption');
	const first = chosen[at]?.block;
	if (first === undefined || !isTitle(first, titles)) return chosen;
	const under = chosen[at + 1]?.block;
	const head = under !== undefined && isDateline(under) ? [first, under] : [first];
	return chosen.filter(({ block }) => !head.includes(block));
}

/** What is known once the article's text is chosen. */
type Chosen = {
	readonly titles: readonly string[];
	readonly own: ReadonlySet<PageBlock>;
	readonly facts: PageFacts;
	/** The line right before the text. */
	readonly line: PageBlock | undefined;
} & Pick<Body, 'cleared' | 'inserts'>;

/** Whether a line that is no main heading is the headline by what the page states as its title. */
function headsText(block: PageBlock, { facts, titles, line }: Pick<Chosen, 'facts' | 'titles' | 'line'>): boolean {
	const isHeading = isHeadingTag(block.tag);
	if (isHeading && isTitle(block, titles)) return true;
	const isHeld = titles.some((title) => contains(title, block.text));
	return isBare(facts) ? isHeld || (isHeading && block === line) : isHeading && isHeld;
}

/** What sums the article up between the last main heading and the first paragraph, and is not printed again below. */
function standfirstOf(
	all: readonly PageBlock[],
	start: number,
	{ own, facts, titles, line, cleared, inserts }: Chosen,
): PageBlock[] {
	const before = all.slice(Math.max(0, start - headLength), start);
	const titled = before.findLastIndex((block) => headsText(block, { facts, titles, line }));
	const main = before.findLastIndex(({ tag }) => tag === 'h1');
	const isTitled = titles.some((title) => contains(title, before[main]?.text ?? ''));
	// The main heading may be the site's name, or a second headline under the first.
	const headline = titled >= 0 && !isTitled ? titled : Math.max(titled, main);
	if (headline < 0) return [];
	const repeated = new Set([...own].map(({ text }) => text));
	const headlines = [before[headline]?.text ?? '', linkedText(facts, 'headline') ?? ''].filter((title) => title !== '');
	return findStandfirst(
		before.slice(headline + 1).filter((block) => !own.has(block) && !inserts.has(block)),
		facts,
		cleared,
	).filter(({ text }) => !repeated.has(text) && !headlines.some((title) => isMostly(text, title)));
}

function toUpdate({ block }: ClassedBlock, updates: ReadonlyMap<PageBlock, string | null>): Block | null {
	const at = updates.get(block);
	if (at === undefined) return null;
	return at === null ? { kind: 'update', text: block.text } : { kind: 'update', text: block.text, at };
}

/** Milliseconds for which a live page goes on: "2 hours ago" on a page saved last year says nothing. */
const longestLive = 2 * millisecondsOfADay;

function toTimeReading(facts: PageFacts, now: number): TimeReading {
	return { times: facts.times, language: linkedText(facts, 'inLanguage'), now: isOfToday(facts, now) ? now : null };
}

function isOfToday(facts: PageFacts, now: number): boolean {
	const [day] = publishedDays(facts, null);
	return day !== undefined && Math.abs(now - Date.parse(day)) <= longestLive;
}

function toBlock({ is, block }: ClassedBlock, summary: boolean): Block {
	const sums = summary && is !== 'caption' && (is !== 'heading' || block.weight >= shortestSummary);
	const kind: BlockKind = sums ? 'standfirst' : (is as BlockKind);
	return { kind, text: block.text };
}
