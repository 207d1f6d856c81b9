import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { describeNobody, describeOption, describeQuote, type Precedent } from './describe-option.ts';
import { listCandidates } from './list-candidates.ts';
import { score, type Weights, type WeightTables } from './weights.ts';

/** How much less "nobody" counts in a language the weights were not fitted on, as log-odds. */
const fewerNobody = 3;

/**
 * Chooses the mention that names the speaker of each quotation, in printed order, each knowing the one before.
 *
 * A linear ranker over delexicalised features (after O'Keefe et al. 2012, "A sequence labelling approach to quote
 * attribution"), fitted on news.
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
		const speaker: Speaker | null = isCarriedOn(before, quote) ? before.speaker : choose(frame, quote, before, weights);
		before = { quote, speaker };
		return speaker;
	});
}

/** A quotation whose paragraph before was left open is of the same speaker. */
function isCarriedOn(before: Precedent | null, quote: FrameQuote): before is Precedent & { speaker: Speaker } {
	return before?.quote.continues === true && before.quote.paragraph === quote.paragraph - 1 && before.speaker !== null;
}

function choose(frame: Frame, quote: FrameQuote, before: Precedent | null, weights: Weights): Speaker | null {
	const shape = describeQuote(frame, quote, before);
	const unnamed = frame.lexicon.proDrop ? spokenOf(frame, quote, shape.right, before) : null;
	if (unnamed !== null) return unnamed;
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	let best: Speaker | null = null;
	let most =
		score(weights, describeNobody(shape, options.length)) - (frame.lexicon.language === 'en' ? 0 : fewerNobody);
	for (const option of options) {
		const value = score(weights, describeOption(frame, quote, option, shape, before));
		if (value <= most) continue;
		most = value;
		best = option.speaker;
	}
	return best;
}

/** A verb without a subject, where the language allows it: who spoke before, else whom the paragraph above begins with. */
function spokenOf(frame: Frame, quote: FrameQuote, right: string, before: Precedent | null): Speaker | null {
	if (!/^[,\-.]*[mvb]*V(?:[.,;:$&]|$)/u.test(right)) return null;
	if (before?.speaker && quote.paragraph - before.quote.paragraph <= 1) return before.speaker;
	return frame.paragraphs[quote.paragraph - 1]?.speakers.find(({ entity }) => entity?.human === true) ?? null;
}
