import { daysBetween } from '../days-between.ts';
import type { Evidence, OriginLink } from '../types.ts';
import { compareDocuments, type Likeness } from './compare-documents.ts';
import type { TextComparison } from './compare-texts.ts';
import type { OriginDocument } from './origin-document.ts';
import { isSamePublisher } from './same-publisher.ts';
import { isSameWriter } from './same-writer.ts';

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
	const compared = compareDocuments(a, b);
	// A copy has its quotations too, where it has all else.
	const likeness = compared === null || compared.whole.shared < copyLikeness ? compared?.told : compared.whole;
	const kind = likeness === undefined ? null : kindOf(likeness, a, b);
	const links: OriginLink[] = [];
	if (kind !== null && likeness !== undefined)
		links.push({ a: a.id, b: b.id, kind, evidence: toEvidence(likeness, a, b) });
	if (drawsOn(a, b)) links.push({ a: a.id, b: b.id, kind: 'draws on', evidence: [{ name: 'statedSource', value: 1 }] });
	if (drawsOn(b, a)) links.push({ a: b.id, b: a.id, kind: 'draws on', evidence: [{ name: 'statedSource', value: 1 }] });
	return links;
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
