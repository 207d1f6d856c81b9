import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';

/** Longest clause read before a quotation, in signs. */
const reach = 40;

/** Most mentions in such a clause that are looked at. */
const mostLooked = 16;

/** Clauses that lead straight into a quotation, from the mention on that it is given to. */
const clauses = [
	// "The agency quoted Reed as saying", "cited an aide to Reed as saying that": whom somebody quotes.
	/(?<=[VTC])[nolpd](?=[^.!?;:QKJVTCB,]{0,6}aV[^.!?;VTCB]*$)/u,
	// ", and Hale also told reporters it was", ", and analysts at NorthGrid called it": its own subject and verb, one object.
	/(?<=[,KJQ](?:&W?|W|_?P))[nolpdg](?:e[no])?m?[VTC][^.!?;:QKJVTCBnolpdgR&W,]*[lop]?[^.!?;:QKJVTCBnolpdgR&W,]*:?$/u,
	// "The plan, Reed told me, was", "The plan, said Reed, was".
	/(?<=[^.!?;:QKJ],V)[nolpd](?=,[^.!?;:QKJVTCBnolpdg,]+$)/u,
	/(?<=[^.!?;:QKJ],)[nolpd](?=m?[VT][^.!?;:QKJVTCBnog,]{0,4},[^.!?;:QKJVTCBnolpdg,]*$)/u,
	// ", which reported", "Reed, who asked:", "an official who left in May and called it"; ", according to its summary,".
	/[nolgd](?=,?Rm?[VTC][,:t]?$)/u,
	/[nol](?=,?R[^.!?;:QKJR,]*&m?[VTC][^.!?;:QKJVTCB&nlpR]*$)/u,
	/(?<=,B2?)[nold],?$/u,
	// "Brand, who is said to have remarked": whoever tells it stands before.
	/[nolp](?=,?R?m?b[VE]2v[^.!?;QKJ]*$)/u,
	// "A report to the cabinet describes it as", "the letter from Reed to Hale said", "a draft obtained by this newspaper put it at".
	/(?<=(?:^|[.!?Q])_?)d(?:[E_]?[2Pefuy][nold_]){1,3}m?[VTC][^.!?;:QKJVTCBR&W,]*[,:]?$/u,
	// "was told by a judge that she had shown".
	/(?<=bm?Ty)[nolp][^.!?QKJVTCB]*$/u,
	// "what a draft seen by CNN calls", "which the senator once described as".
	/(?<=[WR]_?)[nolpdg](?:[E_]?y[no])?[^.!?;:QKJ,VTCBnolpdgR]{0,3}C[^.!?;:QKJ,VTCBnolpdgR]{0,3}$/u,
	// "Trump's remark that India would", "08.40 NorthGrid: “…”".
	/n(?='[Vd_]t[^.!?;:QKJVTCB]*$)/u,
	/(?<=(?:^|[.!?QKJ])_?)[no]:$/u,
	// "According to the filing, the company agreed to"; "the daily reported that Reed had called it".
	/(?<=(?:^|[.!?QKJ])(?:B2?|eBf))[dol](?:V2|[^.!?QKJVTBnpR])*$/u,
	// "In Reed's view, it is", "in the words of the prosecutor".
	/(?<=(?:^|[.!?QKJ,])_?e)[nol](?='_,?[^.!?;:QKJVTCBn]*$)|(?<=,e_f)[nol],?$/u,
	/(?<=[nod]m?Vt?)nv?m?[VTC][^.!?;:QKJVTCBnolpdgR&W,]*$/u,
];

/**
 * Finds whose words a clause before a quotation leads into: "Reed called it late, while the union urged both sides to
 * “wait”", "According to the filing, …". Whoever else is named in the sentence does not speak in it.
 *
 * @returns Null where no such clause stands before, or another cue follows the quotation.
 */
export function subjectOfClauseBefore(frame: Frame, quote: FrameQuote): Speaker | null {
	const { askable, outline } = paragraphOf(frame, quote);
	const { signs, at } = outline;
	const place = at[quote.token] ?? 0;
	if (/^,?[VTB]/u.test(signs.slice(place + 1, place + 3)) && signs.charAt(place) === 'K') return null;
	const from = Math.max(0, place - reach);
	// What is cut off does not begin the paragraph.
	const before = (from === 0 ? '' : '_') + signs.slice(from, place);
	const found = clauses.map((clause) => clause.exec(before)?.index ?? -1).find((index) => index !== -1);
	if (found === undefined) return null;
	const subject = found + place - before.length;
	return lastBefore(askable, quote.token, mostLooked).find(({ from: token }) => at[token] === subject) ?? null;
}
