import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import type { Outline } from '../../speakers/outline-paragraph.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { reportOf, strength } from '../../speakers/report-of.ts';
import { isClass } from '../../speakers/resolve-pronoun.ts';
import { introducedIn } from '../../turns/speaker-of-turn.ts';
import { wordClass } from '../../words/word-class.ts';

/** Most mentions of the paragraph above that are looked at. */
const mostLooked = 16;

/**
 * Finds who says a paragraph that is one quotation and names nobody: the subject whose verb reports in the paragraph above,
 * where nothing is quoted ("Reed said she would not go.\n“I have told them so.”"), or whom the writer talks to.
 */
export function subjectAbove(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const above = frame.paragraphs[quote.paragraph - 1];
	const { signs } = paragraphOf(frame, quote).outline;
	if (above === undefined || !/^[QJ]$/u.test(signs)) return null;
	if (above.quotes.length > 0) return opensLast(frame, above) ?? takesTurn(frame, quote, before);
	return isQuestion(frame, above)
		? whoAnswers(frame, quote, before)
		: (lastToSpeak(frame, above) ?? opensLast(frame, above));
}

function isQuestion({ text }: Frame, { end }: FrameParagraph): boolean {
	return text.charAt(end - 1) === '?';
}

/** Who answers a question that stands in a paragraph of its own: who did before, or whom the interview is introduced with. */
function whoAnswers(frame: Frame, { paragraph }: FrameQuote, before: Precedent | null): Speaker | null {
	if (before?.quote.paragraph === paragraph - 2) return before.speaker;
	return introducedIn(frame.paragraphs.slice(0, paragraph - 1).filter((one) => !isQuestion(frame, one)));
}

/** The first subject whose verb reports, of the last sentence that has one. */
function lastToSpeak(frame: Frame, { tokens, askable, outline }: FrameParagraph): Speaker | null {
	const speaking = askable
		.slice(0, mostLooked)
		.filter((one) => says(outline, one) && isSomebody(frame, one) && !isGoverned(frame, tokens, one));
	const last = speaking.at(-1)?.from ?? 0;
	const start = tokens.slice(0, last).findLastIndex(({ text }) => /^[.!?]$/u.test(text));
	return speaking.find(({ from }) => from > start) ?? null;
}

/** Whether a verb that reports stands behind a mention. */
function says(outline: Outline, speaker: Speaker): boolean {
	const { verb, strength: sure } = reportOf(outline, speaker);
	return verb !== 0 && sure !== strength.before;
}

function isSomebody(frame: Frame, speaker: Speaker): boolean {
	if (speaker.owner || isClass(frame, speaker, wordClass.relative)) return false;
	return /^(?:person|name|pronoun|nominal)$/u.test(speaker.kind);
}

/** Who opens the last sentence of a paragraph, behind any quotation: "“…,” Reed said. Hale laughs." */
function opensLast(frame: Frame, { askable, tokens, quotes }: FrameParagraph): Speaker | null {
	const last = askable.findLast(({ from }) => tokens[from]?.first === true);
	if (last === undefined || last.from < (quotes.at(-1)?.token ?? 0) || !isSomebody(frame, last)) return null;
	return last.kind === 'name' && !isPerson(last) ? null : last;
}

/**
 * The other of two in a dialogue: who answers the writer ("“A little,” I said.\n“Good.”") or a question, or asks again two
 * paragraphs below one.
 */
function takesTurn(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const { speaker = null, other = null } = before ?? {};
	const [earlier, above] = frame.paragraphs.slice(Math.max(0, quote.paragraph - 2), quote.paragraph);
	if (speaker?.paragraph === quote.paragraph - 1 && isClass(frame, speaker, wordClass.i)) return other;
	if (![earlier, above].every((one) => /^[QKJ]/u.test(one?.outline.signs ?? ''))) return null;
	const asks = (one: FrameQuote | undefined) => one !== undefined && frame.text.charAt(one.end - 1) === '?';
	return asks(before?.quote) || (asks(quote) && asks(earlier?.quotes.at(-1))) ? other : null;
}
