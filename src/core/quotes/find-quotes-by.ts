import type { Occasion, PageKind, Person, Quote } from '../types.ts';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from './article-frame.ts';
import type { Language } from './language.ts';
import { indexPeople } from './mentions/people-index.ts';
import { findOccasion, unknownOccasion } from './occasion/find-occasion.ts';
import { isSpeech } from './spans/is-speech.ts';
import { chooseSpeakers } from './speakers/choose-speakers.ts';
import { type Cue, findCue } from './speakers/find-cue.ts';
import { findRelay } from './speakers/find-relay.ts';
import { joinPieces } from './speakers/join-pieces.ts';
import { type Named, nameSpeakers } from './speakers/name-speakers.ts';
import type { WeightTables } from './speakers/weights.ts';
import { lexiconOf } from './words/lexicon-of.ts';

/** A text to find quotes in, and what is known of the article around it. */
export type QuotedText = {
	/** Paragraphs parted by line breaks. */
	readonly text: string;
	readonly title: string | null;
	/** BCP 47 primary subtag; null: told from the text. */
	readonly language: string | null;
	/** ISO 8601; resolves weekdays and offices that changed hands. */
	readonly publishedAt: string | null;
	/** What kind of page it was read from; in a transcript turns by letters and names in small letters are speech too. */
	readonly kind?: PageKind;
};

/** What texts are read with. */
export type Knowledge = {
	/** Persons known beforehand; any other is resolved inside the text. */
	readonly people: readonly Person[];
	/** The language that the text is read in. */
	readonly language: Language;
	readonly weights: WeightTables;
};

/** The same as `findQuotes` by the language and weights that are handed in. */
export function findQuotesBy(
	{ text, publishedAt, kind }: Omit<QuotedText, 'language'>,
	{ people, language, weights }: Knowledge,
): readonly Quote[] {
	const index = indexPeople(people);
	const lexicon = lexiconOf(language, people);
	const frame = frameArticle(text, {
		lexicon,
		people: index,
		date: publishedAt,
		isTranscript: kind === 'transcript',
	});
	const spoken = frame.quotes.filter((quote) => isSpeech(frame, quote, weights));
	const speakers = chooseSpeakers(frame, spoken, weights);
	const named = nameSpeakers(frame, spoken, speakers, weights);
	const attributed = spoken.map((quote, at) => {
		const speaker = speakers[at] ?? null;
		return { quote, speaker, cue: speaker === null ? null : findCue(frame, quote, speaker) };
	});
	const utterances = joinPieces(attributed);
	const occasions = shareOccasions(
		attributed.map(({ quote, speaker }) => findOccasion(frame, quote, speaker, publishedAt)),
		utterances,
	);
	const relays = shareRelays(
		attributed.map(({ quote, speaker }) => findRelay(frame, quote, speaker)),
		utterances,
	);
	return attributed.map(({ quote, speaker, cue }, at) =>
		toQuote(frame, quote, {
			at,
			speaker,
			cue,
			named: named[at] ?? null,
			utterance: utterances[at] ?? at + 1,
			occasion: occasions[at] ?? unknownOccasion,
			reportedBy: relays[at] ?? null,
		}),
	);
}

/** Pieces of one utterance share who reports any of them. */
function shareRelays(relays: readonly (string | null)[], utterances: readonly number[]): readonly (string | null)[] {
	const told = new Map<number, string>();
	relays.forEach((relay, at) => {
		if (relay !== null) told.set(utterances[at] ?? 0, relay);
	});
	return utterances.map((utterance) => told.get(utterance) ?? null);
}

/** Pieces of one utterance share what any of them states of its occasion. */
function shareOccasions(occasions: readonly Occasion[], utterances: readonly number[]): readonly Occasion[] {
	const stated = new Map<number, Occasion>();
	occasions.forEach((occasion, at) => {
		const utterance = utterances[at] ?? 0;
		const held = stated.get(utterance);
		if (held === undefined || (held.date === null && occasion.date !== null)) stated.set(utterance, occasion);
	});
	return occasions.map((occasion, at) =>
		occasion.date === null ? (stated.get(utterances[at] ?? 0) ?? occasion) : occasion,
	);
}

type Found = {
	readonly at: number;
	readonly speaker: Speaker | null;
	readonly cue: Cue | null;
	readonly named: Named | null;
	readonly utterance: number;
	readonly occasion: Occasion;
	readonly reportedBy: string | null;
};

function toQuote(
	{ text }: Frame,
	quote: FrameQuote,
	{ at, speaker, cue, named, utterance, occasion, reportedBy }: Found,
): Quote {
	return {
		id: `q${at + 1}`,
		span: { start: quote.start, end: quote.end },
		words: text.slice(quote.start, quote.end),
		marks: quote.marks,
		repaired: quote.repaired,
		speaker: named?.name ?? null,
		speakerId: named?.person?.id ?? null,
		mention:
			speaker === null
				? null
				: { start: speaker.start, end: speaker.end, text: text.slice(speaker.start, speaker.end) },
		cue: cue === null ? null : { start: cue.start, end: cue.end, text: cue.text },
		reportedBy,
		utterance,
		occasion,
	};
}
