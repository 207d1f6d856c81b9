import { type Columns, type PageText, type Run, runMark } from '../../core/page-text.ts';
import { type Box, holdBlock, holdWithin } from './box.ts';
import { brokenParagraphs, preformattedParagraphs } from './break-lines.ts';
import { withDropCap } from './drop-cap.ts';
import { type PageBlock, proseOf, weightOf } from './page-block.ts';
import { toReadable } from './readable-text.ts';
import { type Region, toRegions } from './region.ts';

/**
 * The blocks of a page's text in document order, with what is around each. What browsers do not show is left out unless
 * the page shows no running text.
 *
 * @param boxes - Those the page's records refer to; they are told which blocks they hold.
 * @returns No empty blocks; those in suspected regions are marked, not left out.
 */
export function toPageBlocks({ runs, regions }: PageText, boxes: readonly Box[]): readonly PageBlock[] {
	const found = toRegions(regions, boxes);
	const blocks: PageBlock[] = [];
	const add = (run: Run) => {
		const box = boxes[run.box];
		const region = run.region === null ? null : (found[run.region] ?? null);
		if (box !== undefined) addBlocks(run, { box, region }, blocks);
	};
	const all = runs.box.map((_, at) => runAt(runs, at));
	for (const run of all) if (isShown(run)) add(run);
	if (!blocks.some(({ prose }) => prose > 0)) for (const run of all) if (!isShown(run)) add(run);
	holdWithin(boxes);
	return blocks;
}

function isShown({ marks }: Run): boolean {
	return (marks & runMark.unshown) === 0;
}

function runAt({ box, tag, text, linked, stressed, region, marks }: Columns<Run>, at: number): Run {
	return {
		box: box[at] ?? 0,
		tag: tag[at] ?? '',
		text: text[at] ?? '',
		linked: linked[at] ?? 0,
		stressed: stressed[at] ?? 0,
		region: region[at] ?? null,
		marks: marks[at] ?? 0,
	};
}

/** Where a run of text stands. */
type Place = { readonly box: Box; readonly region: Region | null };

function addBlocks(run: Run, place: Place, blocks: PageBlock[]): void {
	const isPreformatted = (run.marks & runMark.preformatted) !== 0;
	for (const part of isPreformatted ? preformattedParagraphs(run.text) : brokenParagraphs(run.text)) {
		addBlock(part, run, place, blocks);
	}
}

/** One part of a run; white space is no block. */
function addBlock(part: string, run: Run, { box, region }: Place, blocks: PageBlock[]): void {
	const readable = toReadable(part);
	if (readable === '') return;
	const text = withDropCap(blocks.at(-1), readable, part);
	// What a part holds of the links and stressed words of the whole, about.
	const share = part.length / run.text.length;
	const { tag, marks } = run;
	const [inQuotation, inFigure] = [(marks & runMark.quotation) !== 0, (marks & runMark.figure) !== 0];
	const [linked, weight] = [run.linked * share, weightOf(text)];
	const prose = proseOf({ tag, text, weight, linked, inFigure });
	const index = blocks.length;
	holdBlock(box, index);
	const stressed = run.stressed * share;
	const told = { tag, text, weight, prose, linked, stressed, inQuotation, inFigure };
	blocks.push({ box, region, index, ...told, line: undefined });
}
