import type { Comparison } from './gather-evidence.ts';

/** Whether two statements are one utterance. */
export type Decision = 'same' | 'possibly' | 'different';

/** How near in time two statements must stand for the same words to be the same utterance. */
type Nearness = 'near' | 'week' | 'far' | 'unknown';

/** Days between printing within which news repeats one utterance: the day itself, the next, and a week-end. */
const nearDays = 3;
/** Beyond, a speaker has often said nearly the same again; a weekly paper still prints the first time. */
const weekDays = 10;

/** What is asked of two statements by how near they stand in time: shares of 1, and information in telling words. */
const asked: Readonly<Record<Nearness, Asked>> = {
	near: { shared: 1.5, containment: 0.58, run: 3, sentence: 2.2, sentenceShare: 0.75 },
	week: { shared: 3, containment: 0.8, run: 4.5, sentence: 4, sentenceShare: 0.9 },
	far: { shared: 6, containment: 0.85, run: 6, sentence: 7, sentenceShare: 0.95 },
	unknown: { shared: 3, containment: 0.75, run: 4, sentence: 3.5, sentenceShare: 0.9 },
};

type Asked = {
	readonly shared: number;
	readonly containment: number;
	readonly run: number;
	readonly sentence: number;
	readonly sentenceShare: number;
};

/** Words below which a fragment is no utterance of its own, however it matches. */
const fragmentWords = 3;
/** Information a one- or two-word fragment must have to be tied to a sentence: two telling words. */
const fragmentInformation = 1.9;

/**
 * Decides by evidence alone.
 *
 * Other speakers are never the same. Without a known speaker, or far apart in time, it takes a long run of the same
 * words: the same person says nearly the same on other days.
 */
export function decide(comparison: Comparison): Decision {
	if (comparison.speakers === 'different') return 'different';
	const decision = comparison.crossLanguage ? decideAcross(comparison) : decideWithin(comparison);
	if (decision !== 'same') return decision;
	return isStrayFragment(comparison) ? 'possibly' : 'same';
}

function nearnessOf({ time }: Comparison): Nearness {
	if (time.days === null) return 'unknown';
	if (time.stated) return time.days <= 1 ? 'near' : 'far';
	if (time.days <= nearDays) return 'near';
	return time.days <= weekDays ? 'week' : 'far';
}

function decideWithin(comparison: Comparison): Decision {
	const nearness = nearnessOf(comparison);
	const wanted = asked[comparison.speakers === 'unknown' && nearness === 'near' ? 'unknown' : nearness];
	if (nearness === 'near' && comparison.speakers === 'same' && isVerbatim(comparison)) return 'same';
	if (meets(comparison, wanted)) return 'same';
	return meets(comparison, loosen(wanted, nearness)) ? 'possibly' : 'different';
}

/** Ideas from which agreement is more than one word's. */
const fewIdeas = 2;

/** Least information of a fragment, or sentence, whose every word the other prints too: "let me down" is enough. */
const verbatimInformation = 1;
const verbatimShare = 0.98;

/** Little is said, and all of it stands in the other, on the same days. */
function isVerbatim({ words, containment, shared, sentence }: Comparison): boolean {
	const whole = words >= fragmentWords && shared >= verbatimInformation && containment >= verbatimShare;
	return whole || (sentence.information >= verbatimInformation && sentence.containment >= verbatimShare);
}

function meets({ shared, containment, run, sentence, ideas }: Comparison, wanted: Asked): boolean {
	const whole = ideas >= fewIdeas && shared >= wanted.shared && containment >= wanted.containment;
	const part = sentence.information >= wanted.sentence && sentence.containment >= wanted.sentenceShare;
	return whole || part || run >= wanted.run;
}

/** What is asked for "possibly": a little less alike, or alike on another day. */
function loosen(wanted: Asked, nearness: Nearness): Asked {
	if (nearness === 'far' || nearness === 'week') return { ...asked.near, shared: 2, containment: 0.8 };
	return { ...wanted, shared: wanted.shared, containment: wanted.containment - 0.12, run: wanted.run - 0.8 };
}

function isStrayFragment({ a, b, words, containment, shared }: Comparison): boolean {
	if (words >= fragmentWords) return Math.min(a.information, b.information) < 0.5 && containment < 0.9;
	return shared < fragmentInformation || containment < 0.95;
}

/** Ideas two statements in different languages must share, and how much of the less full one they must make up. */
const across = { near: { ideas: 2, shared: 1.6, containment: 0.5 }, week: { ideas: 5, shared: 4, containment: 0.7 } };

function decideAcross({ ideas, shared, containment, speakers, time, ...rest }: Comparison): Decision {
	if (speakers !== 'same') return 'different';
	const nearness = nearnessOf({ ideas, shared, containment, speakers, time, ...rest });
	if (nearness !== 'near' && nearness !== 'week') return 'different';
	const wanted = across[nearness];
	if (ideas >= wanted.ideas && shared >= wanted.shared && containment >= wanted.containment) return 'same';
	return ideas >= 2 && containment >= 0.35 && nearness === 'near' ? 'possibly' : 'different';
}
