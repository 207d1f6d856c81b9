import type { RegionKind } from '../../core/page-text.ts';
import { type Box, nameOf } from '../walk/box.ts';
import type { PageBlock } from '../walk/page-block.ts';
import type { Region } from '../walk/region.ts';
import { holdsAny } from '../words.ts';
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

/**
 * What boxes that hold an article call themselves, in attribute or class, lower case: to look behind for the edge of a
 * word, and not for capitals, makes a pattern that is compiled in a quarter of the time.
 */
const bodyName =
	/(?<!\w)(?:article[-_]?(?:body|content|text|copy)|story[-_]?(?:body|content|text)|(?:entry|post)[-_]?(?:content|body|text)|body[-_]?(?:copy|text)|articlebody|rich-?text)(?!\w)/;
const namedBonus = 1.3;

/**
 * Finds the box in which most running text stands close together: the heart of the article.
 *
 * @returns Null when the page has no running text.
 */
export function findCore(blocks: readonly PageBlock[]): Box | null {
	const scores = new Map<Box, number>();
	for (const block of blocks) {
		if (block.prose === 0) continue;
		const weight = block.prose * trustIn(block.region) * (isConsentText(block) ? trustInConsent : 1);
		spread(scores, block, weight);
	}
	let best: Box | null = null;
	let bestScore = 0;
	for (const [box, score] of scores) {
		const named = withNameBonus(bestScore, score, box);
		if (named > bestScore) [best, bestScore] = [box, named];
	}
	return best;
}

/** The score with the bonus of its name, which is asked for only where it could decide. */
function withNameBonus(best: number, score: number, box: Box): number {
	return score * namedBonus > best && isNamedBody(box) ? score * namedBonus : score;
}

/** Whether a box says itself that it holds the article's text. */
export function isNamedBody(box: Box): boolean {
	return box.isArticleBody || bodyName.test(nameOf(box).toLowerCase());
}

function spread(scores: Map<Box, number>, block: PageBlock, weight: number): void {
	let distance = block.tag === 'div' || block.tag === 'section' ? 0 : -1;
	for (let box: Box | null = block.box; box !== null; box = box.parent) {
		const share = distance < 0 ? 0 : shareByDistance[distance];
		if (share === undefined) return;
		if (share > 0) scores.set(box, (scores.get(box) ?? 0) + weight * share);
		distance++;
	}
}

/** A consent wall is often the longest running text of a page with little of its own. */
const trustInConsent = 0.05;

function isConsentText(block: PageBlock): boolean {
	return block.text.length <= longestConsent && holdsAny(block.text, consentWords) && lineKind(block) !== null;
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
