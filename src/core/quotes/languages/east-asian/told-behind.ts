import type { Speaker } from '../../article-frame.ts';
import { mayTell } from './may-tell.ts';
import { mentionsAfter, mentionsBefore, type Place } from './place-of-quote.ts';
import { quoted } from './view-paragraph.ts';

/** Longest way from a quotation to a subject behind it, in signs: time, age, where somebody works. */
export const longestLead = 16;

/** Behind whoever did not say what stands before: what leads to the next quotation, or is done to the speaker, 请他按顺序发言. */
const behindOther =
	/^[^，。！？：:\uFFFC]*[：:]\uFFFC|^[^，。！？：:\uFFFC]{0,6}(?:请|請|让|讓|叫|劝|勸|拦住?|攔住?|打断|打斷|制止|提醒|看着|看著|瞪着|瞪著|递给|遞給|扶起?|拉住?|拍了拍)[他她]/u;

/** "老人揉了揉眼睛。“…”徒弟接了一句：“…”": whether a subject behind a quotation leads to another one, and the sentence before has its own. */
export function leadsOn({ view, paragraph, quote, sentence, before }: Place, next: Speaker): boolean {
	if (next.kind === 'pronoun') return false;
	const clause = behindOther.test(view.signs.slice(next.end - view.start));
	const said = before?.quote.paragraph === quote.paragraph ? before.quote.end - view.start : 0;
	const own = mentionsBefore(paragraph, quote.token).some(
		(one) => one.start - view.start >= said && one.start - view.start < sentence && mayTell(view, one),
	);
	return clause && own;
}

/** That somebody has ended. */
export const saidAll =
	/^，?(?:[语語言话話][毕畢罢罷]|[话話][音语語声聲]?(?:[刚剛]落|落下|一落|[还還]没落)|此[话話]一出|[说說][罢罷完])/u;

/** Where it was said, and how long that may be: "在播客节目里，石宗翰毫不留情", in signs. */
const inside = /^[。，]?在[^，。\uFFFC]*[里裡中上][，]?$/u;
const longestPlace = 36;

/** Whether too much stands between a quotation and a subject behind it. */
export function isFar(lead: string): boolean {
	const longest = inside.test(lead) ? longestPlace : longestLead;
	return lead.length > longest || /[。！？!?；]|，.*，/u.test(lead) || lead.includes(quoted);
}

/** "“…”通讯社援引市长的话说": whose words somebody else passes on behind a quotation. */
export function citedBehind({ view, paragraph, quote }: Place, next: Speaker): Speaker | null {
	const [, one] = mentionsAfter(paragraph, quote.token);
	if (one === undefined || one.from < next.to) return null;
	const isCited = /^(?:[还還]|[则則])?(?:引述|援引|引用|[转轉]述|[转轉]引)[^，。\uFFFC]{0,12}$/u.test(
		view.signs.slice(next.end - view.start, one.start - view.start),
	);
	return isCited && /^的?[话話]/u.test(view.signs.slice(one.end - view.start)) ? one : null;
}
