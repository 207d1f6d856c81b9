import type { BoxRecord, PageText, RegionRecord, Run, TimeRecord } from '../core/page-text.ts';
import { framedPages } from './framed-pages.ts';
import { readEmbeddedData, readStated } from './read-stated.ts';
import { collectHiddenRuns, collectRuns, type FoundTime } from './walk/collect-runs.ts';
import type { FoundRun } from './walk/gather-text.ts';
import { lineMark } from './walk/line-mark.ts';
import { proseOf, weightOf } from './walk/page-block.ts';
import type { FoundBox, FoundRegion } from './walk/place.ts';
import { toReadable } from './walk/readable-text.ts';
import { mark } from './walk/tag-traits.ts';

/**
 * Reads the text of a page and what it states about itself. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @returns Plain data, from which `findArticle` decides what the article is.
 */
export function readPage(page: Document, address: string): PageText {
	const shown = collectRuns(page);
	const length = shown.runs.reduce((sum, run) => (sum < enoughProse ? sum + proseIn(run) : sum), 0);
	const hidden =
		length > 0 ? [] : [...framedPages(page).flatMap((inside) => collectRuns(inside).runs), ...collectHiddenRuns(page)];
	const embedded = length >= enoughProse ? [] : readEmbeddedData(page);
	const records: Records = { boxes: [], regions: [] };
	const runs = shown.runs.map((run) => toRun(run, true, records));
	for (const run of hidden) runs.push(toRun(run, false, records));
	return {
		address,
		readAt: Date.now(),
		stated: { ...readStated(page, shown.bylines), times: shown.times.flatMap(toTimes), embedded },
		runs,
		...records,
	};
}

/** Characters of running text from which a page shows what it has to say. */
const enoughProse = 1000;

/** How much running text a run is, however its lines are broken. */
function proseIn({ text, linked, place: { tag, marks } }: FoundRun): number {
	if ((marks & mark.preformatted) !== 0 || text.includes(lineMark)) return 0;
	const readable = toReadable(text);
	const inFigure = (marks & mark.figure) !== 0;
	return proseOf({ tag, inFigure, linked, text: readable, weight: weightOf(readable) });
}

/** Boxes and regions around text, each recorded once. */
type Records = { readonly boxes: BoxRecord[]; readonly regions: RegionRecord[] };

function toRun({ place, text, linked, stressed }: FoundRun, shown: boolean, records: Records): Run {
	const { tag, marks } = place;
	return {
		box: recordBox(place.box, records),
		tag,
		text,
		linked,
		stressed,
		region: place.region === null ? null : recordRegion(place.region, records),
		inQuotation: (marks & mark.quotation) !== 0,
		inFigure: (marks & mark.figure) !== 0,
		preformatted: (marks & mark.preformatted) !== 0,
		shown,
	};
}

function recordBox(box: FoundBox, { boxes }: Records): number {
	if (box.number !== null) return box.number;
	const line: FoundBox[] = [];
	for (let at: FoundBox | null = box; at !== null && at.number === null; at = at.parent) line.push(at);
	for (let own = line.pop(); own !== undefined; own = line.pop()) own.number = boxes.push(toBoxRecord(own)) - 1;
	return boxes.length - 1;
}

function toBoxRecord({ element, tag, attributes, parent }: FoundBox): BoxRecord {
	const { classes, id, isTelling } = attributes;
	return {
		parent: parent?.number ?? null,
		tag,
		classes,
		id,
		said: isTelling ? saidBy(element) : '',
		isArticleBody: isTelling && element.getAttribute('itemprop') === 'articleBody',
	};
}

function saidBy(element: Element): string {
	let said = '';
	for (const name of namingAttributes) {
		const value = element.getAttribute(name);
		if (value !== null) said += `${value} `;
	}
	return said;
}

/** Where sites whose class names are made by a build say what a box is. */
const namingAttributes = ['data-gu-name', 'data-testid', 'data-component', 'itemprop'];

/** Regions stand around the box of what stands in them: theirs are recorded. */
function recordRegion(found: FoundRegion, records: Records): number {
	if (found.number !== null) return found.number;
	const line: FoundRegion[] = [];
	for (let at: FoundRegion | null = found; at !== null && at.number === null; at = at.parent) line.push(at);
	for (const own of line.reverse()) own.number = records.regions.push(toRegionRecord(own)) - 1;
	return found.number ?? 0;
}

function toRegionRecord({ kind, box, make, sure, parent }: FoundRegion): RegionRecord {
	return { kind, box: box.number, make, sure, parent: parent?.number ?? null };
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
