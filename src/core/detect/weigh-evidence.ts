import type { Reason, Story } from '../types.ts';
import type { Clause } from './read-clauses.ts';
import type { Evidence } from './read-evidence.ts';
import type { ReasonKey } from './reason-keys.ts';

/** One piece of evidence: what it adds to the score, and the reason a reader is shown. */
export type Weighed = { readonly weight: number; readonly reason: Reason };

/** What each kind of evidence adds to the score; 0.5 together is coverage. Set by hand, in tenths. */
const weight = {
	/** Both in one clause of the headline: enough by itself, a headline names its subject. */
	headlinePair: 0.55,
	/** Both in the headline, in clauses that need not have to do with each other. */
	headlineBoth: 0.35,
	/** One in the headline, with what the two do or where they met. */
	headlineOneDealing: 0.2,
	headlineOne: 0.1,
	/** A known meeting place in a headline that names neither, and so with a dealing ("Anchorage summit ends …"). */
	headlinePlace: 0.15,
	headlineEvent: 0.3,
	headlineDealing: 0.15,
	leadPairDealing: 0.25,
	leadPair: 0.15,
	/** More for an opening whose first sentence tells what the two do, or where they met. */
	leadFirst: 0.1,
	/** Both in the opening, in sentences of their own, under a headline that names nobody. */
	leadApart: 0.15,
	/** For a body that is about both, at `full` and above. */
	share: 0.4,
	/** For a body that names each of them often, together or not. */
	each: 0.15,
	/** The headline names neither, nor a place or dealing of theirs. */
	headlineNeither: -0.1,
	someoneElse: -0.25,
	/** Somebody else beside the dealings of the two. */
	someoneAlso: -0.15,
	passing: -0.3,
} as const;

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

/** Weighs the evidence of an article that names both. */
export function weighEvidence(evidence: Evidence, story: Story): readonly Weighed[] {
	return [
		...weighHeadline(evidence.headline, story),
		...weighLead(evidence),
		...weighBody(evidence),
		...nameCircumstances([...evidence.headline, ...evidence.body].filter(tellsOfBoth)),
	];
}

/** Whether a clause tells of both, by name or one of them by role. */
export function tellsOfBoth({ named, byRole, staff, dealing }: Clause): boolean {
	if (staff && !dealing) return false;
	return named.includes(true) && named.every((isNamed, leader) => isNamed || byRole[leader] === true);
}

/** Weighs what a headline says. */
export function weighHeadline(headline: readonly Clause[], story: Story): readonly Weighed[] {
	const pair = headline.find(tellsOfBoth);
	const named = story.leaders.filter((_, leader) => headline.some((clause) => clause.named[leader]));
	if (pair !== undefined && !pair.added) return weighPairHeadline(pair);
	if (named.length === story.leaders.length) return [weigh(weight.headlineBoth, 'both-in-headline')];
	const linked = headline.some((clause) => clause.dealing || clause.place !== null);
	const one = linked ? weight.headlineOneDealing : weight.headlineOne;
	return [
		...(named.length > 0 ? named.map(({ name }) => weigh(one, 'one-in-headline', name)) : weighNameless(headline, one)),
		...(headline.some((clause) => clause.bystander) ? [weigh(weight.someoneElse, 'someone-else-in-headline')] : []),
	];
}

/** A headline without a name: who stands for one of the two ("Kremlin says …"), or where they meet. */
function weighNameless(headline: readonly Clause[], one: number): readonly Weighed[] {
	const role = headline.find((clause) => clause.role !== null)?.role ?? null;
	if (role !== null) return [weigh(one, 'named-by-role', role)];
	const dealing = headline.some((clause) => clause.dealing);
	const place = headline.find((clause) => clause.place !== null)?.place ?? null;
	if (place !== null)
		return [weigh(dealing ? weight.headlineEvent : weight.headlinePlace, 'known-place', toName(place))];
	return [weigh(dealing ? 0 : weight.headlineNeither, 'headline-names-neither')];
}

function weighPairHeadline(pair: Clause): readonly Weighed[] {
	if (pair.apart || pair.led)
		return [weigh(weight.headlinePair, 'both-in-headline'), weigh(weight.someoneElse, 'someone-else-in-headline')];
	const linked = pair.dealing || pair.place !== null;
	return [
		weigh(weight.headlinePair, 'both-in-headline'),
		...(linked || pair.joined ? [weigh(weight.headlineDealing, 'dealing-in-headline')] : []),
		...(pair.bystander ? weighBystander(pair, linked) : []),
	];
}

/** Where the two met and by what role one of them is named: weighed above, told by themselves. */
function nameCircumstances(pairs: readonly Clause[]): readonly Weighed[] {
	if (pairs.length === 0) return [weigh(0, 'never-together')];
	const place = pairs.find((clause) => clause.place !== null)?.place ?? null;
	const role = pairs.find((clause) => clause.role !== null)?.role ?? null;
	return [
		...(place === null ? [] : [weigh(0, 'known-place', toName(place))]),
		...(role === null ? [] : [weigh(0, 'named-by-role', role)]),
	];
}

/** Shorter ones are written in capitals anywhere ("USA"). */
const leastName = 4;

/** A place in the capitals of a dateline, written as a name: "ANCHORAGE" is Anchorage. */
function toName(place: string): string {
	const isShouted = place.length >= leastName && place === place.toUpperCase();
	return isShouted ? place.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : place;
}

function weighBystander({ joined, joinedByWord, otherPair }: Clause, linked: boolean): readonly Weighed[] {
	if (linked && joined) return [];
	const amount = (linked || joinedByWord) && !otherPair ? weight.someoneAlso : weight.someoneElse;
	return [weigh(amount, 'someone-else-in-headline')];
}

function weighLead({ headline, lead }: Evidence): readonly Weighed[] {
	const pairs = lead.filter((clause) => tellsOfBoth(clause) && !clause.background && !clause.led);
	if (pairs.length === 0) return headline.some(({ named }) => named.includes(true)) ? [] : weighApart(lead);
	const linked = pairs.some(isLinked);
	const [first] = lead;
	const opens = first !== undefined && pairs[0] === first && isLinked(first) && !first.bystander;
	const amount = linked ? weight.leadPairDealing : weight.leadPair;
	return [weigh(amount + (opens ? weight.leadFirst : 0), 'both-in-lead')];
}

function isLinked({ dealing, place }: Clause): boolean {
	return dealing || place !== null;
}

function weighApart(lead: readonly Clause[]): readonly Weighed[] {
	const current = lead.filter((clause) => !clause.background);
	const both = lead[0]?.named.every((_, leader) => current.some(({ named }) => named[leader])) ?? false;
	return both ? [weigh(weight.leadApart, 'both-in-opening')] : [];
}

/** Share of a body's sentences that name the one of the two who is named less. */
function shareOfLesser(body: readonly Clause[]): number {
	const counts = body[0]?.named.map((_, leader) => body.filter(({ named }) => named[leader]).length) ?? [0];
	return Math.min(...counts) / countSentences(body);
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
	const passing = body.length >= longBody && share < passingShare && !lead.some(tellsOfBoth);
	const amount = weight.share * Math.min(1, strength) + weight.each * Math.min(1, shareOfLesser(body) / full.each);
	const role = pairs.find((clause) => clause.role !== null)?.role ?? null;
	return [
		...(both > 0 ? [weigh(amount, 'both-in-paragraphs', both, paragraphs.length)] : []),
		...(dealings > 0 ? [weigh(both > 0 ? 0 : amount, 'dealings-in-sentences', dealings)] : []),
		...(both === 0 && dealings === 0 && role !== null ? [weigh(amount, 'named-by-role', role)] : []),
		...(passing ? [weigh(weight.passing, 'only-in-passing', pairs.length, body.length)] : []),
	];
}

/** A piece of evidence with its reason. */
export function weigh(amount: number, key: ReasonKey, ...values: readonly (string | number)[]): Weighed {
	return { weight: amount, reason: { key, values } };
}
