import type { PageBlock } from '../walk/page-block.ts';
import type { Region } from '../walk/region.ts';
import type { RegionKind } from '../walk/region-kinds.ts';
import { parentOf } from './ancestors.ts';
import { lineKind } from './line-kind.ts';

/** How much a paragraph counts for the boxes around it, innermost first: paragraphs side by side make an article. */
const shareByDistance = [1, 0.7, 0.45, 0.25] as const;

/** How much text in a suspected region still counts: an article may stand in any of them, but seldom does. */
const trustByName: Partial<Readonly<Record<RegionKind, number>>> = {
	comments: 0.1,
	consent: 0.1,
	paywall: 0.5,
	related: 0.5,
	newsletter: 0.4,
	notice: 0.5,
};
const usualTrust = 0.7;
const trustInSure = 0.2;

/** What boxes that hold an article call themselves, in attribute or class. */
const bodyName =
	/\b(?:article[-_]?(?:body|content|text|copy)|story[-_]?(?:body|content|text)|(?:entry|post)[-_]?(?:content|body|text)|body[-_]?(?:copy|text)|articlebody|rich-?text)\b/i;
const namedBonus = 1.3;

/**
 * Finds the box in which most running text stands close together: the heart of the article.
 *
 * @returns Null when the page has no running text.
 */
export function findCore(blocks: readonly PageBlock[]): Element | null {
	const scores = new Map<Element, number>();
	for (const block of blocks) {
		const weight = block.prose * trustIn(block.region) * (isConsentText(block) ? trustInConsent : 1);
		if (weight > 0) spread(scores, block, weight);
	}
	let best: Element | null = null;
	let bestScore = 0;
	for (const [element, score] of scores) {
		const named = withNameBonus(bestScore, score, element);
		if (named > bestScore) [best, bestScore] = [element, named];
	}
	return best;
}

/** The score with the bonus of its name, which is asked for only where it could decide. */
function withNameBonus(best: number, score: number, element: Element): number {
	return score * namedBonus > best && isNamedBody(element) ? score * namedBonus : score;
}

/** Whether an element says itself that it holds the article's text. */
export function isNamedBody(element: Element): boolean {
	if (element.getAttribute('itemprop') === 'articleBody') return true;
	return bodyName.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

function spread(scores: Map<Element, number>, block: PageBlock, weight: number): void {
	let distance = block.tag === 'div' || block.tag === 'section' ? 0 : -1;
	for (let element: Element | null = block.element; element !== null; element = parentOf(element)) {
		const share = distance < 0 ? 0 : shareByDistance[distance];
		if (share === undefined) return;
		if (share > 0) scores.set(element, (scores.get(element) ?? 0) + weight * share);
		distance++;
	}
}

/** A consent wall is often the longest running text of a page with little of its own. */
const trustInConsent = 0.05;

function isConsentText(block: PageBlock): boolean {
	return (
		block.text.length <= longestConsent &&
		consentWords.some((word) => block.text.includes(word)) &&
		lineKind(block) !== null
	);
}
const longestConsent = 1500;
const consentWords = ['ookie', 'personal information', 'personal data', 'rivacy'];

function trustIn(region: Region | null): number {
	let trust = 1;
	for (let at = region; at !== null; at = at.parent) {
		trust = Math.min(trust, at.sure ? trustInSure : (trustByName[at.kind] ?? usualTrust));
	}
	return trust;
}
