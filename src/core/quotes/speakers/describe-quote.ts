import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../article-frame.ts';
import type { Entity } from '../mentions/link-entities.ts';
import { reportingVerb } from '../words/word-class.ts';
import { bucket, countSigns, numberAt, numberOfSign } from './signs.ts';

/** The quotation before and who was found to have said it. */
export type Precedent = {
	readonly quote: FrameQuote;
	readonly speaker: Speaker | null;
	/** Who spoke last before that one. */
	readonly other: Speaker | null;
	/** How many quotations each has been given so far. */
	readonly spoken: Map<Entity, number>;
};

/**
 * The precedent that a quotation is for the next one.
 *
 * The counts are handed on, not copied: a precedent holds for the next quotation alone, and a page may have thousands.
 */
export function toPrecedent(before: Precedent | null, quote: FrameQuote, speaker: Speaker | null): Precedent {
	const spoken = before?.spoken ?? new Map<Entity, number>();
	const entity = speaker?.entity ?? null;
	if (entity !== null) spoken.set(entity, (spoken.get(entity) ?? 0) + 1);
	const other = before === null || before.speaker !== speaker ? (before?.speaker ?? null) : before.other;
	return { quote, speaker, other, spoken };
}

/** What is true of a quotation whoever said it. */
export type QuoteShape = {
	/** The signs behind it, up to four and an end. */
	readonly right: string;
	/** Small whole numbers: its own sign and those around it, the verbs near it, its place, the quotation before. */
	readonly features: readonly number[];
};

/** Describes a quotation by the signs around it. */
export function describeQuote(frame: Frame, quote: FrameQuote, before: Precedent | null): QuoteShape {
	const paragraph = frame.paragraphs[quote.paragraph];
	const { signs, at } = paragraph?.outline ?? { signs: '', at: [] };
	const place = at[quote.token] ?? 0;
	const around = [0, -1, -2, -3, 1, 2, 3, 4].map((offset) => numberAt(signs, place + offset));
	const features = [
		...around,
		...verbNear(signs, place, -1),
		...verbNear(signs, place, 1),
		...standing(frame, paragraph, quote),
		bucket(place, 1),
		bucket(signs.length - place - 1, 1),
		...gapTo(frame, quote, before),
		endsInIng(paragraph, quote) ? 1 : 0,
	];
	return { right: `${signs.slice(place + 1, place + 5)}$`.slice(0, 4), features };
}

/** Unit in which the length of a quotation is counted: two words of news. */
const twoWords = 12;

/** Most quotations of a paragraph that are told apart on either side. */
const mostBeside = 6;

/** Its length, first letter, and place among the quotations and paragraphs. */
function standing(frame: Frame, paragraph: FrameParagraph | undefined, quote: FrameQuote): readonly number[] {
	const own = paragraph?.quotes ?? [];
	const index = quote.index - (own[0]?.index ?? 0);
	return [
		/^\p{Ll}/u.test(frame.text.slice(quote.start, quote.start + 2)) ? 1 : 0,
		bucket(quote.end - quote.start, twoWords),
		Math.min(mostBeside, index),
		Math.min(mostBeside, own.length - index - 1),
		bucket(quote.paragraph, 1),
	];
}

/** How far from a quotation the verb of its sentence is looked for, in signs. */
const verbReach = 20;

/** The nearest verb that reports on one side of its sentence, and how far it stands. */
function verbNear(signs: string, place: number, step: 1 | -1): readonly [number, number] {
	for (let distance = 1; distance <= verbReach; distance++) {
		const sign = signs.charAt(place + step * distance);
		if (/[VTCB]/u.test(sign)) return [numberOfSign(sign), distance];
		if (sign === '' || /[.!?;Q]/u.test(sign) || (step > 0 && /[KJ]/u.test(sign))) break;
	}
	return [0, 0];
}

/** How far before a quotation "adding" is looked for, in tokens. */
const participleReach = 12;

/** Whether the last verb that reports before a quotation is no full verb: "…, adding". */
function endsInIng(paragraph: FrameParagraph | undefined, quote: FrameQuote): boolean {
	const before = paragraph?.tokens.slice(Math.max(0, quote.token - participleReach), quote.token) ?? [];
	return before.findLast(({ classes }) => (classes & reportingVerb) !== 0)?.text.endsWith('ing') === true;
}

/** How the quotation before stands to a quotation. */
const gaps = { none: 0, continued: 1, sameParagraph: 2, above: 3, aboveAttributed: 4, aboveMore: 5, aboveQuote: 6 };
const gapFurther = { two: 7, more: 8 };

/** A longer way is cut, in signs: what is that far is far. */
const longestGap = 80;

/** How the quotation before stands to this one, and what stands between. */
function gapTo(frame: Frame, quote: FrameQuote, before: Precedent | null): readonly number[] {
	if (before === null) return [gaps.none, 0, 0, 0, 0];
	const last = before.quote;
	const apart = quote.paragraph - last.paragraph;
	const outline = frame.paragraphs[last.paragraph]?.outline;
	if (outline === undefined || apart > 1) return [apart > 3 ? gapFurther.more : gapFurther.two, 0, 0, 0, 0];
	const from = (outline.at[last.token] ?? 0) + 1;
	const to = apart === 0 ? (outline.at[quote.token] ?? 0) : outline.signs.length;
	const [quotes = 0, stops = 0, , names = 0, pronouns = 0, verbs = 0] = countSigns(
		outline.signs,
		from,
		Math.min(to, from + longestGap),
	);
	const kind = apart === 0 ? gaps.sameParagraph : gapAbove(last, to - from, quotes, stops);
	return [kind, bucket(to - from, 1), stops, names + pronouns, verbs];
}

/** What ends the paragraph above behind its last quotation: nothing, its attribution, or more. */
function gapAbove({ continues }: FrameQuote, length: number, quotes: number, stops: number): number {
	if (continues) return gaps.continued;
	if (length === 0) return gaps.above;
	if (quotes > 0) return gaps.aboveQuote;
	return stops > 1 ? gaps.aboveMore : gaps.aboveAttributed;
}
