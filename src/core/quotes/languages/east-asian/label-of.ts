import type { Speaker } from '../../article-frame.ts';
import { labelEnd } from './korean-label.ts';
import { mentionsAfter, mentionsBefore, type Place } from './place-of-quote.ts';

/** Whom a line names right before its quotation and says no more of: a headline, a hearing, the label of a broadcast. */
export function labelOf(place: Place): Speaker | null {
	return behindIt(place) ?? adjacent(place) ?? firstOfLine(place);
}

/** "「…」（水野）", "「…」（同）": in brackets, as papers print it. */
function behindIt({ view, paragraph, quote, before, to }: Place): Speaker | null {
	const bracket = /^[（(](同)?/u.exec(view.signs.slice(to, to + 2));
	if (bracket === null) return null;
	if (bracket[1] !== undefined && /^[）)]/u.test(view.signs.slice(to + 2))) return before?.speaker ?? null;
	const [next] = mentionsAfter(paragraph, quote.token);
	// "「…」（都市開発の谷川秀樹社長）".
	return next !== undefined &&
		/^[（(][^（）()。、\uFFFC]{0,16}$/u.test(view.signs.slice(to, next.start - view.start)) &&
		/^[）)]/u.test(view.signs.slice(next.end - view.start))
		? next
		: null;
}

/** "裁判 長女「…」": no particle stands between, as in headlines. */
function adjacent({ view, paragraph, quote, from }: Place): Speaker | null {
	const last = mentionsBefore(paragraph, quote.token).at(-1);
	const between = last === undefined ? '' : view.signs.slice(last.end - view.start, from);
	if (last === undefined || !/^(?:\s?[…:：]+\s?|\s)?$/u.test(between)) return null;
	// "트럼프 “…”…크렘린 “…”": who answers in a headline.
	if (/[…⋯]/u.test(view.signs.charAt(last.start - view.start - 1))) return last;
	return last.kind === 'person' || (last.kind === 'nominal' && between !== ' ') ? last : null;
}

/** "関口社長「…」": whom a paragraph names before its quotation and says no more of. */
function firstOfLine({ view, paragraph, from }: Place): Speaker | null {
	const [first] = paragraph.speakers;
	if (first === undefined || (first.kind !== 'person' && first.kind !== 'nominal')) return null;
	const lead = view.signs.slice(0, Math.max(0, first.start - view.start)).trim();
	const behind = view.signs.slice(first.end - view.start, from);
	if (lead === '[') return labelEnd.test(behind) ? first : null;
	// "（裁判官）「…」".
	if (/^[（(]$/u.test(lead) && /^[）)]\s?$/u.test(behind)) return first;
	// "立憲・山岡雄一「…」": the party of whom a headline names.
	return /^(?:[\p{Script=Han}\p{Script=Katakana}]{1,8}・)?$/u.test(lead) && /^[:：]?\s?$/u.test(behind) ? first : null;
}
