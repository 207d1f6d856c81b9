import { type AskedIdeas, meetsIdeas } from './asked-ideas.ts';
import type { Decision } from './decision.ts';
import type { Comparison } from './gather-evidence.ts';
import type { LeastShared } from './most-shared.ts';
import { type Nearness, nearnessOf } from './nearness.ts';

/** What is asked where two statements stand weeks apart, or no day is known: a long run of the same words. */
const longRun: Asked = { shared: 6, containment: 0.85, run: 6, sentence: 7, sentenceShare: 0.95 };

/** What is asked of two statements by how near they stand in time: shares of 1, and information in telling words. */
const asked: Readonly<Record<Nearness, Asked>> = {
	near: { shared: 1.5, containment: 0.58, run: 3, sentence: 2.2, sentenceShare: 0.75 },
	week: { shared: 3, containment: 0.8, run: 4.5, sentence: 4, sentenceShare: 0.9 },
	month: longRun,
	// Which is then no more than possibly the same, for it is another occasion.
	far: longRun,
	unknown: longRun,
};

/** What is asked near in time where the speaker of one of the two is not known. */
const askedOfAnybody: Asked = { shared: 3, containment: 0.75, run: 4, sentence: 3.5, sentenceShare: 0.9 };

type Asked = {
	readonly shared: number;
	readonly containment: number;
	readonly run: number;
	readonly sentence: number;
	readonly sentenceShare: number;
};

/** Words below which a fragment is no utterance of its own, however it matches. */
export const fragmentWords = 3;
/** Information below which a statement says nothing that another could repeat but word by word. */
export const leastTold = 0.5;

/** Decides for statements in one language, by the words both have. */
export function decideWithin(comparison: Comparison): Decision {
	const nearness = nearnessOf(comparison);
	const wanted = comparison.speakers === 'unknown' && nearness === 'near' ? askedOfAnybody : asked[nearness];
	if (nearness === 'near' && comparison.speakers === 'same' && isShared(comparison)) return 'same';
	if (nearness === 'unknown' && comparison.speakers === 'same' && isRepeated(comparison, ownSentence)) return 'same';
	if (meets(comparison, wanted)) return 'same';
	const perhaps = meets(comparison, loosen(wanted, nearness)) || isFragmentAlike(comparison);
	return perhaps || wantsOnlyOccasion(comparison, nearness) || isRecalled(comparison) ? 'possibly' : 'different';
}

/** A sentence that is printed again; shorter ones, and formulas, are said again. */
const recalledSentence = { words: 6, information: 2 };
/** A sentence that is nobody's formula: where no day is known, it is the same. */
const ownSentence = { words: 8, information: 4 };

/** Printed on other days, of which no article states that it was said on them. */
function isRecalled(comparison: Comparison): boolean {
	return !comparison.time.stated && isRepeated(comparison, recalledSentence);
}

/** Word by word the same, and neither says more. */
function isRepeated({ words, shared, containment, coverage }: Comparison, least: typeof ownSentence): boolean {
	return words >= least.words && shared >= least.information && Math.min(containment, coverage) >= verbatimShare;
}

/** The words would do on the same days, by one speaker; but the day or the speaker is not known. */
function wantsOnlyOccasion(comparison: Comparison, nearness: Nearness): boolean {
	if (nearness !== 'unknown' && (nearness !== 'near' || comparison.speakers === 'same')) return false;
	return comparison.words >= fragmentWords && (meets(comparison, asked.near) || isShared(comparison));
}

/**
 * A fragment of which most stands in the other's sentence on the same days, in one idea or two. Of more words, one idea
 * and the little words around it agree by chance.
 */
const fragmentAlike = { shared: 0.9, containment: 0.65, mostWords: 9 };

function isFragmentAlike(comparison: Comparison): boolean {
	const { shared, containment, words, speakers } = comparison;
	const isFragment = words >= fragmentWords && words <= fragmentAlike.mostWords;
	const near = nearnessOf(comparison) === 'near' && speakers === 'same';
	return isFragment && near && shared >= fragmentAlike.shared && containment >= fragmentAlike.containment;
}

/** Ideas from which agreement is more than one word's. */
const fewIdeas = 2;
/** What two ideas must make up of the less full statement: less, and the two statements are on one topic. */
const fewIdeasShare = 0.72;

function isShared(comparison: Comparison): boolean {
	return isVerbatim(comparison) || isMuchOrAll(comparison) || isRendering(comparison) || isReordered(comparison);
}

/**
 * Two renderings of one sentence: several telling ideas, in two wordings of about one length, of which each leaves
 * out what the other says in its own way.
 */
const renderings: readonly Required<AskedIdeas>[] = [
	{ telling: 3, ideas: 4, shared: 3.3, containment: 0.46, coverage: 0.3 },
	{ telling: 1, ideas: 2, shared: 2, containment: 0.43, coverage: 0.34 },
	{ telling: 0, ideas: 3, shared: 2, containment: 0.36, coverage: 0.35 },
];

function isRendering(comparison: Comparison): boolean {
	return renderings.some((wanted) => meetsIdeas(comparison, wanted));
}

/** A few words, turned round: "atmosphere of trust", "a trustful atmosphere". */
const reordered = { telling: 2, shared: 1.3, containment: 0.6 };

function isReordered({ telling, missing, shared, containment, words }: Comparison): boolean {
	if (words < fragmentWords || missing > 0 || telling < reordered.telling) return false;
	return shared >= reordered.shared && containment >= reordered.containment;
}

/** Least information of a fragment, or sentence, whose every word the other prints too: "let me down" is enough. */
const verbatimInformation = 1;
const verbatimShare = 0.98;

/** Little is said, and all of it stands in the other, on the same days; less is enough where the other says no more. */
function isVerbatim({ words, containment, coverage, shared, sentence }: Comparison): boolean {
	const isAll = words > fragmentWords && coverage >= verbatimShare;
	const least = isAll ? leastTold : verbatimInformation;
	const whole = words >= fragmentWords && shared >= least && containment >= verbatimShare;
	const part = sentence.words > fragmentWords && sentence.information >= verbatimInformation;
	return whole || (part && sentence.containment >= verbatimShare);
}

/** Much in common: two free translations of a long speech share half of their words, two speeches do not. */
const much = { shared: 7, ideas: 7, containment: 0.45 };
/** One idea in another form, and nothing else said: in more words, the little ones agree by chance. */
const single = { shared: 1.1, containment: 0.8, mostWords: 9 };

function isMuchOrAll({ shared, ideas, containment, words }: Comparison): boolean {
	const isMuch = shared >= much.shared && ideas >= much.ideas && containment >= much.containment;
	const isSingle = ideas === 1 && words <= single.mostWords;
	return isMuch || (isSingle && shared >= single.shared && containment >= single.containment);
}

function meets({ shared, containment, run, sentence, ideas }: Comparison, wanted: Asked): boolean {
	const share = ideas <= fewIdeas ? Math.max(wanted.containment, fewIdeasShare) : wanted.containment;
	const whole = ideas >= fewIdeas && shared >= wanted.shared && containment >= share;
	const part =
		ideas >= fewIdeas && sentence.information >= wanted.sentence && sentence.containment >= wanted.sentenceShare;
	return whole || part || run >= wanted.run;
}

/** What is asked for "possibly": a little less alike; or alike on another day, where most of the like are repeats. */
function loosen(wanted: Asked, nearness: Nearness): Asked {
	if (nearness === 'far') return wanted;
	if (nearness === 'month') return { ...wanted, shared: 3.5 };
	if (nearness === 'week') return { ...wanted, shared: 2.5, containment: 0.75 };
	return { ...wanted, containment: wanted.containment - 0.08, run: wanted.run - 0.5 };
}

/**
 * What two statements must share at the least for anything but `different`, by how near they stand; of those whose day
 * or speaker is not known, what is asked of those near.
 */
export const leastWithin: Readonly<Record<Nearness, LeastShared>> = {
	near: leastNear(),
	unknown: leastNear(),
	week: leastLater('week'),
	month: leastLater('month'),
	far: leastLater('far'),
};

function leastNear(): LeastShared {
	const { shared, containment, run, sentence, sentenceShare } = loosen(asked.near, 'near');
	const verbatim = { shared: leastTold, containment: verbatimShare };
	return {
		whole: [{ shared, containment }, verbatim, fragmentAlike, much, single, reordered, ...renderings],
		sentence: [
			{ information: sentence, containment: sentenceShare },
			{ information: verbatimInformation, containment: verbatimShare },
		],
		run,
	};
}

function leastLater(nearness: 'week' | 'month' | 'far'): LeastShared {
	const { shared, containment, run, sentence, sentenceShare } = loosen(asked[nearness], nearness);
	const recalled = { shared: recalledSentence.information, containment: verbatimShare };
	return {
		whole: [{ shared, containment }, recalled],
		sentence: [{ information: sentence, containment: sentenceShare }],
		run,
	};
}
