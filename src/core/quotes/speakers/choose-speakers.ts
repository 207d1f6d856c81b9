import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { speakerOfTurn } from '../turns/speaker-of-turn.ts';
import { describeOptions } from './describe-option.ts';
import { type Precedent, toPrecedent } from './describe-quote.ts';
import { listCandidates } from './list-candidates.ts';
import { scoreOptions, type Trees } from './trees.ts';
import type { WeightTables } from './weights.ts';

/**
 * Chooses the mention that names the speaker of each quotation, in printed order, each knowing the one before.
 *
 * Boosted decision trees that rank the candidates by delexicalised features (the task as O'Keefe et al. 2012, "A
 * sequence labelling approach to quote attribution"), fitted on news.
 *
 * @param asked - The quotations to be attributed; others are passed over.
 */
export function chooseSpeakers(
	frame: Frame,
	asked: readonly FrameQuote[],
	{ speaker: weights }: WeightTables,
): readonly (Speaker | null)[] {
	let before: Precedent | null = null;
	return asked.map((quote) => {
		const speaker: Speaker | null = isCarriedOn(before, quote)
			? before.speaker
			: quote.turn === undefined
				? choose(frame, quote, before, weights)
				: speakerOfTurn(frame, quote.turn, quote.paragraph);
		before = toPrecedent(before, quote, speaker);
		return speaker;
	});
}

/** A quotation whose paragraph before was left open is of the same speaker, and so is all of a turn. */
function isCarriedOn(before: Precedent | null, quote: FrameQuote): before is Precedent {
	if (quote.turn !== undefined || before?.quote.turn !== undefined) return quote.turn === before?.quote.turn;
	if (before !== null && before.speaker !== null && isNextPiece(before.quote, quote)) return true;
	return before?.quote.continues === true && before.quote.paragraph === quote.paragraph - 1 && before.speaker !== null;
}

/** A piece behind an attribution inside the marks. */
function isNextPiece(before: FrameQuote, quote: FrameQuote): boolean {
	if (quote.repaired || before.paragraph !== quote.paragraph) return false;
	return quote.marks[0] === '' && before.marks[1] === '';
}

function choose(frame: Frame, quote: FrameQuote, before: Precedent | null, weights: Trees): Speaker | null {
	const { choose: byGrammar, isReporters, rank } = frame.lexicon.grammar.speakers;
	if (isReporters?.(frame, quote) === true) return null;
	const subject = byGrammar?.(frame, quote, before) ?? null;
	if (rank !== undefined) return rank(frame, quote, before, subject);
	if (subject !== null) return subject;
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	const scores = scoreOptions(weights, describeOptions(frame, quote, options, before));
	let best: Speaker | null = null;
	let most = scores.at(-1) ?? 0;
	options.forEach((option, at) => {
		const value = scores[at] ?? 0;
		if (value <= most) return;
		most = value;
		best = option.speaker;
	});
	return best;
}
