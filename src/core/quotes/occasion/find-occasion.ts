import type { Occasion, Span } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { paragraphOf } from '../speakers/paragraph-of.ts';
import type { Token } from '../words/read-tokens.ts';
import { endFrom, startBefore } from '../words/sentence-bounds.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import { findDate } from './find-date.ts';
import { findVenue } from './find-venue.ts';

/** What is known where an article says nothing. */
export const unknownOccasion: Occasion = { stated: null, date: null, certainty: 'unknown', venue: null };

/** How far from a quotation its sentence is read, in tokens. */
const reach = 40;

/**
 * Finds what an article states of when and where a quotation was said, in the sentence that names its speaker.
 *
 * @param published - ISO date; weekdays are counted back from it.
 */
export function findOccasion(
	frame: Frame,
	quote: FrameQuote,
	speaker: Speaker | null,
	published: string | null,
): Occasion {
	if (speaker === null) return unknownOccasion;
	const { tokens } = paragraphOf(frame, speaker);
	const anchor = speaker.paragraph === quote.paragraph ? quote.token : speaker.from;
	const stretches = clausesAround(tokens, anchor, speaker);
	const dated = stretches.map((stretch) => findDate(tokens, stretch, frame.lexicon, published));
	const date = dated.find((found) => found !== null) ?? null;
	const venue =
		stretches.map((stretch) => findVenue(frame.text, tokens, stretch, frame.lexicon)).find((found) => found !== null) ??
		null;
	if (date === null && venue === null) return unknownOccasion;
	return {
		stated: statedWords(
			frame,
			tokens,
			[date, venue].flatMap((found) => found ?? []),
		),
		date: date?.date ?? null,
		certainty: date?.certainty ?? 'unknown',
		venue: venue?.name ?? null,
	};
}

/** The clauses around an anchor outside quotations, in tokens: behind it first, there news puts the occasion. */
function clausesAround(tokens: readonly Token[], anchor: number, speaker: Speaker): readonly Span[] {
	const ends = (at: number) => {
		const token = tokens[at];
		return token === undefined || token.kind === 'quote' || /^[.!?。।؟]$/u.test(token.text);
	};
	const start = startBefore(anchor, Math.max(0, anchor - reach), ends);
	const end = endFrom(anchor + 1, anchor + reach, ends);
	const own = {
		start: startBefore(speaker.from, Math.max(0, speaker.from - reach), ends),
		end: endFrom(speaker.to, speaker.to + reach, ends),
	};
	const after = leadsOn(tokens, anchor, end, speaker) ? [] : [{ start: anchor + 1, end }];
	return [...after, { start, end: anchor }, own].filter((stretch) => stretch.start < stretch.end);
}

/** Whether what follows a quotation whose speaker stands before it leads to the next: "…, adding in a post:". */
function leadsOn(tokens: readonly Token[], anchor: number, end: number, speaker: Speaker): boolean {
	if (speaker.from > anchor || tokens[end]?.kind !== 'quote') return false;
	return tokens.slice(anchor + 1, end).some((token) => isOf(token, wordClass.say));
}

/** The article's own words, from the first to the last that tells; the later alone where a quotation is between. */
function statedWords(
	{ text, lexicon }: Frame,
	tokens: readonly Token[],
	found: readonly { from: number; to: number }[],
): string | null {
	const from = Math.min(...found.map((part) => part.from));
	const to = Math.max(...found.map((part) => part.to));
	const apart = tokens.slice(from, to).some(({ kind }) => kind === 'quote');
	const last = found.at(-1);
	const first = apart && last !== undefined ? last : { from, to };
	const preposition = tokens[first.from - 1]?.text ?? '';
	const start = tokens[lexicon.listed('dateWith').has(preposition) ? first.from - 1 : first.from]?.start;
	const end = tokens[first.to - 1]?.end;
	return start === undefined || end === undefined ? null : text.slice(start, end);
}
