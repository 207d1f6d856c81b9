import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Asked, SpeakerRules } from '../../speakers/speaker-rules.ts';
import { isInQuestion } from '../shared/in-question.ts';
import { isToldOf, portrayedIn } from '../shared/portrayed.ts';
import { sentenceStart, viewOf } from './place-of-quote.ts';
import { sameRoleAbove } from './same-role.ts';
import { type ParagraphView, quoted } from './view-paragraph.ts';

/** How many mentions before a pronoun are looked at. */
const reach = 24;

/**
 * Whom "他", "그는" and "彼" stand for: whoever the sentence began with, else the subject of the nearest sentence before it, else
 * who spoke last.
 *
 * @param mayTell - Whether a mention can be the subject of a verb, in the signs of its paragraph.
 * @param isAsker - Whether a mention is somebody else than a pronoun behind it.
 * @param isSaidToBe - Whether a mention is who the subject of its sentence is said to be.
 */
export function resolverBySubject(
	mayTell: (view: ParagraphView, speaker: Speaker) => boolean,
	isAsker: (frame: Frame, all: readonly Speaker[], speaker: Speaker, pronoun: Speaker) => boolean,
	isSaidToBe: (view: ParagraphView, speaker: Speaker) => boolean = () => false,
): NonNullable<SpeakerRules['resolvePronoun']> {
	const inView = (tells: typeof mayTell) => (frame: Frame, speaker: Speaker) => {
		const paragraph = frame.paragraphs[speaker.paragraph];
		return paragraph !== undefined && tells(viewOf(frame, paragraph), speaker);
	};
	const isSubject = inView(mayTell);
	const isComplement = inView(isSaidToBe);
	const topicOf = (frame: Frame, own: readonly Speaker[], last: Speaker) =>
		isComplement(frame, last) ? last : firstOfSentence(frame, own, last);
	const actsSince = (frame: Frame, near: readonly Speaker[], { end }: FrameQuote) =>
		near.findLast(
			(speaker) =>
				speaker.start > end && speaker.kind === 'person' && opens(frame, speaker) && isSubject(frame, speaker),
		) ?? null;
	const fromAbove = ({ frame, before }: Asked, near: readonly Speaker[], pronoun: Speaker) => {
		const said = before?.speaker ?? null;
		if (before !== null && said !== null && pronoun.paragraph - before.quote.paragraph <= 1 && mayBe(said, pronoun))
			return namedSince(near, said) ?? actsSince(frame, near, before.quote) ?? said;
		const isAbove = (speaker: Speaker) => pronoun.paragraph - speaker.paragraph === 1 && isSubject(frame, speaker);
		const above = near.filter(isAbove);
		const named = above.findLast(({ entity }) => entity !== null);
		return named ?? portrayedIn(frame).speaker ?? above.at(-1) ?? near.at(-1) ?? null;
	};
	const resolve = (asked: Asked, pronoun: Speaker, back = mostBack): Speaker | null => {
		const { frame, all } = asked;
		const above = all.slice(Math.max(0, pronoun.index - reach), pronoun.index);
		const isPortrait = portrayedIn(frame).speaker !== null;
		const near = above.filter(
			(speaker) =>
				mayBe(speaker, pronoun) && !isAskedAbout(frame, speaker) && !(isPortrait && isToldOf(frame, speaker)),
		);
		const subjects = above.filter((one) => one.paragraph === pronoun.paragraph && isSubject(frame, one));
		const alike = subjects.filter((one) => near.includes(one) && !isAsker(frame, all, one, pronoun));
		const own = alike.filter((one, at) => at === 0 || !isPassing(one) || alike[0]?.kind !== 'person');
		const last = own.at(-1);
		const questioned = near.findLast((one) => one.paragraph === pronoun.paragraph && isQuestioned(frame, one));
		if (questioned !== undefined && questioned.index > (last?.index ?? -1)) return questioned;
		if (last === undefined) return fromAbove(asked, near, pronoun);
		const again = back === 0 ? undefined : opensWith(frame, subjects, pronoun, last);
		return again === undefined ? topicOf(frame, own, last) : resolve(asked, again, back - 1);
	};
	return (asked, pronoun) =>
		sameRoleAbove(asked, pronoun) ?? (self.test(pronoun.name) ? selfOf(asked, pronoun) : resolve(asked, pronoun));
}

/** "如今科学家找来了，他": any of a kind, who comes in where somebody else is told of by name. */
function isPassing({ kind, entity, name }: Speaker): boolean {
	return (
		kind === 'nominal' && entity === null && /^\p{Script=Han}{2,4}$/u.test(name) && !/^[一这這那该該另某]/u.test(name)
	);
}

/** "조씨에게 물었다. 그는": whom the paper asks. */
function isQuestioned({ text }: Frame, { start, end, kind }: Speaker): boolean {
	// "我问一个男孩考得怎么样。他".
	if (kind === 'nominal' && /我(?:[又也])?[问問](?:起|过|過)?$/u.test(text.slice(Math.max(0, start - 4), start)))
		return true;
	// "記者詢問川普想對農民說什麼時，他": whom the press asks.
	if (kind === 'person' && /(?<!被)(?:[詢询追反]?[问問])$/u.test(text.slice(Math.max(0, start - 3), start)))
		return true;
	return (
		kind === 'person' &&
		/^(?:씨|님|さん|氏)?(?:에게|한테|께|に)\s?(?:물|聞い|尋ね|問う)/u.test(text.slice(end, end + 8))
	);
}

/** How many sentences that begin with the same pronoun are gone back over. */
const mostBack = 2;

/** "他被问及是否欠特朗普一个道歉。他说": the same pronoun, with which the sentence of somebody named begins. */
function opensWith(
	frame: Frame,
	above: readonly Speaker[],
	{ name, paragraph }: Speaker,
	last: Speaker,
): Speaker | undefined {
	const own = frame.paragraphs[paragraph];
	if (own === undefined) return undefined;
	const view = viewOf(frame, own);
	const begin = sentenceStart(view.signs, last.start - view.start) + view.start;
	return above.find(
		(one) =>
			one.kind === 'pronoun' &&
			one.name === name &&
			one.paragraph === paragraph &&
			one.start >= begin &&
			one.start < last.start,
	);
}

/** "被问及特朗普是否会见时，他说": who stands in a question. */
function isAskedAbout({ paragraphs, lexicon }: Frame, { paragraph, from }: Speaker): boolean {
	return isInQuestion(paragraphs[paragraph]?.tokens ?? [], from, lexicon);
}

/** "当の本人は", "정작 본인은": whom others spoke of, by name. */
const self = /^(?:本人|当人|본인|당사자)$/u;

/** How many mentions above are counted. */
const mostCounted = 200;

/** Whom others spoke of: whoever is portrayed, where that one did not speak last. */
function selfOf(asked: Asked, pronoun: Speaker): Speaker | null {
	const here = toldOfHere(asked, pronoun);
	if (here !== null) return here;
	const { speaker } = portrayedIn(asked.frame);
	const isLast = asked.before?.speaker?.entity === speaker?.entity;
	return speaker === null || isLast ? spokenOfMost(asked, pronoun) : speaker;
}

/** "孫の結衣さんが免許を取った。継ぐ気があるのかと聞くと、本人は": the one person by name in the paragraph, who did not speak last. */
function toldOfHere({ all, before }: Asked, { index, paragraph }: Speaker): Speaker | null {
	const spoke = before?.speaker?.entity ?? null;
	const isHere = (one: Speaker) => one.paragraph === paragraph && one.kind === 'person' && one.entity !== null;
	const [first, ...others] = all.slice(Math.max(0, index - mostCounted), index).filter(isHere);
	if (first === undefined || first.entity === spoke || others.some(({ entity }) => entity !== first.entity))
		return null;
	return first;
}

/** Of the persons named before, but for who spoke last, the one who is named and quoted most. */
function spokenOfMost({ all, before }: Asked, { index }: Speaker): Speaker | null {
	const spoke = before?.speaker?.entity ?? null;
	const named = all
		.slice(Math.max(0, index - mostCounted), index)
		.filter(({ kind, entity }) => kind === 'person' && entity !== null && entity !== spoke);
	const counts = new Map<Speaker['entity'], number>(before?.spoken);
	for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const most = Math.max(...named.map(({ entity }) => counts.get(entity) ?? 0));
	return named.findLast(({ entity }) => counts.get(entity) === most) ?? null;
}

/** Whether a mention opens its sentence. */
function opens(frame: Frame, { paragraph, start }: Speaker): boolean {
	const own = frame.paragraphs[paragraph];
	if (own === undefined) return false;
	const view = viewOf(frame, own);
	const from = start - view.start;
	return view.signs.slice(sentenceStart(view.signs, from), from).replaceAll(quoted, '').trim() === '';
}

/** Who was named behind somebody without a name who spoke: an article goes back to whom it is about. */
function namedSince(near: readonly Speaker[], said: Speaker): Speaker | null {
	if (said.kind !== 'nominal' || said.entity !== null) return null;
	return near.findLast(({ index, kind, entity }) => index > said.index && kind === 'person' && entity !== null) ?? null;
}

/** The subject of the sentence a mention stands in: whom it names first. */
function firstOfSentence(frame: Frame, own: readonly Speaker[], last: Speaker): Speaker {
	const paragraph = frame.paragraphs[last.paragraph];
	if (paragraph === undefined) return last;
	const view = viewOf(frame, paragraph);
	const begin = sentenceStart(view.signs, last.start - view.start);
	return own.find(({ start }) => start - view.start >= begin) ?? last;
}

/** Nouns for several people, and for whoever only asks: nobody goes on with "he". */
const nobodyAlone =
	/^(?:[那这這]些|一些|[众眾]多|多名|多位|[许許]多|不少|所有|[两兩]名|[几幾]名)|(?:[가-힣]들|[们們]|たち|[记記]者|媒体|媒體|有人|기자|취재진|記者団)$/u;

/** Nouns for a woman, whom "他" is not. */
const woman =
	/(?:女士|小姐|太太|妻子?|母亲|母親|女儿|女兒|奶奶|阿姨|姑娘|女孩|女子|女生|老板娘|老闆娘|大妈|大媽|大娘|婆)$/u;

function mayBe({ kind, entity, gender, name }: Speaker, pronoun: Speaker): boolean {
	if (kind !== 'person' && kind !== 'name' && kind !== 'nominal') return false;
	if (pronoun.gender !== 'they' && nobodyAlone.test(name)) return false;
	const is = entity?.gender ?? gender;
	if (pronoun.gender === 'he' && woman.test(name)) return false;
	if (pronoun.gender === null) return true;
	return pronoun.gender === 'they' || is === null || is === pronoun.gender;
}
