import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { portrayedIn } from '../shared/portrayed.ts';
import { sentenceStart, viewOf } from './place-of-quote.ts';
import { type ParagraphView, quoted } from './view-paragraph.ts';

/** Whether a mention may be who a sentence is about. */
type IsSubject = (view: ParagraphView, speaker: Speaker) => boolean;

/** How many paragraphs above and below the turns of a scene its persons are looked for. */
const reach = 4;

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** Longest turn, in UTF-16 units: a longer paragraph between marks is no word of a scene. */
const longestTurn = 300;

/**
 * Who takes a turn of a scene: of two persons, the other one than spoke the turn before.
 *
 * A turn is a paragraph that is a quotation and nothing else, under another turn or under what was told behind it.
 *
 * @returns Null where the quotation is no such turn, or no other person stands beside the scene.
 */
export function turnOfScene(
	frame: Frame,
	{ paragraph }: FrameQuote,
	before: Precedent | null,
	isSubject: IsSubject,
): Speaker | null {
	if (before === null || before.speaker === null || !isTurn(frame, paragraph)) return null;
	const subjects = (index: number) => subjectsOf(frame, index, isSubject);
	const last = byName(before.speaker, subjects);
	const other = before.other === null ? null : { mention: before.other, named: byName(before.other, subjects) };
	const scene = {
		frame,
		paragraph,
		before: before.quote,
		subjects,
		last,
		isOther: (one: Speaker) => (last.entity === null ? one !== last : one.entity !== last.entity),
		spokeBefore: other !== null && other.named.entity !== last.entity ? other.mention : null,
	};
	return whoActed(scene) ?? whoCameIn(frame, paragraph, isSubject) ?? whoReplies(scene);
}

/** Who without a name is told of in the line above a turn: "通りかかった女子高校生が足を止めた。". */
function whoCameIn(frame: Frame, paragraph: number, isSubject: IsSubject): Speaker | null {
	const above = frame.paragraphs[paragraph - 1];
	if (above === undefined || above.quotes.length > 0) return null;
	const view = viewOf(frame, above);
	const told = above.speakers.slice(0, mostLooked).filter((one) => one.kind !== 'place' && isSubject(view, one));
	const last = told.at(-1);
	return last?.kind === 'nominal' && last.entity === null ? last : null;
}

/** Whom a pronoun that spoke stands for: whom its paragraph is about, or the one above it. */
function byName(speaker: Speaker, subjects: Scene['subjects']): Speaker {
	if (speaker.kind !== 'pronoun') return speaker;
	const ahead = subjects(speaker.paragraph).filter(({ start }) => start < speaker.start);
	return ahead.at(-1) ?? subjects(speaker.paragraph - 1).at(-1) ?? speaker;
}

/** Who asks for the paper: whoever is portrayed answers. */
const asks = /^(?:[记記]者|기자|취재진)/u;

/** A turn, the quotation before it, who spoke it, whom each paragraph is about, who is not who spoke last, and who spoke before that one. */
type Scene = {
	readonly frame: Frame;
	readonly paragraph: number;
	readonly before: FrameQuote;
	readonly subjects: (index: number) => readonly Speaker[];
	readonly last: Speaker;
	readonly isOther: (speaker: Speaker) => boolean;
	readonly spokeBefore: Speaker | null;
};

/** Who did something behind the quotation in the paragraph above. */
function whoActed({ paragraph, before, subjects, isOther }: Scene): Speaker | null {
	if (paragraph - before.paragraph !== 1) return null;
	const acted = subjects(before.paragraph).findLast(({ start }) => start > before.end);
	return acted !== undefined && isOther(acted) ? acted : null;
}

/** The other one of two who take turns: who spoke before, whom the paragraph below is about, else one above. */
function whoReplies(scene: Scene): Speaker | null {
	const { frame, paragraph, before, last, isOther, spokeBefore } = scene;
	const isMonologue =
		portrayedIn(frame).speaker !== null && paragraph - before.paragraph > 1 && !isAsked(frame, before);
	if (isMonologue || !isReply(scene)) return null;
	if (spokeBefore !== null && (isThird(frame, paragraph, before) || asks.test(last.name))) return spokeBefore;
	return whoIsBelow(scene) ?? whoIsAbove(scene).findLast(isOther) ?? spokeBefore;
}

/** Whether a turn stands near another, or below a question, and nobody else acts between the two. */
function isReply({ frame, paragraph, before, subjects }: Scene): boolean {
	const above = before.paragraph;
	if (paragraph - above > 2 || (paragraph - above === 2 && subjects(above + 1).length > 0)) return false;
	return isTurn(frame, above) || isAsked(frame, before) || isTurn(frame, paragraph + 1);
}

/** Whether a turn follows another that follows what somebody said. */
function isThird(frame: Frame, paragraph: number, before: FrameQuote): boolean {
	const quotesAbove = frame.paragraphs[paragraph - 2]?.quotes.length ?? 0;
	return paragraph - before.paragraph === 1 && isTurn(frame, paragraph - 1) && quotesAbove > 0;
}

/** Whom the paragraph below the turns begins with, and no relative of somebody named before. */
function whoIsBelow({ frame, paragraph, subjects, isOther }: Scene): Speaker | null {
	const below = endOfTurns(frame, paragraph);
	const [first] = subjects(below);
	const own = frame.paragraphs[below];
	if (first === undefined || own === undefined || !isOther(first)) return null;
	if (own.speakers.find(({ kind }) => kind === 'person') !== first) return null;
	const view = viewOf(frame, own);
	const begin = sentenceStart(view.signs, first.start - view.start);
	return view.signs.slice(0, begin).trim() === '' ? first : null;
}

function whoIsAbove({ frame, paragraph, before, subjects }: Scene): readonly Speaker[] {
	const first = Math.max(0, paragraph - 2 * reach);
	const told = frame.paragraphs.slice(first, before.paragraph + 1).flatMap((_, index) => subjects(first + index));
	return told.filter(({ start }) => start < before.start);
}

/** The paragraph below the turns that go on from one. */
function endOfTurns(frame: Frame, from: number): number {
	let index = from + 1;
	while (index <= from + reach && isTurn(frame, index)) index++;
	return index;
}

/** Whether a quotation asks that its paragraph begins or ends with, with who asks beside it. */
function isAsked({ text, paragraphs }: Frame, { paragraph, start, end }: FrameQuote): boolean {
	const own = paragraphs[paragraph];
	if (own === undefined || own.quotes.length !== 1 || !/[?？]$/u.test(text.slice(start, end))) return false;
	return own.end - end <= 2 || (start - own.start <= 2 && own.end - end < longestAttribution);
}

/** Longest attribution behind a question, in UTF-16 units. */
const longestAttribution = 40;

/** Whether a paragraph is one quotation and nothing else. */
export function isTurn(frame: Frame, index: number): boolean {
	const paragraph = frame.paragraphs[index];
	if (paragraph === undefined || paragraph.quotes.length !== 1 || paragraph.end - paragraph.start > longestTurn)
		return false;
	return (
		viewOf(frame, paragraph)
			.signs.replaceAll(quoted, '')
			.trim()
			.replace(/^[.。]$/u, '') === ''
	);
}

/** The persons that the sentences of a paragraph are about, the first of each sentence. */
function subjectsOf(frame: Frame, index: number, isSubject: IsSubject): readonly Speaker[] {
	const paragraph = frame.paragraphs[index];
	if (paragraph === undefined) return [];
	const view = viewOf(frame, paragraph);
	const starts = new Set<number>();
	return paragraph.speakers.slice(0, mostLooked).filter((speaker) => {
		if (speaker.kind !== 'person' || speaker.entity === null || !isSubject(view, speaker)) return false;
		const start = sentenceStart(view.signs, speaker.start - view.start);
		if (starts.has(start)) return false;
		starts.add(start);
		return true;
	});
}
