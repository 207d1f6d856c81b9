import { agreesWith } from '../metadata/find-headline.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { type Box, makeOf } from '../walk/box.ts';
import type { PageBlock } from '../walk/page-block.ts';
import type { Region } from '../walk/region.ts';
import { lineKind } from './line-kind.ts';

/** Characters of running text under a main heading for it to head an article of its own. */
const leastUnder = 200;

/**
 * Where several articles are printed one after the other, each under a main heading of its own, or under a heading with
 * name and day (infinite scroll, a stream of posts): the blocks of the one the page is about, the first where no heading
 * agrees with its title.
 *
 * @param titles - What the page states as its title.
 * @param live - Whether the page calls itself live: its updates are signed too.
 * @returns All blocks where there is one article.
 */
export function articleRange(
	blocks: readonly PageBlock[],
	titles: readonly string[],
	live: boolean,
): readonly PageBlock[] {
	const heads = live ? mainHeads(blocks) : articleHeads(blocks);
	if (heads.length < 2) return blocks;
	const agreed = heads.findIndex((at) => titles.some((title) => agreesWith(blocks[at]?.text ?? '', title)));
	const chosen = Math.max(0, agreed);
	return blocks.slice(chosen === 0 ? 0 : heads[chosen], heads[chosen + 1]);
}

/** Indexes of the headings that head an article each. */
function articleHeads(blocks: readonly PageBlock[]): readonly number[] {
	const mains = mainHeads(blocks);
	const signed = signedHeads(blocks);
	return signed.length < 2 ? mains : [...new Set([...mains, ...signed])].sort((a, b) => a - b);
}

/** Indexes of the main headings that are made alike, each over text of its own. */
function mainHeads(blocks: readonly PageBlock[]): readonly number[] {
	const mains: number[] = [];
	for (const [index, { tag }] of blocks.entries()) if (tag === 'h1') mains.push(index);
	if (mains.length < 2) return mains;
	const [first] = mains.map((index) => blocks[index]);
	if (first === undefined) return [];
	return mains.filter((at, order) => {
		const end = mains[order + 1] ?? blocks.length;
		return (
			isOfMake(blocks[at], first) && !isAmongParagraphs(blocks, at) && weightBetween(blocks, at, end) >= leastUnder
		);
	});
}

/** Indexes of the headings of the first two levels with a name and a day under them, each over text of its own. */
function signedHeads(blocks: readonly PageBlock[]): readonly number[] {
	const signed: number[] = [];
	for (const [at, { tag }] of blocks.entries()) {
		if ((tag === 'h1' || tag === 'h2') && isSigned(blocks, at)) signed.push(at);
	}
	const lastTold = signed.length === 0 ? new Map<Box, number>() : lastProseIn(blocks);
	const heads = signed.filter((at) => !isInset(blocks, at, lastTold));
	return heads.filter((at, order) => weightBetween(blocks, at, heads[order + 1] ?? blocks.length) >= leastUnder);
}

/** Blocks under a heading in which a name and a day are looked for, up to the first paragraph. */
const headReach = 6;
/** Characters; a longer block tells something. */
const longestDateline = 80;

function isSigned(blocks: readonly PageBlock[], at: number): boolean {
	const reached = blocks.slice(at + 1, at + 1 + headReach);
	const long = reached.findIndex(({ text }) => text.length > longestDateline);
	const under = long < 0 ? reached : reached.slice(0, long);
	// A day is looked for first: few headings have one, and where there is no digit that is known at once.
	return under.some(({ text }) => parseDate(text, null) !== null) && under.some(isNaming);
}

function isNaming(block: PageBlock): boolean {
	return lineKind(block) === 'byline' || isByline(block.region);
}

function isByline(region: Region | null): boolean {
	return region?.kind === 'byline' && /author|byline|writer/i.test(region.make);
}

/** Whether a heading stands in a box among the paragraphs of another article: text beside its box goes on after it. */
function isInset(blocks: readonly PageBlock[], at: number, lastTold: ReadonlyMap<Box, number>): boolean {
	const around = lastProseBefore(blocks, at)?.box.parent ?? null;
	if (around === null || blocks[at]?.box.parent === around) return false;
	return (lastTold.get(around) ?? -1) >= at;
}

/** For each box, where the last running text right in it stands. */
function lastProseIn(blocks: readonly PageBlock[]): ReadonlyMap<Box, number> {
	const last = new Map<Box, number>();
	for (const [at, { prose, box }] of blocks.entries()) if (prose > 0 && box.parent !== null) last.set(box.parent, at);
	return last;
}

/** Whether the paragraphs before and after stand in one box: the heading is a caption's, or a section's. */
function isAmongParagraphs(blocks: readonly PageBlock[], at: number): boolean {
	const before = lastProseBefore(blocks, at);
	let next = at;
	while (next < blocks.length && blocks[next]?.prose === 0) next++;
	const after = blocks[next];
	return before !== undefined && after !== undefined && before.box.parent === after.box.parent;
}

function lastProseBefore(blocks: readonly PageBlock[], at: number): PageBlock | undefined {
	let before = at - 1;
	while (before >= 0 && blocks[before]?.prose === 0) before--;
	return blocks[before];
}

/** Made like the first, and in a box of its own: headings of sections stand side by side. */
function isOfMake(block: PageBlock | undefined, first: PageBlock): boolean {
	if (block === undefined) return false;
	const apart = block === first || block.box.parent !== first.box.parent;
	return apart && makeOf(block.box) === makeOf(first.box);
}

function weightBetween(blocks: readonly PageBlock[], from: number, to: number): number {
	return blocks.slice(from, to).reduce((sum, block) => sum + block.prose, 0);
}
