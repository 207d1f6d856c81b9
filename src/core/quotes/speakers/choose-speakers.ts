import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { chooseByClause } from '../languages/slavic/choose-by-clause.ts';
import { wordClass } from '../words/word-class.ts';
import { callerOf } from './caller-of.ts';
import { subjectOfSentence } from './clause-subject.ts';
import { describeOptions } from './describe-option.ts';
import { describeQuote, type Precedent, toPrecedent } from './describe-quote.ts';
import { isDropped, spokenOf } from './dropped-subject.ts';
import { firstAfter, lastBefore, listCandidates } from './list-candidates.ts';
import { caseWeight, placeInSentence } from './place-in-sentence.ts';
import { reporterBeside } from './reporter-beside.ts';
import { subjectBeside } from './subject-beside.ts';
import { scoreOptions, type Trees } from './trees.ts';
import { subjectBeforeVerb } from './verb-first.ts';
import type { WeightTables } from './weights.ts';

/** How much less "nobody" counts in a language the weights were not fitted on, as log-odds. */
const fewerNobody = 9;

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
		const speaker: Speaker | null = isCarriedOn(before, quote) ? before.speaker : choose(frame, quote, before, weights);
		before = toPrecedent(before, quote, speaker);
		return speaker;
	});
}

/** A quotation whose paragraph before was left open is of the same speaker. */
function isCarriedOn(before: Precedent | null, quote: FrameQuote): before is Precedent & { speaker: Speaker } {
	if (before !== null && before.speaker !== null && isNextPiece(before.quote, quote)) return true;
	return before?.quote.continues === true && before.quote.paragraph === quote.paragraph - 1 && before.speaker !== null;
}

/** A piece behind an attribution inside the marks. */
function isNextPiece(before: FrameQuote, quote: FrameQuote): boolean {
	if (quote.repaired || before.paragraph !== quote.paragraph) return false;
	return quote.marks[0] === '' && before.marks[1] === '';
}

function choose(frame: Frame, quote: FrameQuote, before: Precedent | null, weights: Trees): Speaker | null {
	const subject =
		frame.lexicon.grammar.speakers.choose?.(frame, quote, before) ??
		chooseByClause(frame, quote, before) ??
		subjectOfSentence(frame, quote, before);
	if (subject !== null) return subject;
	const shape = describeQuote(frame, quote, before);
	const dropped = isDropped(frame, quote, shape.right)
		? spokenOf(frame, quote, before)
		: subjectBeforeVerb(frame, quote, before);
	const told =
		dropped ??
		subjectBeside(frame, quote) ??
		agentBehind(frame, quote) ??
		subjectOfClause(frame, quote) ??
		callerOf(frame, quote);
	if (told !== null) return told;
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	const scores = scoreOptions(weights, describeOptions(frame, quote, options, shape, before));
	let best: Speaker | null = null;
	let most = (scores.at(-1) ?? 0) - (frame.lexicon.language === 'en' ? 0 : fewerNobody);
	options.forEach((option, at) => {
		const value = (scores[at] ?? 0) + caseWeight(frame, option.speaker) + placeInSentence(frame, quote, option);
		if (value <= most) return;
		most = value;
		best = option.speaker;
	});
	return best === null
		? null
		: (reporterBeside(
				frame,
				quote,
				best,
				options.map(({ speaker }) => speaker),
			) ?? best);
}

/** How far before a quotation its passive verb may stand, in tokens: "been branded", "is described as". */
const passiveReach = 4;

/** Who speaks in "was branded “…” by a patient": whoever a passive verb names behind the quotation. */
function agentBehind({ lexicon, paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	if (lexicon.language !== 'en' || tokens[quote.token + 1]?.text !== 'by') return null;
	const before = tokens.slice(Math.max(0, quote.token - passiveReach), quote.token);
	const verb = before.findLastIndex(({ classes }) => has(classes, 'call'));
	const helper = before[verb - 1]?.classes ?? 0;
	const [agent] = firstAfter(askable, quote.token, 1);
	return verb > 0 && has(helper, 'be') && agent?.from === quote.token + 2 ? agent : null;
}

/** Longest way from the subject of such a clause to the quotation, in tokens: "often describes it as". */
const clauseReach = 5;

/**
 * Who speaks in "which the senator once described as “…”": English names the subject of such a clause before its verb,
 * and whoever opens the sentence only reports it.
 */
function subjectOfClause({ lexicon, paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	const [subject] = lastBefore(askable, quote.token, 1);
	if (lexicon.language !== 'en' || subject === undefined || quote.token - subject.to > clauseReach) return null;
	const lead = tokens
		.slice(Math.max(0, subject.from - 2), subject.from)
		.filter(({ classes }) => !has(classes, 'determiner'));
	const way = tokens.slice(subject.to, quote.token);
	const opens = has(lead.at(-1)?.classes ?? 0, 'relative');
	return opens && way.every(({ kind }) => kind === 'word') && way.some(({ classes }) => has(classes, 'call'))
		? subject
		: null;
}

function has(classes: number, name: 'determiner' | 'relative' | 'call' | 'be'): boolean {
	return (classes & wordClass[name]) !== 0;
}
