import { type AskedIdeas, meetsIdeas } from './asked-ideas.ts';
import type { SpeakerComparison } from './compare-speakers.ts';
import type { Decision } from './decision.ts';
import type { Comparison } from './gather-evidence.ts';
import { isDisordered } from './is-disordered.ts';
import { isOneDenied } from './is-one-denied.ts';
import type { LeastShared } from './most-shared.ts';
import { type Nearness, nearnessOf } from './nearness.ts';
import { compareRendered, type Rendered } from './rendered-whole.ts';
import { shareOnlyClause, toldApart } from './told-apart.ts';
import type { Comparable } from './unit.ts';

type Asked = { readonly same: readonly AskedIdeas[]; readonly possibly: readonly AskedIdeas[] };

/**
 * What two statements in different languages must share near in time: one telling idea that is all there is; some
 * ideas; telling ones, of which a free translation leaves some out; or many. Where both are about as long, little is a
 * rendering; in one three times as long, it is one topic. "A very good meeting, many points" is told of every meeting:
 * without a telling idea it takes most of what is said, or one that both say again: "no deal until there's a deal".
 */
const rendering: readonly AskedIdeas[] = [
	{ telling: 1, ideas: 1, shared: 0.95, containment: 0.6 },
	{ telling: 1, ideas: 1, shared: 0.95, containment: 0.5, coverage: 0.33 },
	{ telling: 1, ideas: 2, shared: 1.5, containment: 0.36, coverage: 0.34 },
	{ telling: 1, ideas: 2, shared: 1.7, containment: 0.55 },
	{ telling: 1, ideas: 3, shared: 1.5, containment: 0.42 },
	{ telling: 2, ideas: 2, shared: 2, containment: 0.33, coverage: 0.32 },
	{ telling: 2, ideas: 2, shared: 2, containment: 0.4 },
	{ telling: 3, ideas: 3, shared: 2.5, containment: 0.34 },
	{ telling: 2, ideas: 5, shared: 3, containment: 0.3 },
	{ telling: 0, ideas: 1, shared: 1.3, containment: 0.7, coverage: 0.4 },
	{ telling: 0, ideas: 2, shared: 1.1, containment: 0.85 },
	{ telling: 0, ideas: 4, shared: 2.2, containment: 0.65 },
	{ telling: 0, ideas: 3, shared: 1.8, containment: 0.42, coverage: 0.32 },
	{ telling: 0, ideas: 3, shared: 2.1, containment: 0.38, coverage: 0.3 },
	{ telling: 0, ideas: 4, shared: 2.5, containment: 0.34, coverage: 0.28 },
];

/**
 * Two statements of about one length that share something telling, or a fragment of which most stands in the other. Two
 * long ones on one topic always share a few ideas.
 */
const alike: readonly AskedIdeas[] = [
	{ telling: 1, ideas: 2, shared: 1.5, containment: 0.3, coverage: 0.28 },
	{ telling: 0, ideas: 2, shared: 1.1, containment: 0.55, coverage: 0.25 },
];

/** So much of both that another speaker's words, or other words of the same, would not do. */
const ofAnybody: readonly AskedIdeas[] = [
	{ telling: 2, ideas: 4, shared: 3, containment: 0.55, coverage: 0.4 },
	{ telling: 3, ideas: 3, shared: 3, containment: 0.65, coverage: 0.5 },
];

/** Nearly all of many ideas. */
const nearlyAll: readonly AskedIdeas[] = [{ telling: 2, ideas: 6, shared: 4.5, containment: 0.65 }];

const nothing: Asked = { same: [], possibly: [] };

const ofOneSpeaker: Readonly<Record<Nearness, Asked>> = {
	near: { same: rendering, possibly: alike },
	week: { same: nearlyAll, possibly: [] },
	month: nothing,
	far: nothing,
	unknown: { same: [], possibly: ofAnybody },
};

/** Decides for statements in two languages, by the ideas both have. */
export function decideAcross(comparison: Comparison): Decision {
	const { same, possibly } = askedOf(comparison);
	if (same.some((wanted) => meetsIdeas(comparison, wanted)) && !isDoubtful(comparison)) return 'same';
	const rendered = nearnessOf(comparison) === 'near' ? compareRendered(comparison) : null;
	if (rendered !== null && isWhole(rendered, comparison, 'same') && !isRecalled(comparison)) return 'same';
	const perhaps = [...same, ...possibly].some((wanted) => meetsIdeas(comparison, wanted));
	return perhaps || (rendered !== null && isWhole(rendered, comparison, 'possibly')) ? 'possibly' : 'different';
}

/** Ideas that are all that both say, or nearly. */
type AskedWhole = Rendered & { readonly telling: number };

/** Three of one speaker are a sentence, two may be a formula. */
const wholeOfOne: Readonly<Record<'same' | 'possibly', AskedWhole>> = {
	same: { ideas: 3, share: 0.75, telling: 0 },
	possibly: { ideas: 2, share: 0.95, telling: 0 },
};
/** The least that is asked of what two statements render alike, whoever speaks. */
export const leastRendered: readonly Rendered[] = Object.values(wholeOfOne);
/** Where the speaker is not known, two may say the same of one thing, if it is short. */
const wholeOfAnybody: Readonly<Record<'same' | 'possibly', AskedWhole>> = {
	same: { ideas: 5, share: 0.85, telling: 2 },
	possibly: { ideas: 3, share: 0.85, telling: 2 },
};

function isWhole({ ideas, share }: Rendered, { telling, speakers }: Comparison, as: 'same' | 'possibly'): boolean {
	const asked = (speakers === 'same' ? wholeOfOne : wholeOfAnybody)[as];
	return ideas >= asked.ideas && share >= asked.share && telling >= asked.telling;
}

function isNearOfOne(comparison: Comparison): boolean {
	return comparison.speakers === 'same' && nearnessOf(comparison) === 'near';
}

/**
 * What two lines must share that are one where no other line of the speaker in either article is near: too little for
 * {@link rendering}, for a topic is shared too, but a topic is shared by the other lines as well.
 */
const renderingOfNearest: readonly AskedIdeas[] = [
	{ telling: 1, ideas: 1, shared: 1, containment: 0.4 },
	{ telling: 1, ideas: 1, shared: 2, containment: 0.35 },
	{ telling: 2, ideas: 2, shared: 1.5, containment: 0.3 },
];

/** Whether two statements in different languages are one, where each is by far the nearest to the other. */
export function isRenderingOfNearest(comparison: Comparison): boolean {
	if (!isNearOfOne(comparison) || isRecalled(comparison) || isDenied(comparison)) return false;
	return renderingOfNearest.some((wanted) => meetsIdeas(comparison, wanted));
}

/** Ideas in common from which what else the two tell says nothing; below, two are on one topic as often. */
const manyIdeas = 4;
/** Share of the less full one from which it is the other's, whatever that denies beside it. */
const nearlyWhole = 0.85;
/** What each may tell beside two ideas that both tell, and beside three. */
const mostApart = { two: 1, three: 2 };
/** Days before the other was printed that the day lies on which one of the two was said, as its article states. */
const olderDays = 2;

/** A few ideas are shared by what one person says of one matter on one day: these tell that it is another sentence. */
function isDoubtful(comparison: Comparison): boolean {
	const { ideas, containment } = comparison;
	if (isDisordered(comparison) || (ideas >= manyIdeas && shareOnlyClause(comparison))) return true;
	if (ideas >= manyIdeas || containment >= nearlyWhole) return false;
	return (
		isRecalled(comparison) ||
		isDenied(comparison) ||
		toldApart(comparison) > (ideas < manyIdeas - 1 ? mostApart.two : mostApart.three)
	);
}

function isRecalled({ time }: Comparison): boolean {
	return (time.recalled ?? 0) >= olderDays;
}

/** Whether one of the sentences that share something is denied, and the other's are not. */
function isDenied({ a, b, pairs }: Comparison): boolean {
	return isOneDenied(
		sharing(a, new Set(pairs.map((pair) => pair.a))),
		sharing(b, new Set(pairs.map((pair) => pair.b))),
	);
}

/** The sentences of a statement that have something of the other. */
function sharing({ units, language }: Comparable, paired: ReadonlySet<number>): Pick<Comparable, 'units' | 'language'> {
	const sentences = new Set([...paired].map((at) => units[at]?.sentence));
	return { language, units: units.filter(({ sentence }) => sentences.has(sentence)) };
}

function askedOf(comparison: Comparison): Asked {
	const nearness = nearnessOf(comparison);
	if (comparison.speakers === 'same') return ofOneSpeaker[nearness];
	return nearness === 'near' ? { same: ofAnybody, possibly: [] } : nothing;
}

/** What two statements must share at the least for anything but `different`; null where nothing would be enough. */
export function leastAcross(speakers: SpeakerComparison, nearness: Nearness): LeastShared | null {
	if (speakers === 'same') return leastOfOneSpeaker[nearness];
	return nearness === 'near' ? leastOfAnybody : null;
}

const leastOfAnybody = toLeast(ofAnybody);
const leastOfOneSpeaker: Readonly<Record<Nearness, LeastShared | null>> = {
	near: toLeast([...rendering, ...alike, ...renderingOfNearest]),
	week: toLeast(nearlyAll),
	month: null,
	far: null,
	unknown: leastOfAnybody,
};

function toLeast(whole: readonly AskedIdeas[]): LeastShared {
	return { whole, sentence: [], run: Number.POSITIVE_INFINITY };
}
