import type { Speaker } from '../../article-frame.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';
import { clauseReach, type Marked } from './marked.ts';
import { mentionsAfter, mentionsBefore } from './place-of-quote.ts';

/** Longest form of address and words behind a source, in signs. */
const longestSource = 8;

/** "보좌관에 따르면 통화는 “…”고 한다": whose word a sentence gives in which nobody else says anything. */
export function whoIsCited(place: Marked): Speaker | null {
	const { view, particles, to } = place;
	if (particles.sourced === null) return null;
	const source = sourceOf(place, particles.sourced.by);
	const behind = view.signs.slice(to, to + clauseReach);
	if (source === null || particles.sourced.hearsay.test(behind)) return source;
	return particles.sourced.said.test(behind) || isReportedBehind(place) ? null : source;
}

/** Whom the sentence names as its source: a person, for outlets print the words of others. */
function sourceOf({ view, paragraph, quote, sentence }: Marked, by: RegExp): Speaker | null {
	const isSource = ({ kind, start, end }: Speaker) =>
		(kind === 'person' || kind === 'nominal') &&
		start - view.start >= sentence &&
		by.test(view.signs.slice(end - view.start, end - view.start + longestSource));
	return mentionsBefore(paragraph, quote.token).findLast(isSource) ?? null;
}

/** Whether a verb of saying ends the sentence of a quotation. */
function isReportedBehind({ paragraph: { tokens }, quote }: Marked): boolean {
	const rest = tokens.slice(quote.token + 1);
	const end = rest.findIndex(({ kind, text }) => kind === 'quote' || /^[.。]$/u.test(text));
	return rest.slice(0, end === -1 ? rest.length : end).some((token) => isOf(token, reportingVerb));
}

/** "대표는 “…”는 의원들 의견을 수용해": who holds the view that the subject only hears. */
export function whoHolds({ view, particles, paragraph, quote, to }: Marked): Speaker | null {
	if (particles.heldBy === null) return null;
	const [next] = mentionsAfter(paragraph, quote.token);
	if (next === undefined || (next.kind !== 'person' && next.kind !== 'nominal')) return null;
	const isNext = /^(?:이?라|다|냐|자)?는\s$/u.test(view.signs.slice(to, next.start - view.start));
	const end = next.end - view.start;
	return isNext && particles.heldBy.test(view.signs.slice(end, end + longestSource)) ? next : null;
}
