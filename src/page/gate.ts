import { findNamed } from '../core/detect/find-leaders.ts';
import { canName, narrowNames } from '../core/detect/narrow-names.ts';
import type { StoryNames } from '../core/types.ts';
import {
	gatherParagraphs,
	gatherTexts,
	joinPieces,
	type Pieces,
	paragraphText,
	pieceBreak,
	readRawText,
} from './gate-body.ts';
import { gatherHeadlines, isEscaped, linkedDataOf, readLinkedData } from './gate-headlines.ts';
import { innerParts } from './inner-parts.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * Whether a page may be coverage: both leaders are named where its article stands, or one of them is and words that
 * stand for the other are in the headline.
 *
 * Works on the live document without a clone and asks for no layout. Lets through what full detection would grade and
 * stops nearly all else: names in navigation, rails, comments and embedded data do not count.
 */
export function isCandidate(page: Document, names: StoryNames): boolean {
	const steps = gateSteps(page, names);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** {@link isCandidate} in steps of a few milliseconds, so that a page that is long stays free to answer its reader. */
export function* gateSteps(page: Document, names: StoryNames): Generator<void, boolean, void> {
	const own = unshadowed(page);
	const headlines = joinPieces(gatherHeadlines(own));
	const paragraphs = gatherParagraphs(own);
	const held = narrowNames(headlines.text + pieceBreak + paragraphs.text, names);
	// An article in paragraphs that name nobody: so end most pages, and are asked nothing else.
	if (paragraphs.isWhole && !namesAny(held)) return false;
	yield;
	if (areNamed([headlines, paragraphs], held) || standsInFor(headlines.text, held)) return true;
	// A page that says it is about one of the two, or keeps its article out of paragraphs, is looked through whole.
	if (paragraphs.isWhole && !namesAny(narrowNames(headlines.text, held))) return false;
	yield;
	return yield* isInRest(page, headlines, names);
}

/** The places of the two in their story. */
const both: readonly number[] = [0, 1];

function namesAny(held: StoryNames): boolean {
	return both.some((leader) => canName(held, leader));
}

function namesBoth(held: StoryNames): boolean {
	return both.every((leader) => canName(held, leader));
}

/** Looks where articles are that are not in paragraphs: in linked data and in any text of the page. */
function* isInRest(page: Document, headlines: Pieces, names: StoryNames): Generator<void, boolean, void> {
	const parts = partsOf(page);
	const data = linkedDataOf(unshadowed(page));
	const escaped = data.filter(isEscaped);
	const raw = [headlines.text, ...parts.map((part) => part.raw), ...data].join(pieceBreak);
	const isLong = raw.length > mostRaw;
	const held = isLong ? names : narrowNames(raw, names);
	if (escaped.length === 0 && !namesBoth(held)) return false;
	yield;
	let missing = missingIn(headlines, held, both);
	const plain = data.filter((source) => missing.some((leader) => canName(narrowNames(source, held), leader)));
	const told = joinPieces([...escaped, ...plain].flatMap(readLinkedData));
	missing = missingIn(told, narrowNames(told.text, names), missing);
	if (!missing.every((leader) => canName(held, leader))) return false;
	yield;
	const heldBy = ({ text }: Pieces) => (isLong ? narrowNames(text, names) : held);
	const roots = parts.map(({ part }) => part);
	for (const pieces of gatherTexts(page, roots)) {
		missing = missingIn(pieces, heldBy(pieces), missing);
		if (missing.length === 0) return true;
		yield;
	}
	return false;
}

/** UTF-16 units from which the raw text of a page is nearly all data of scripts: to look through its own texts is quicker. */
const mostRaw = 200_000;

/** The parts of a page that may hold its article, each with its text: the page itself, and what it hides inside. */
function partsOf(page: Document): readonly { readonly part: ParentNode; readonly raw: string }[] {
	const { body } = unshadowed(page);
	const own = { part: body ?? page, raw: body === null ? '' : readRawText(body) };
	if (own.raw.length >= paragraphText) return [own];
	return [own, ...innerParts(page).map((part) => ({ part, raw: readRawText(part) }))];
}

function areNamed(all: readonly Pieces[], held: StoryNames): boolean {
	if (!namesBoth(held)) return false;
	return all.reduce((missing, pieces) => missingIn(pieces, held, missing), both).length === 0;
}

/**
 * The leaders a text does not name where it is the article's own, of those that were missing before.
 *
 * Names that end in "s" are let through: telling a verb from a genitive is full detection's work.
 *
 * @param held - The names that the text might hold.
 */
function missingIn({ text, isOwn }: Pieces, held: StoryNames, missing: readonly number[]): readonly number[] {
	const wanted = missing.filter((leader) => canName(held, leader));
	if (wanted.length === 0) return missing;
	const found = findNamed(text, held, wanted, isOwn);
	return missing.filter((leader) => !found.includes(leader));
}

/** Whether one leader might be named, and the headlines name the place that stands for the other. */
function standsInFor(headlines: string, held: StoryNames): boolean {
	const small = headlines.toLowerCase();
	return held.leaders.some(
		({ standIns }, leader) => canName(held, 1 - leader) && standIns.some((word) => small.includes(word)),
	);
}
