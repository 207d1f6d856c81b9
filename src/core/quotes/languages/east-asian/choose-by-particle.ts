import { onceFor } from '../../../once-for.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { orPortrayed, portrayedIn } from '../shared/portrayed.ts';
import { whoseRemark } from '../shared/whose-remark.ts';
import { whoGoesOn } from './goes-on.ts';
import { findInterviewee, isAnswer, mostAbove } from './interviewee.ts';
import { labelBeside } from './label-beside.ts';
import { labelOf } from './label-of.ts';
import { clauseReach, type Marked } from './marked.ts';
import { isMarkedSubject, isSaidToBe, type Particles } from './particles.ts';
import { mentionsAfter, mentionsBefore, placeOf, viewOf } from './place-of-quote.ts';
import { innerSubject, subjectOf, topicOfSentence } from './subject-of-clause.ts';
import { isOnlyTold, isSpent, protagonist, questionedIn } from './told-above.ts';
import { isTurn, turnOfScene } from './turn-of-scene.ts';
import { whoDenies } from './who-denies.ts';
import { whoHolds, whoIsCited } from './who-is-cited.ts';
import { whoSaidSo } from './who-said-so.ts';
import { senderOf, whoAnswers, whoIsAsked, whoTold, whoWasTold } from './who-told.ts';

/**
 * Who says a quotation where the verb comes last, in Japanese and Korean: whom its sentence marks as topic or subject
 * before it; where nothing leads into it, the subject of the sentence behind it; else whom the sentence before was about.
 */
export function chooserByParticle(particles: Particles): NonNullable<SpeakerRules['choose']> {
	const intervieweeOf = onceFor((frame: Frame) => findInterviewee(frame, particles));
	return (frame, quote, before) => {
		const found = placeOf(frame, quote, before);
		if (found === null) return null;
		const place = { ...found, particles, intervieweeOf };
		const ahead =
			labelOf(place) ??
			labelBeside(place) ??
			whoDenies(place) ??
			whoSaidSo(place) ??
			whoGoesOn(place, particles.goesOn) ??
			whoseWords(place) ??
			whoIsCited(place) ??
			whoHolds(place) ??
			subjectAhead(place);
		if (ahead !== null) return senderOf(place, ahead) ?? ahead;
		const isFree = !particles.attached.test(place.view.signs.slice(place.to, place.to + 2));
		return (isFree ? freeSubject(place) : subjectBehind(place)) ?? subjectAbove(place);
	};
}

/** "通信は外相の「…」との発言を伝えた": whose words another prints. */
function whoseWords({ particles, view, paragraph, quote, from, to }: Marked): Speaker | null {
	const last = mentionsBefore(paragraph, quote.token).at(-1);
	if (last === undefined || !particles.owner.test(view.signs.slice(last.end - view.start, from))) return null;
	return particles.passedOn.test(view.signs.slice(to, to + clauseReach)) ? last : null;
}

/** The mentions before a quotation that are marked. */
function toldBefore({ particles, view, paragraph, quote }: Marked): readonly Speaker[] {
	return mentionsBefore(paragraph, quote.token).filter((speaker) => isMarkedSubject(particles, view, speaker));
}

/** Whom the clause before a quotation is about; the speaker of the quotation before it where it adds none. */
function subjectAhead(place: Marked): Speaker | null {
	const { view, paragraph, quote, before, sentence, particles } = place;
	const isBefore =
		before !== null && before.quote.paragraph === quote.paragraph && before.quote.start - view.start >= sentence;
	const first = isBefore ? before.quote.end - view.start : sentence;
	const told = toldBefore(place).filter(
		(speaker) => speaker.start - view.start >= first && !isAskedAbout(place, speaker),
	);
	const cited = mentionsBefore(paragraph, quote.token).find(
		({ end }) =>
			end - view.start > first && particles.cited.test(view.signs.slice(end - view.start, end - view.start + 8)),
	);
	const own =
		whoAnswers(place, told) ?? whoTold(place, first) ?? innerSubject(place, told) ?? cited ?? subjectOf(place, told);
	if (own !== null || !isBefore) return own;
	const behind = before.quote.end + before.quote.marks[1].length - view.start;
	const asks = particles.turns.test(view.signs.slice(place.to, place.to + clauseReach));
	if (asks && before.other !== null && before.speaker !== null) return before.other;
	return whoIsAsked(place, behind) ?? whoWasTold(place, behind) ?? whoComments(place) ?? before.speaker;
}

/** "ペスコフ報道官は、トランプ氏の「…」という発言に対し、「…」と述べた": whom the sentence is about, behind another's words. */
function whoComments(place: Marked): Speaker | null {
	const { frame, view, before, sentence } = place;
	const said = before?.speaker ?? null;
	// "한 감독의 말에 “…”": who stands behind the words that another answers.
	const isBehind = said !== null && said.paragraph === before?.quote.paragraph && said.start > before.quote.end;
	const owner = before === null ? null : isBehind ? said : whoseRemark(frame, before.quote);
	if (owner === null || owner !== before?.speaker) return null;
	return toldBefore(place).find((one) => one.start - view.start >= sentence && one.entity !== owner.entity) ?? null;
}

/** "兄が知った時の心境を問われると": the subject of what was asked. */
function isAskedAbout({ view, from, particles }: Marked, speaker: Speaker): boolean {
	const end = speaker.end - view.start;
	const isSubject = particles.markOf(view, speaker) === 'subject' || view.signs.startsWith(particles.also, end);
	return isSubject && particles.asked.test(view.signs.slice(end, from).slice(-longestSentence));
}

/** How much before a quotation is read for a question, in signs. */
const longestSentence = 200;

/** "そうつぶやくと、…が": who does something when another has said so. */
const turnsTo = /^。?(?:そう|こう)[^、。]{1,12}と、/u;

/** Behind the subject of a sentence that leads to another quotation, or to the next one in Korean. */
const leadsOn = /^(?:[^。.\uFFFC]{0,60}\uFFFC|[^。.\uFFFC]{0,60}\. \uFFFC+(?:이?라|다|냐|자)?[고며])/u;

/** The subject of the sentence behind a quotation; of the one before it where the one behind says something else. */
function freeSubject(place: Marked): Speaker | null {
	const { view, to, particles } = place;
	const next = subjectBehind(place);
	if (next !== null && isOnlyTold(place, next)) return subjectBefore(place);
	if (next === null || particles.saidSo.test(view.signs.slice(to, to + 2 * clauseReach))) return next;
	const behind = view.signs.slice(next.end - view.start, next.end - view.start + clauseReach);
	const isOther = turnsTo.test(view.signs.slice(to, next.start - view.start));
	const isNext = particles.announces.test(behind) || particles.joinsIn.test(behind) || leadsOn.test(behind);
	return isOther || isNext ? (subjectBefore(place) ?? saidBefore(place) ?? next) : next;
}

/** Who has said something in the same paragraph. */
function saidBefore({ before, quote }: Marked): Speaker | null {
	return before?.quote.paragraph === quote.paragraph ? before.speaker : null;
}

/** Whom the sentence before a quotation in the same paragraph is about. */
function subjectBefore(place: Marked): Speaker | null {
	const last = toldBefore(place).at(-1);
	return last === undefined || place.from - (last.end - place.view.start) > clauseReach ? null : last;
}

/** Whom the words behind a quotation are about, to the end of their sentence. */
function subjectBehind({ frame, view, paragraph, quote, to, particles }: Marked): Speaker | null {
	const sentence = particles.sentence.exec(view.signs.slice(to, to + 3 * clauseReach))?.[0] ?? '';
	const next = mentionsAfter(paragraph, quote.token).filter(({ end }) => end - view.start <= to + sentence.length);
	const isQuestion = /[?？]$/u.test(frame.text.slice(quote.start, quote.end));
	const owner = next.find(({ end }) => {
		const behind = view.signs.slice(end - view.start, end - view.start + 12);
		return particles.wordOf.test(behind) || (isQuestion && particles.questionOf.test(behind));
	});
	const subject = next.find((speaker) => isMarkedSubject(particles, view, speaker));
	return owner ?? (subject !== undefined && subject.start - view.start - to <= clauseReach ? subject : null);
}

/** Whom the sentence before was about, or who spoke last; else whom a paragraph above was about. */
function subjectAbove(place: Marked): Speaker | null {
	const { view, quote, before, sentence } = place;
	const told = toldBefore(place).filter(
		(speaker) => speaker.start - view.start < sentence && !isSpent(view.signs, speaker.end - view.start, speaker),
	);
	const asked = questionedIn(place);
	const last = told.at(-1);
	if (asked !== null && (last === undefined || asked.start > last.start)) return asked;
	const said = before !== null && before.quote.paragraph === quote.paragraph ? before : null;
	if (last !== undefined && (said === null || last.start > said.quote.start))
		return protagonist(place, told, last) ?? topicOfSentence(place, told, last);
	if (said !== null) return said.speaker;
	return orPortrayed(place.frame, quote, before, fromParagraphAbove(place));
}

/** Whether whoever spoke last goes on: not from whom it was only heard, "「…」という住民からの要請書". */
function goesOnSpeaking({ text }: Frame, speaker: Speaker | null, { cameFrom }: Particles): boolean {
	return speaker !== null && !cameFrom.test(text.slice(speaker.end, speaker.end + 4));
}

/** Whom the nearest paragraph above was about that is no question, or who spoke there. */
function fromParagraphAbove({ frame, quote, before, particles, intervieweeOf }: Marked): Speaker | null {
	const above = frame.paragraphs
		.slice(Math.max(0, quote.paragraph - mostAbove), quote.paragraph)
		.findLast(({ start }) => !particles.question.test(frame.text.slice(start, start + 2)));
	if (above === undefined) return null;
	if (isAnswer(frame, quote, particles)) return intervieweeOf(frame).speaker ?? before?.speaker ?? null;
	const turn = turnOfScene(frame, quote, before, (view, speaker) => isMarkedSubject(particles, view, speaker));
	if (turn !== null) return turn;
	if (before !== null && before.quote.start >= above.start && goesOnSpeaking(frame, before.speaker, particles))
		return before.speaker;
	const view = viewOf(frame, above);
	const told = mentionsBefore(above, above.tokens.length).filter((one) => isMarkedSubject(particles, view, one));
	const nearest = told.at(-1);
	if (nearest === undefined) return null;
	// Where turns follow, whoever came in opens them.
	if (!isTurn(frame, quote.paragraph + 1) && isToldInPortrait({ frame, view, particles }, nearest)) return null;
	return topicOfSentence({ view, particles }, told, nearest);
}

/** "若い弟子が通ってきた。": somebody by name who is no topic, and whom a portrait tells of. */
function isToldInPortrait(
	{ frame, view, particles }: Pick<Marked, 'frame' | 'view' | 'particles'>,
	one: Speaker,
): boolean {
	const { speaker } = portrayedIn(frame);
	const isOther = speaker !== null && one.entity !== null && one.entity !== speaker.entity;
	return isOther && particles.markOf(view, one) === 'subject' && !isSaidToBe(particles, view, one);
}
