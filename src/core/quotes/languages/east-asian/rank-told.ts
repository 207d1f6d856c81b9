import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { isToldOf, portrayedIn } from '../shared/portrayed.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { whoGoesOn } from './goes-on.ts';
import { labelBeside } from './label-beside.ts';
import { labelOf } from './label-of.ts';
import type { Particles } from './particles.ts';
import { type Place, placeOf } from './place-of-quote.ts';
import { whoWasBy } from './quoted-on.ts';
import { whoDenies } from './who-denies.ts';
import { whoSaidSo } from './who-said-so.ts';

/** How much behind a quotation is read for what it is called, in signs. */
const longestCalling = 60;

/**
 * Ranks who speaks, but for what is said to be heard or read of nobody: 「…」といった声が相次いだ, where the sentence names
 * nobody from whom it comes.
 *
 * @param unattributed - Found behind such a quotation, others in marks beside it left out.
 * @param governed - Found behind whom somebody speaks to or of, who is none to say it where grammar names another.
 */
export function rankTold(
	unattributed: RegExp,
	{ governed, goesOn }: Partial<Pick<Particles, 'governed' | 'goesOn'>> = {},
): NonNullable<SpeakerRules['rank']> {
	return (frame, quote, before, verdict) => {
		const place = placeOf(frame, quote, before);
		if (place !== null && isNobodys(place, unattributed, verdict)) return null;
		if (verdict !== null && place !== null && isPrintedAs(place, verdict, goesOn)) return verdict;
		const likeliest = rankSpeakers(frame, quote, before, verdict);
		if (verdict === null) return likeliest;
		return isKept({ frame, quote, verdict, governed }, likeliest) ? verdict : likeliest;
	};
}

/** Whether a label names who speaks, or the words behind it who denies: no sign beside counts more. */
function isPrintedAs(place: Place, verdict: Speaker, goesOn: RegExp | undefined): boolean {
	if (goesOn !== undefined && whoGoesOn(place, goesOn) === verdict) return true;
	return [labelBeside, labelOf, whoDenies, whoSaidSo, whoWasBy].some((printed) => printed(place) === verdict);
}

/** Whether words are said to be heard or read of nobody, or asked, where whom the sentence is about answers. */
function isNobodys(place: Place, unattributed: RegExp, verdict: Speaker | null): boolean {
	const behind = behindAll(place);
	if (unattributed.test(behind) && !isInSentence(place, verdict?.start ?? -1)) return true;
	if (verdict !== null && heard.test(behind) && /^(?:さん|氏)?は/u.test(place.frame.text.slice(verdict.end)))
		return true;
	return verdict?.kind === 'person' && question.test(behind);
}

/** "監督は「…」とだけ言われた": behind what whom the sentence is about was only told. */
const heard = /^」?と(?:だけ|しか)?(?:言われ|告げられ|怒鳴られ|聞かされ|諭され|叱られ)/u;

/** Behind a question that the text does not say who asked: "동의했느냐"는 질문에, 「応じたのか」との質問に. */
const question = /^」?(?:(?:이?라|다|냐|자|단)?는\s(?:질문|물음|질의)에|と(?:の|いう)(?:質問|問い)に)/u;

/** A quotation, whom grammar names, and what is found behind whom somebody speaks to or of. */
type Judged = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly verdict: Speaker;
	readonly governed: RegExp | undefined;
};

/** Whether whom grammar names is kept against the likeliest. */
function isKept(judged: Judged, likeliest: Speaker | null): boolean {
	return isToldByPortrayed(judged.frame, likeliest, judged.verdict) || isNoRival(judged, likeliest);
}

/** Whether the likeliest is spoken to or of, or named in another sentence; nobody, where all beside are. */
function isNoRival({ frame, quote, verdict, governed }: Judged, likeliest: Speaker | null): boolean {
	if (governed === undefined) return false;
	const isGoverned = (one: Speaker) => governed.test(frame.text.slice(one.end, one.end + longestParticle));
	// "佐藤さんと鈴木さんは": of two who do something together, either may speak.
	const isPair = (one: Speaker) => /^(?:さん|氏)?と/u.test(frame.text.slice(one.end, one.end + longestParticle));
	if (likeliest === null)
		return isAlone(
			frame,
			quote,
			verdict,
			(one) => (isGoverned(one) && !isPair(one)) || (one.role === 'oblique' && verdict.kind === 'nominal'),
		);
	if (likeliest === verdict || (likeliest.entity !== null && likeliest.entity === verdict.entity)) return false;
	return isGoverned(likeliest) || isBehindSentence(frame, quote, likeliest);
}

/** Whether grammar names a person, and all whom the paragraph names beside are spoken to or of. */
function isAlone(
	{ paragraphs }: Frame,
	{ paragraph }: FrameQuote,
	verdict: Speaker,
	isGoverned: (one: Speaker) => boolean,
): boolean {
	const { kind, entity } = verdict;
	if (kind !== 'nominal' && (kind !== 'person' || entity === null)) return false;
	const here = paragraphs[paragraph]?.speakers.slice(0, mostLooked) ?? [];
	return here.every(
		(one) => one === verdict || (entity !== null && one.entity === entity) || one.kind === 'place' || isGoverned(one),
	);
}

/** "「…」と強調。次期社長も…": whether the sentence of a quotation ends before a mention, where a particle hangs on it. */
function isBehindSentence({ text }: Frame, { end, marks, paragraph }: FrameQuote, one: Speaker): boolean {
	const behind = end + marks[1].length;
	if (one.paragraph !== paragraph || one.start < behind || !/^[ぁ-ん가-힣]/u.test(text.slice(behind, behind + 1)))
		return false;
	return /[。]|[.]\s/u.test(text.slice(behind, Math.min(one.start, behind + longestCalling)));
}

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** Longest particle behind whom somebody speaks to, in signs. */
const longestParticle = 48;

/** Whether a relative is the likeliest where grammar names whom the article portrays, who tells of them. */
function isToldByPortrayed(frame: Frame, likeliest: Speaker | null, verdict: Speaker): boolean {
	const { speaker } = portrayedIn(frame);
	if (likeliest === null || speaker === null) return false;
	return verdict.entity === speaker.entity && likeliest.entity === null && isToldOf(frame, likeliest);
}

/** What stands behind a quotation and the ones right behind it. */
function behindAll({ view, to }: Place): string {
	const rest = view.signs.slice(to);
	const others = /^(?:[、や,\s]?\uFFFC)+/u.exec(rest)?.[0].length ?? 0;
	return rest.slice(others, others + longestCalling);
}

/** Whether a place is in the sentence of a quotation, or behind it. */
function isInSentence({ view, sentence }: Place, start: number): boolean {
	return start >= view.start + sentence;
}
