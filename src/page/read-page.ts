import type { PageText, TimeRecord } from '../core/page-text.ts';
import { framedPages } from './framed-pages.ts';
import { PageRecords } from './page-records.ts';
import { readEmbeddedData, readStated } from './read-stated.ts';
import { unshadowed } from './unshadowed.ts';
import { collectHiddenRuns, collectRuns, type FoundTime } from './walk/collect-runs.ts';
import type { FoundRun } from './walk/gather-text.ts';
import { lineMark } from './walk/line-mark.ts';
import { mayBeProse, proseOf, weightOf } from './walk/page-block.ts';
import type { FoundBox } from './walk/place.ts';
import { toReadable } from './walk/readable-text.ts';
import { mark } from './walk/tag-traits.ts';

/**
 * Reads the text of a page and what it states about itself. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @returns Plain data, from which `findArticle` decides what the article is.
 */
export function readPage(document: Document, address: string): PageText {
	const page = unshadowed(document);
	const shown = collectRuns(page);
	const length = shown.runs.reduce((sum, run) => (sum < enoughProse ? sum + proseIn(run) : sum), 0);
	const hidden =
		length > 0
			? []
			: [...framedPages(page).flatMap((inside) => collectRuns(unshadowed(inside)).runs), ...collectHiddenRuns(page)];
	const embedded = length >= enoughProse ? [] : readEmbeddedData(page);
	const records = new PageRecords();
	for (const run of shown.runs) records.addRun(run, 0);
	for (const run of hidden) records.addRun(run, mark.unshown);
	const { boxes, regions, runs } = records;
	return {
		address,
		readAt: Date.now(),
		stated: { ...readStated(page, shown.bylines), times: shown.times.flatMap(toTimes), embedded },
		boxes,
		regions,
		runs,
	};
}

/** Characters of running text from which a page shows what it has to say. */
const enoughProse = 1000;

/** How much running text a run is, however its lines are broken. */
function proseIn({ text, linked, place: { tag, marks } }: FoundRun): number {
	if (!mayBeProse({ text, linked }) || (marks & mark.preformatted) !== 0 || text.includes(lineMark)) return 0;
	const readable = toReadable(text);
	const inFigure = (marks & mark.figure) !== 0;
	return proseOf({ tag, inFigure, linked, text: readable, weight: weightOf(readable) });
}

/** Characters of a time that is not marked up as one, and elements it may be made of. */
const longestTime = 40;
const mostParts = 4;

/** A time's box is the nearest that holds text. */
function toTimes({ element, box }: FoundTime): TimeRecord[] {
	const isMarked = element.localName === 'time';
	if (!isMarked && element.childElementCount > mostParts) return [];
	const text = (element.getAttribute('datetime') ?? element.textContent ?? '').trim();
	if (text === '' || (!isMarked && text.length > longestTime)) return [];
	let at: FoundBox | null = box;
	while (at !== null && at.number === null) at = at.parent;
	return [{ box: at?.number ?? null, text }];
}
