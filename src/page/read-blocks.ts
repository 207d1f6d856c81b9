import type { Block, BlockKind } from '../core/types.ts';
import type { ClassedBlock } from './body/classify.ts';
import { findBody } from './body/find-body.ts';
import { findStandfirst } from './body/find-standfirst.ts';
import { selectBlocks } from './body/select-blocks.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { isHeadingTag, type PageBlock } from './walk/page-block.ts';

/** What is read of a page's text. */
export type ReadBlocks = {
	readonly blocks: readonly Block[];
	/** The page's blocks around headline and beginning, where byline and dateline stand. */
	readonly head: readonly PageBlock[];
	/** The short line right before the text that heads it where the page has no headline; null otherwise. */
	readonly firstLine: string | null;
};

/** Blocks before and after the article's first in which byline and date are printed. */
const headLength = 25;

/**
 * Reads the article's blocks of a page: its standfirst, then its text, in the page's order.
 *
 * @param all - The blocks of the whole page.
 */
export function readBlocks(all: readonly PageBlock[], facts: PageFacts): ReadBlocks {
	const body = findBody(all);
	const chosen = body === null ? [] : selectBlocks(all, body);
	const firstText = chosen.findIndex(({ is, block }) => is !== 'caption' && !isHeadingTag(block.tag));
	const first = chosen[Math.max(0, firstText)]?.block;
	const start = first === undefined ? 0 : all.indexOf(first);
	const taken = new Set(chosen.map(({ block }) => block));
	const before = headOf(all, start).filter((block) => !taken.has(block));
	const seen = new Set(chosen.map(({ block }) => block.text));
	const standfirst = findStandfirst(before, facts).filter(({ text }) => !seen.has(text));
	return {
		blocks: [
			...standfirst.map(({ text }): Block => ({ kind: 'standfirst', text })),
			...chosen.map(
				(one, index): Block => ({
					kind: index < firstText && one.is === 'heading' ? 'standfirst' : toKind(one),
					text: one.block.text,
				}),
			),
		],
		head: all.slice(Math.max(0, start - headLength), start + headLength),
		firstLine: all[start - 1]?.text ?? null,
	};
}

/** From the last main heading to the first paragraph; without one, what stands shortly before. */
function headOf(all: readonly PageBlock[], start: number): readonly PageBlock[] {
	const before = all.slice(Math.max(0, start - headLength), start);
	const headline = before.findLastIndex(({ tag }) => tag === 'h1');
	return headline < 0 ? [] : before.slice(headline + 1);
}

function toKind({ is }: ClassedBlock): BlockKind {
	return is as BlockKind;
}
