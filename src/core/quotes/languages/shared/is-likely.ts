import { onceFor } from '../../../once-for.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Option } from '../../speakers/list-candidates.ts';
import { antecedentOf, type Named, nameOf } from '../../speakers/name-speakers.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { isClass } from '../../speakers/resolve-pronoun.ts';
import { isPronoun } from '../../speakers/speaker-rules.ts';
import { fittedWeights } from '../../speakers/weights.ts';
import { wordClass } from '../../words/word-class.ts';

/**
 * Least likelihood of who is named; below it, it is unclear who speaks.
 *
 * Below it one name in five is right in articles that neither rules nor trees have seen, and one in two in those that
 * the rules were written by, which `test/bench/with-languages-fit.mjs --cross` counts.
 */
const leastLikelihood = 0.65;

/**
 * Whether whoever is likeliest to have said a quotation is likely enough to be named: the shares of all mentions that
 * stand for them, beside those of their rivals.
 *
 * @param odds - The log-odds of each candidate.
 */
export function isLikely(
	frame: Frame,
	before: Precedent | null,
	options: readonly Option[],
	odds: readonly number[],
): boolean {
	const chosen = options[placeOfMost(odds)]?.speaker;
	if (chosen === undefined) return false;
	const isOwn = (speaker: Speaker) =>
		speaker === chosen || (chosen.entity !== null && speaker.entity === chosen.entity);
	const isSurely = shareOf(options, odds, (speaker) => (isOwn(speaker) ? 'own' : 'rival')) >= leastLikelihood;
	// Whom pronouns and descriptions stand for, which costs time, can but make it likelier.
	return isSurely || shareOf(options, odds, sidesByMeaning(frame, before, chosen)) >= leastLikelihood;
}

/** The place of the likeliest candidate. */
export function placeOfMost(odds: readonly number[]): number {
	return odds.indexOf(Math.max(...odds));
}

type Side = 'own' | 'rival' | 'nobody';

/** On whose side a mention is: a pronoun that is no subject of its own is no rival. */
function sidesByMeaning(frame: Frame, before: Precedent | null, chosen: Speaker): (speaker: Speaker) => Side {
	const own = meantBy(frame, before, chosen);
	return (speaker) => {
		const meant = meantBy(frame, before, speaker);
		if (speaker === chosen || (meant !== null && meant.name === own?.name)) return 'own';
		return isBeside(frame, speaker) ? 'nobody' : 'rival';
	};
}

/** The share of those that count as own among them and the rivals. */
function shareOf(options: readonly Option[], odds: readonly number[], sideOf: (speaker: Speaker) => Side): number {
	const most = Math.max(...odds);
	const sums = { own: 0, rival: 0, nobody: 0 };
	options.forEach(({ speaker }, at) => {
		sums[sideOf(speaker)] += Math.exp((odds[at] ?? 0) - most);
	});
	return sums.own / (sums.own + sums.rival);
}

const mentionsOf = onceFor((frame: Frame) => frame.paragraphs.flatMap(({ speakers }) => speakers));

/** Who a mention stands for; null for nobody who is told. */
function meantBy(frame: Frame, before: Precedent | null, speaker: Speaker): Named | null {
	return nameOf(frame, antecedentOf({ frame, all: mentionsOf(frame), before }, speaker, fittedWeights));
}

/** Whether a pronoun is no subject of its own: it says again who stands before it ("the driver, who"), or a preposition leads to it ("in it"). */
function isBeside(frame: Frame, speaker: Speaker): boolean {
	if (!isPronoun(speaker)) return false;
	return isClass(frame, speaker, wordClass.relative) || isGoverned(frame, paragraphOf(frame, speaker).tokens, speaker);
}
