import type { Story } from '../types.ts';
import type { Clause } from './read-clauses.ts';
import type { Evidence } from './read-evidence.ts';
import { isLinked, tellsOfBoth } from './tells-of-both.ts';
import { toPlaceName } from './to-place-name.ts';
import { weighHeadline } from './weigh-headline.ts';
import { type Weighed, weigh, weight } from './weights.ts';

/**
 * How much of a body is about both, from which more says nothing more: share of sentences, of paragraphs, dealings told,
 * share of sentences that name the lesser of the two.
 */
const full = { sentences: 0.25, paragraphs: 0.5, dealings: 10, each: 0.2 } as const;

/** Paragraphs under which their share says nothing: a text of one block names both in all of them. */
const fewParagraphs = 4;

/** Sentences under which a share is taken of this many: one sentence of two is an excerpt, or a stray link. */
const fewSentences = 8;

/** Length of a sentence of news in UTF-16 units: what runs on longer counts as several. */
const usualSentence = 160;

/** Sentences from which a body is long enough to be held against a headline. */
const longBody = 10;

/** Share of sentences about both under which a long body names them in passing. */
const passingShare = 0.05;

/** Share of a body's sentences that tell of the lesser of the two, by name or role, from which it goes on about both. */
const carriedShare = 0.12;

/** Weighs the evidence of an article that names both. */
export function weighEvidence(evidence: Evidence, story: Story): readonly Weighed[] {
	return [
		...weighHeadline(evidence.headline, story, evidence.body),
		...weighUntold(evidence),
		...weighLead(evidence),
		...weighBody(evidence),
		...nameCircumstances([...evidence.headline, ...evidence.body].filter(tellsOfBoth)),
	];
}

/** Both are named, the headline names neither, and nothing of what leaders do is told. */
function weighUntold({ headline, body }: Evidence): readonly Weighed[] {
	const isTold = (clause: Clause) => clause.matter || isLinked(clause) || clause.byRole.includes(true);
	const isNamed = headline.some(({ named }) => named.includes(true));
	return isNamed || [...headline, ...body].some(isTold) ? [] : [weigh(weight.untold, 'headline-names-neither')];
}

/** Where the two met and by what role one of them is named: weighed above, told by themselves. */
function nameCircumstances(pairs: readonly Clause[]): readonly Weighed[] {
	if (pairs.length === 0) return [weigh(0, 'never-together')];
	const place = pairs.find((clause) => clause.place !== null)?.place ?? null;
	const role = pairs.find((clause) => clause.role !== null)?.role ?? null;
	return [
		...(place === null ? [] : [weigh(0, 'known-place', toPlaceName(place))]),
		...(role === null ? [] : [weigh(0, 'named-by-role', role)]),
	];
}

function weighLead({ headline, lead, body }: Evidence): readonly Weighed[] {
	const pairs = lead.filter((clause) => tellsOfBoth(clause) && !clause.background && !clause.led);
	if (pairs.length === 0) return headline.some(({ named }) => named.includes(true)) ? [] : weighApart(lead);
	const linked = pairs.some(isLinked);
	const [first] = lead;
	const carries = first !== undefined && (isLinked(first) || areBothCarried(body));
	const opens = carries && pairs[0] === first && !first.bystander;
	const amount = linked ? weight.leadPairDealing : weight.leadPair;
	return [weigh(amount + (opens ? weight.leadFirst : 0), 'both-in-lead')];
}

function weighApart(lead: readonly Clause[]): readonly Weighed[] {
	const current = lead.filter((clause) => !clause.background);
	const both = lead[0]?.named.every((_, leader) => current.some(({ named }) => named[leader])) ?? false;
	return both ? [weigh(weight.leadApart, 'both-in-opening')] : [];
}

function isNamed({ named }: Clause, leader: number): boolean {
	return named[leader] === true;
}

function isMeant(clause: Clause, leader: number): boolean {
	return isNamed(clause, leader) || clause.byRole[leader] === true || clause.together;
}

/** Share of a body's sentences that tell of the one of the two who is told of less. */
function shareOfLesser(body: readonly Clause[], isTold: typeof isNamed): number {
	const counts = body[0]?.named.map((_, leader) => body.filter((clause) => isTold(clause, leader)).length) ?? [0];
	return Math.min(...counts) / countSentences(body);
}

/** Whether a body goes on telling of each of the two, together or not: what it tells of one, the other answers. */
function areBothCarried(body: readonly Clause[]): boolean {
	return shareOfLesser(body, isMeant) >= carriedShare;
}

/** Sentences of a body, or as many as one of its length would have. */
function countSentences(body: readonly Clause[]): number {
	const length = body.reduce((sum, clause) => sum + clause.length, 0);
	return Math.max(body.length, length / usualSentence, fewSentences);
}

function weighBody({ body, paragraphs, lead }: Evidence): readonly Weighed[] {
	const pairs = body.filter(tellsOfBoth);
	const share = pairs.length / countSentences(body);
	const both = paragraphs.filter((named) => named.every(Boolean)).length;
	const dealings = pairs.filter((clause) => clause.dealing).length;
	const strength = Math.max(
		share / full.sentences,
		paragraphs.length < fewParagraphs ? 0 : both / paragraphs.length / full.paragraphs,
		dealings / full.dealings,
	);
	const passing = body.length >= longBody && share < passingShare && !lead.some(tellsOfBoth) && !areBothCarried(body);
	const each = shareOfLesser(body, isNamed) / full.each;
	const amount = weight.share * Math.min(1, strength) + weight.each * Math.min(1, each);
	const role = pairs.find((clause) => clause.role !== null)?.role ?? null;
	return [
		...(both > 0 ? [weigh(amount, 'both-in-paragraphs', both, paragraphs.length)] : []),
		...(dealings > 0 ? [weigh(both > 0 ? 0 : amount, 'dealings-in-sentences', dealings)] : []),
		...(both === 0 && dealings === 0 && role !== null ? [weigh(amount, 'named-by-role', role)] : []),
		...(passing ? [weigh(weight.passing, 'only-in-passing', pairs.length, body.length)] : []),
	];
}
