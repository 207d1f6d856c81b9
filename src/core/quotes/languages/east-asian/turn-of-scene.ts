import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
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
	const last = before?.speaker?.entity ?? null;
	if (before === null || last === null || before.speaker?.kind === 'pronoun' || !isTurn(frame, paragraph)) return null;
	const scene = {
		frame,
		paragraph,
		before: before.quote,
		subjects: (index: number) => subjectsOf(frame, index, isSubject),
		isOther: ({ entity }: Speaker) => entity !== last,
	};
	return whoActed(scene) ?? whoReplies(scene);
}

/** A turn, the quotation before it, whom each paragraph is about, and who is not who spoke last. */
type Scene = {
	readonly frame: Frame;
	readonly paragraph: number;
	readonly before: FrameQuote;
	readonly subjects: (index: number) => readonly Speaker[];
	readonly isOther: (speaker: Speaker) => boolean;
};

/** Who did something behind the quotation in the paragraph above. */
function whoActed({ paragraph, before, subjects, isOther }: Scene): Speaker | null {
	if (paragraph - before.paragraph !== 1) return null;
	const acted = subjects(before.paragraph).findLast(({ start }) => start > before.end);
	return acted !== undefined && isOther(acted) ? acted : null;
}

/** The other one of two who take turns: whom the paragraph below is about, else one above. */
function whoReplies({ frame, paragraph, before, subjects, isOther }: Scene): Speaker | null {
	const above = before.paragraph;
	if (paragraph - above > 2 || !(isTurn(frame, above) || isAsked(frame, before))) return null;
	// Somebody else may act between two turns.
	if (paragraph - above === 2 && subjects(above + 1).length > 0) return null;
	const below = subjects(endOfTurns(frame, paragraph))[0];
	if (below !== undefined && isOther(below)) return below;
	const first = Math.max(0, paragraph - 2 * reach);
	const told = frame.paragraphs.slice(first, above).flatMap((_, index) => subjects(first + index));
	return told.findLast(isOther) ?? null;
}

/** The paragraph below the turns that go on from one. */
function endOfTurns(frame: Frame, from: number): number {
	let index = from + 1;
	while (index <= from + reach && isTurn(frame, index)) index++;
	return index;
}

/** Whether a quotation asks that opens its paragraph, with who asks behind it. */
function isAsked({ text, paragraphs }: Frame, { paragraph, start, end }: FrameQuote): boolean {
	const own = paragraphs[paragraph];
	if (own === undefined || own.quotes.length !== 1 || start - own.start > 2) return false;
	return own.end - end < longestAttribution && /[?？]$/u.test(text.slice(start, end));
}

/** Longest attribution behind a question, in UTF-16 units. */
const longestAttribution = 40;

/** Whether a paragraph is one quotation and nothing else. */
function isTurn(frame: Frame, index: number): boolean {
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
