import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { firstAfter, lastBefore } from '../../speakers/list-candidates.ts';
import { wordClass } from '../../words/word-class.ts';
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
		agentBehind(frame, quote) ??
		subjectOfClause(frame, quote) ??
		callerOf(frame, quote) ??
		subjectAbove(frame, quote, before)
	);
}

/** What bears an inscription. */
const bearer =
	/^(?:signs?|banners?|placards?|posters?|stickers?|t-?shirts?|shirts?|hats?|caps?|billboards?|plaques?)$/u;

/** The sign in "held up a sign saying “…”": whoever holds it up says nothing. */
function inscribed({ paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	const [mention] = lastBefore(askable, quote.token, 1);
	if (mention === undefined || !bearer.test(tokens[mention.to - 1]?.text ?? '')) return null;
	const way = tokens
		.slice(mention.to, quote.token)
		.map(({ text }) => text)
		.join(' ');
	return /^(?:saying|reading|that (?:said|say|says|reads?))[ ,:]*$/u.test(way) ? mention : null;
}

/** How far before a quotation its passive verb may stand, in tokens: "been branded", "is described as". */
const passiveReach = 4;

/** Who speaks in "was branded “…” by a patient": whoever a passive verb names behind the quotation. */
function agentBehind({ paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	if (tokens[quote.token + 1]?.text !== 'by') return null;
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
function subjectOfClause({ paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	const [subject] = lastBefore(askable, quote.token, 1);
	if (subject === undefined || quote.token - subject.to > clauseReach) return null;
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
