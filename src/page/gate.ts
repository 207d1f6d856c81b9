import { findLeaders } from '../core/detect/find-leaders.ts';
import { screenNames } from '../core/detect/screen-names.ts';
import type { StoryNames } from '../core/types.ts';
import { gatherParagraphs, gatherTexts, joinPieces, type Pieces } from './gate-body.ts';
import { gatherHeadlines } from './gate-headlines.ts';

/**
 * Whether a page may be coverage: both leaders are named where its article stands, or one of them is and words that
 * stand for the other are in the headline.
 *
 * Works on the live document without a clone and asks for no layout. Lets through what full detection would grade and
 * stops nearly all else: names in navigation, rails, comments and embedded data do not count.
 */
export function isCandidate(page: Document, names: StoryNames): boolean {
	const paragraphElements: Element[] = [];
	const headlineElements: Element[] = [];
	// One query, as each is a walk over the whole page.
	for (const element of page.querySelectorAll('p,h1,script[type="application/ld+json"]')) {
		(element.tagName === 'P' ? paragraphElements : headlineElements).push(element);
	}
	const headlines = joinPieces(gatherHeadlines(page, headlineElements, names));
	const paragraphs = gatherParagraphs(paragraphElements);
	const screened = screenNames(headlines.text + paragraphs.text, names);
	if (!screened.includes(true) && paragraphs.isWhole) return false;
	const seen = new Set<number>();
	addNamed(headlines, names, seen);
	const isInHeadlines = seen.size > 0;
	addNamed(paragraphs, names, seen);
	if (isBoth(seen, names)) return true;
	// A page that says it is about one of the two, or keeps its article out of paragraphs, is looked through whole.
	if (isInHeadlines || !paragraphs.isWhole) addNamed(gatherTexts(page), names, seen);
	return isBoth(seen, names) || (seen.size > 0 && standsInFor(headlines.text, names, seen));
}

/** Names that end in "s" are let through: telling a verb from a genitive is full detection's work. */
const anyLanguage = { english: false };

function isBoth(seen: ReadonlySet<number>, { leaders }: StoryNames): boolean {
	return seen.size === leaders.length;
}

/** Adds the leaders whom a piece of the article itself names. */
function addNamed({ text, ends, isOwn }: Pieces, names: StoryNames, seen: Set<number>): void {
	if (!screenNames(text, names).some((might, leader) => might && !seen.has(leader))) return;
	let at = 0;
	for (const hit of findLeaders(text, names, anyLanguage)) {
		while ((ends[at] ?? Number.POSITIVE_INFINITY) <= hit.start) at++;
		if (!seen.has(hit.leader) && isOwn(at)) seen.add(hit.leader);
	}
}

function standsInFor(headlines: string, { leaders }: StoryNames, seen: ReadonlySet<number>): boolean {
	const small = headlines.toLowerCase();
	return leaders.some(({ standIns }, index) => !seen.has(index) && standIns.some((word) => small.includes(word)));
}
