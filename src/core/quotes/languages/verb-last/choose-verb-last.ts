import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { type Clause, clauseOf, isSomebody, mentionsIn } from '../shared/clause.ts';
import { isTurn, otherSpeaker } from '../shared/other-speaker.ts';
import { orPortrayed } from '../shared/portrayed.ts';
import type { ClauseRules } from './clause-rules.ts';
import { carried, topicIn } from './spoken-of.ts';

/**
 * A chooser of who says a quotation by the grammar of a sentence with the verb last: whose words it says they are, the
 * subject that leads in, the one behind; else whoever the text speaks of.
 */
export function chooserOfVerbLast(
	rules: ClauseRules,
): (frame: Frame, quote: FrameQuote, before: Precedent | null) => Speaker | null {
	return (frame, quote, before) => {
		const clause = clauseOf(frame, quote, before);
		return clause === null
			? null
			: (rules.owner(clause) ??
					leading(clause, rules) ??
					rules.behind(clause) ??
					turnOf(clause, rules) ??
					orPortrayed(frame, quote, before, carried(clause, rules)));
	};
}

/** Who leads into a quotation: the last one marked, else the first who may be the subject. */
function leading(clause: Clause, rules: ClauseRules): Speaker | null {
	const { quote, before } = clause;
	const from = ownStart(clause);
	const own = subjectIn(clause, rules, from, quote.token);
	if (own !== null) return own;
	if (from === clause.from || before?.speaker == null) return null;
	const { speaker } = before;
	const isOther =
		speaker.paragraph === quote.paragraph && speaker.from >= clause.from && !rules.isTopic(clause, speaker);
	if (!isOther) return speaker;
	// "Peskov, Trump'ın “…” ifadesine ilişkin “…” dedi"; "Hannity'nin “…” sorusunu “…” diye yanıtladı": who answers was spoken of before.
	return subjectIn(clause, rules, clause.from, from) ?? topicIn(clause, rules, 0, clause.from);
}

function subjectIn(clause: Clause, rules: ClauseRules, from: number, to: number): Speaker | null {
	const own = mentionsIn(clause.paragraph, from, to).filter(isSomebody);
	return (
		own.findLast((speaker) => rules.isMarked(clause, speaker)) ??
		own.find((speaker) => rules.isBare(clause, speaker)) ??
		null
	);
}

/** Where the part of the sentence begins that is of this quotation alone. */
function ownStart({ quote, before, from }: Clause): number {
	const said = before?.quote.paragraph === quote.paragraph ? before.quote.token + 1 : 0;
	return Math.max(from, said);
}

/** Who has a turn of a dialogue: the other one of two who talk, or whom the line before it leads in with a colon. */
function turnOf({ frame, quote, before }: Clause, rules: ClauseRules): Speaker | null {
	const { paragraph, token } = quote;
	if (!isTurn(frame, paragraph) || token !== 1) return null;
	if (before?.speaker != null && before.quote.paragraph === paragraph - 1 && isTurn(frame, paragraph - 1))
		return otherSpeaker(frame, quote, before.speaker, before);
	const above = clauseOf(
		frame,
		{ paragraph: paragraph - 1, token: frame.paragraphs[paragraph - 1]?.tokens.length ?? 0 },
		before,
	);
	if (above === null || above.paragraph.tokens.at(-1)?.text !== ':') return null;
	return subjectIn(above, rules, above.from, above.quote.token);
}
