import { daysBetween } from '../days-between.ts';
import type { Evidence, OriginLink } from '../types.ts';
import { compareTexts, type TextComparison } from './compare-texts.ts';
import type { OriginDocument } from './origin-document.ts';
import { isSamePublisher } from './same-publisher.ts';
import { isSameWriter } from './same-writer.ts';
import { compareFingerprints, estimateShingles } from './to-fingerprint.ts';

/** How alike two texts are. */
type Likeness = {
	/** Share of the shingles that both have, 0 to 1. */
	readonly shared: number;
	/** Share of the shorter text that stands in the longer; estimated where the texts are not at hand. */
	readonly contained: number;
};

/** Likeness from which an article is the other but for its headline, credit and a sentence or two. */
const copyLikeness = 0.75;
/** From which whole paragraphs are the other's, and an editor's hand is seen. */
const editedLikeness = 0.3;
/** From which some passages are the other's. Below it, articles share quotations, which is no common origin. */
const partLikeness = 0.1;
/** The same for the shorter of two: a brief is soon filled by the quotations of the day. */
const partContained = 0.35;
/** The same for two articles that both credit one agency, or name one writer, within these days. */
const sameAgencyLikeness = 0.08;
const sameStoryDays = 2;

/**
 * Why two articles may stem from one text, each reason with its evidence.
 *
 * @returns Empty when nothing ties them: unknown stays unknown.
 */
export function linkDocuments(a: OriginDocument, b: OriginDocument): readonly OriginLink[] {
	const likeness = compareDocuments(a, b);
	const kind = likeness === null ? null : kindOf(likeness, a, b);
	const links: OriginLink[] = [];
	if (kind !== null && likeness !== null) links.push({ a: a.id, b: b.id, kind, evidence: toEvidence(likeness, a, b) });
	if (drawsOn(a, b)) links.push({ a: a.id, b: b.id, kind: 'draws on', evidence: [{ name: 'statedSource', value: 1 }] });
	if (drawsOn(b, a)) links.push({ a: b.id, b: a.id, kind: 'draws on', evidence: [{ name: 'statedSource', value: 1 }] });
	return links;
}

function compareDocuments(a: OriginDocument, b: OriginDocument): Likeness | null {
	if (a.text !== null && b.text !== null) {
		return toLikeness(compareTexts(a.text, b.text));
	}
	const shared = compareFingerprints(a.fingerprint, b.fingerprint);
	return shared === null ? null : { shared, contained: estimateContained(shared, a.fingerprint, b.fingerprint) };
}

/** From the share of all shingles and the sizes of both texts: what is common, as a share of the shorter. */
function estimateContained(shared: number, a: readonly number[], b: readonly number[]): number {
	const [sizeA, sizeB] = [estimateShingles(a), estimateShingles(b)];
	const common = (shared / (1 + shared)) * (sizeA + sizeB);
	return Number.isFinite(common) ? Math.max(shared, Math.min(1, common / Math.min(sizeA, sizeB))) : shared;
}

function toLikeness({ shareOfA, shareOfB }: TextComparison): Likeness {
	return { shared: (shareOfA + shareOfB) / 2, contained: Math.max(shareOfA, shareOfB) };
}

function kindOf(likeness: Likeness, a: OriginDocument, b: OriginDocument): OriginLink['kind'] | null {
	const kind = kindByText(likeness);
	if (kind === 'copy' || kind === 'edited copy') return kind;
	const byOne = likeness.shared >= sameAgencyLikeness && isSameStory(a, b) ? kindByOne(a, b) : null;
	return byOne ?? kind;
}

/** What the text of one article is of another's, by nothing but how much they share; null where that ties them to no common text. */
export function tellKind(comparison: TextComparison): OriginLink['kind'] | null {
	return kindByText(toLikeness(comparison));
}

function kindByText({ shared, contained }: Likeness): OriginLink['kind'] | null {
	if (shared >= copyLikeness) return 'copy';
	if (shared >= editedLikeness || contained >= copyLikeness) return 'edited copy';
	return shared >= partLikeness || contained >= partContained ? 'partly based on' : null;
}

/** What two articles with passages in common are where one agency or one writer wrote both. */
function kindByOne(a: OriginDocument, b: OriginDocument): OriginLink['kind'] | null {
	if (isSameAgency(a, b)) return 'same agency story';
	return isSameWriter(a.byline, b.byline) ? 'edited copy' : null;
}

function isSameAgency(a: OriginDocument, b: OriginDocument): boolean {
	return a.agency !== null && b.agency !== null && isSamePublisher(a.agency, b.agency);
}

function isSameStory(a: OriginDocument, b: OriginDocument): boolean {
	const days = daysBetween(a.publishedAt, b.publishedAt);
	return days === null || Math.abs(days) <= sameStoryDays;
}

function toEvidence({ shared, contained }: Likeness, a: OriginDocument, b: OriginDocument): readonly Evidence[] {
	return [
		{ name: 'sharedText', value: round(shared) },
		...(round(contained) === round(shared) ? [] : [{ name: 'containedText', value: round(contained) }]),
		...(isSameAgency(a, b) ? [{ name: 'sameAgency', value: 1 }] : []),
		...(isSameWriter(a.byline, b.byline) ? [{ name: 'sameByline', value: 1 }] : []),
	];
}

/** Two decimals: a fingerprint tells no more. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Whether `a` says that it draws on who wrote or published `b`. An outlet does not draw on itself. */
function drawsOn(a: OriginDocument, b: OriginDocument): boolean {
	return a.drawsOn.some((name) => isSamePublisher(name, b.agency ?? b.outlet) || isSamePublisher(name, b.outlet));
}
