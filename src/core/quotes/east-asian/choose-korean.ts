import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Precedent } from '../speakers/describe-quote.ts';
import { subjectParticle, topicParticle } from './korean-words.ts';
import { mentionsAfter, mentionsBefore, type Place, placeOf, sentenceStart, viewOf } from './place-of-quote.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** What stands between a mention and its particle: an age or pseudonym, a form of address. */
const particleBehind = /^(?:\([^()]{1,12}\))?(?:씨|님)?([가-힣]{1,5})?/u;

/** "…라는 게 김 교수의 설명이다": whose word it is. */
const wordOf = /^의\s(?:말|설명|지적|얘기|이야기|주장|전언|평가|반응|입장|생각|판단|시각|진단|전망|해석|회상|고백)/u;

/** "말했다고 전했다": what one says another said. */
const reportedTwice = /^[^.\uFFFC]{0,40}(?:했|밝혔|썼|적었|답했|물었|내렸)(?:다고|다며)\s/u;

/**
 * Who says a Korean quotation: whom its sentence marks as topic or subject before it; where nothing leads into it, the
 * subject of the sentence behind it; else whom the sentence before was about.
 */
export function chooseKorean(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const place = placeOf(frame, quote, before);
	if (place === null) return null;
	const own = isFree(place) ? freeSubject(place) : (subjectAhead(place) ?? subjectBehind(place));
	return own ?? subjectAbove(place);
}

/** Whether no particle hangs on a quotation: it is a sentence by itself. */
function isFree({ view, to }: Place): boolean {
	return !/^[가-힣]/u.test(view.signs.charAt(to));
}

/** The subject of the sentence behind a quotation; of the one before it where the one behind says something else. */
function freeSubject(place: Place): Speaker | null {
	const next = subjectBehind(place);
	const { view } = place;
	const saysElse =
		next !== null && /^[가-힣]{1,3}\s?\uFFFC/u.test(view.signs.slice(next.end - view.start, next.end - view.start + 6));
	return saysElse ? (subjectBefore(place) ?? next) : next;
}

/** Whom the sentence before a quotation in the same paragraph is about. */
function subjectBefore({ view, paragraph, quote, from }: Place): Speaker | null {
	const told = mentionsBefore(paragraph, quote.token).filter((speaker) => isKoreanSubject(view, speaker));
	const last = told.at(-1);
	return last === undefined || from - (last.end - view.start) > longestLead ? null : last;
}

/** The particle behind a mention. */
function particleOf({ signs, start }: ParagraphView, { end }: Speaker): string {
	return particleBehind.exec(signs.slice(end - start, end - start + 20))?.[1] ?? '';
}

/** Whether a mention is marked as a topic or subject. */
export function isKoreanSubject(view: ParagraphView, speaker: Speaker): boolean {
	const particle = particleOf(view, speaker);
	return subjectParticle.test(particle) || (speaker.kind === 'writing' && /^에(?:는|서는)$/u.test(particle));
}

function isTopic(view: ParagraphView, speaker: Speaker): boolean {
	return topicParticle.test(particleOf(view, speaker)) || speaker.kind === 'writing';
}

/** Whom the clause before a quotation is about. */
function subjectAhead(place: Place): Speaker | null {
	const { view, paragraph, quote, before, sentence } = place;
	const isBefore =
		before !== null && before.quote.paragraph === quote.paragraph && before.quote.start - view.start >= sentence;
	const first = isBefore ? before.quote.end - view.start : sentence;
	const told = mentionsBefore(paragraph, quote.token).filter(
		(speaker) => speaker.start - view.start >= first && isKoreanSubject(view, speaker),
	);
	const cited = mentionsBefore(paragraph, quote.token).find(
		({ end }) => end - view.start > first && citedBehind.test(view.signs.slice(end - view.start, end - view.start + 8)),
	);
	return innerSubject(place, told) ?? cited ?? subjectOf(view, told) ?? (isBefore ? before.speaker : null);
}

/** Behind whom another quotes: "한 당국자를 인용해". */
const citedBehind = /^[을를]\s인용/u;

/** The inner subject of "B reported that A said". */
function innerSubject({ view, to }: Place, told: readonly Speaker[]): Speaker | null {
	const subjects = told.filter((speaker) => !isTopic(view, speaker));
	const isInner = subjects.length < told.length && reportedTwice.test(view.signs.slice(to, to + longestLead));
	return isInner ? (subjects.at(-1) ?? null) : null;
}

/** The topic a clause is about, else its subject. */
function subjectOf(view: ParagraphView, told: readonly Speaker[]): Speaker | null {
	const topics = told.filter((speaker) => isTopic(view, speaker));
	const subjects = told.filter((speaker) => !isTopic(view, speaker));
	const last = topics.at(-1);
	const [first] = topics;
	if (first === undefined || last === undefined) return subjects[0] ?? null;
	return /[,，]/u.test(view.signs.slice(first.end - view.start, last.start - view.start)) ? last : first;
}

/** How far behind a quotation its subject may stand, in signs. */
const longestLead = 60;

/** Whom the words behind a quotation in the same sentence are about. */
function subjectBehind({ view, paragraph, quote, to }: Place): Speaker | null {
	const sentence =
		/^[^\uFFFC]*?(?:[.!?]\s|[.!?]?$|(?=\uFFFC))/u.exec(view.signs.slice(to, to + 3 * longestLead))?.[0] ?? '';
	const next = mentionsAfter(paragraph, quote.token).filter(({ end }) => end - view.start <= to + sentence.length);
	const owner = next.find(({ end }) => wordOf.test(view.signs.slice(end - view.start, end - view.start + 12)));
	return (
		owner ??
		next.find((speaker) => isKoreanSubject(view, speaker) && speaker.start - view.start - to <= longestLead) ??
		null
	);
}

/** Whom the sentence before was about, or who spoke last; else the paragraph above. */
function subjectAbove(place: Place): Speaker | null {
	const { frame, view, paragraph, quote, before, sentence } = place;
	const told = mentionsBefore(paragraph, quote.token).filter(
		(speaker) => speaker.start - view.start < sentence && isKoreanSubject(view, speaker),
	);
	const last = told.at(-1);
	const said = before !== null && before.quote.paragraph === quote.paragraph ? before : null;
	if (last !== undefined && (said === null || last.start > said.quote.start)) return firstOfSentence(view, told, last);
	if (said !== null) return said.speaker;
	if (before?.quote.paragraph === quote.paragraph - 1 && before.speaker !== null) return before.speaker;
	const above = frame.paragraphs[quote.paragraph - 1];
	if (above === undefined) return null;
	const aboveView = viewOf(frame, above);
	const spoken = mentionsBefore(above, above.tokens.length).filter((speaker) => isKoreanSubject(aboveView, speaker));
	const nearest = spoken.at(-1);
	return nearest === undefined ? null : firstOfSentence(aboveView, spoken, nearest);
}

function firstOfSentence(view: ParagraphView, told: readonly Speaker[], last: Speaker): Speaker {
	const begin = sentenceStart(view.signs, last.start - view.start);
	return told.find(({ start }) => start - view.start >= begin) ?? last;
}
