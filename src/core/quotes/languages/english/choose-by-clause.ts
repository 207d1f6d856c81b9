import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { callerOf } from './caller-of.ts';
import { subjectAbove } from './subject-above.ts';
import { subjectBeside } from './subject-beside.ts';
import { subjectOfClauseBefore } from './subject-of-clause-before.ts';

/** Who says a quotation where English grammar leaves no doubt of it; null where the ranker is asked. */
export function chooseEnglish(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	return (
		subjectBeside(frame, quote) ??
		subjectOfClauseBefore(frame, quote) ??
		inscribed(frame, quote) ??
		callerOf(frame, quote) ??
		subjectAbove(frame, quote, before)
	);
}

/** What bears an inscription. */
const bearer =
	/^(?:signs?|banners?|placards?|posters?|stickers?|t-?shirts?|shirts?|hats?|caps?|billboards?|plaques?)$/u;

/** How far before a quotation a text that reads so is looked for, in tokens, and among how many mentions. */
const textReach = 24;
const mostTexts = 8;

/** The text in "A letter signed by Reed read in part: “…”", "held up a sign saying “…”": whoever signs or holds it says nothing. */
function inscribed(frame: Frame, quote: FrameQuote): Speaker | null {
	const { tokens, askable } = paragraphOf(frame, quote);
	const [last, ...more] = lastBefore(askable, quote.token, mostTexts);
	if (last === undefined || last.kind === 'pronoun') return null;
	const wayFrom = (from: number) =>
		tokens
			.slice(Math.max(from, quote.token - textReach), quote.token)
			.map(({ text }) => text)
			.join(' ');
	if (bearer.test(tokens[last.to - 1]?.text ?? ''))
		return /^(?:saying|reading|that (?:said|say|says|reads?))[ ,:]*$/u.test(wayFrom(last.to)) ? last : null;
	return (
		[last, ...more].findLast(
			({ kind, to }) => kind === 'writing' && /^[^.!?]*\breads?(?: in part)?[ ,:]*$/u.test(wayFrom(to)),
		) ?? null
	);
}
