import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Entity } from '../mentions/link-entities.ts';
import { paragraphOf } from './paragraph-of.ts';
import { bucket, numberAt, numberOfSign } from './signs.ts';

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

/** Describes a quotation by small whole numbers: its own sign and those around it, the verbs near it, its place. */
export function describeQuote(frame: Frame, quote: FrameQuote): readonly number[] {
	const { outline, quotes } = paragraphOf(frame, quote);
	const { signs, at } = outline;
	const place = at[quote.token] ?? 0;
	return [
		...[0, -1, -2, -3, 1, 2, 3, 4].map((offset) => numberAt(signs, place + offset)),
		...verbNear(signs, place, -1),
		...verbNear(signs, place, 1),
		...standing(frame, quotes, quote),
		bucket(place, 1),
		bucket(signs.length - place - 1, 1),
	];
}

/** Unit in which the length of a quotation is counted: two words of news. */
const twoWords = 12;

/** Most quotations of a paragraph that are told apart on either side. */
const mostBeside = 6;

/** Its length, first letter, and place among the quotations and paragraphs. */
function standing(frame: Frame, own: readonly FrameQuote[], quote: FrameQuote): readonly number[] {
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
