import type { Occasion, PageKind, Person, Quote } from '../types.ts';
import { type Frame, type FrameQuote, frameArticle, type Speaker } from './article-frame.ts';
import type { Language } from './language.ts';
import { indexPeople } from './mentions/people-index.ts';
import { findOccasion } from './occasion/find-occasion.ts';
import { isSpeech } from './spans/is-speech.ts';
import { chooseSpeakers } from './speakers/choose-speakers.ts';
import { type Cue, findCue, toMention } from './speakers/find-cue.ts';
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

/**
 * The same as `findQuotes` by the language and weights that are handed in: the text read into a frame, what in it is
 * speech, who says each, who that is by name, what the sentence tells beside, and the pieces joined.
 */
export function findQuotesBy(
	{ text, publishedAt, kind }: Omit<QuotedText, 'language'>,
	{ people, language, weights }: Knowledge,
): readonly Quote[] {
	const frame = frameArticle(text, {
		lexicon: lexiconOf(language, people),
		people: indexPeople(people),
		date: publishedAt,
		isTranscript: kind === 'transcript',
	});
	const spoken = frame.quotes.filter((quote) => isSpeech(frame, quote, weights));
	const speakers = chooseSpeakers(frame, spoken, weights);
	const named = nameSpeakers(frame, spoken, speakers, weights);
	const attributed = spoken.map((quote, at) => {
		const speaker = speakers[at] ?? null;
		return {
			quote,
			speaker,
			named: named[at] ?? null,
			cue: speaker === null ? null : findCue(frame, quote, speaker),
			occasion: findOccasion(frame, quote, speaker, publishedAt),
			relay: findRelay(frame, quote, speaker),
		};
	});
	return toQuotes(frame, attributed);
}

/** A quotation and what its own sentence tells of it. */
type Attributed = {
	readonly quote: FrameQuote;
	readonly speaker: Speaker | null;
	readonly named: Named | null;
	readonly cue: Cue | null;
	readonly occasion: Occasion;
	readonly relay: string | null;
};

/** The quotes of an article, pieces of one utterance with what any of them states. */
function toQuotes({ text }: Frame, attributed: readonly Attributed[]): readonly Quote[] {
	const utterances = joinPieces(attributed);
	const occasions = attributed.map(({ occasion }) => occasion);
	const relays = attributed.map(({ relay }) => relay);
	const occasionOf = shared(occasions, utterances, ({ date }) => date !== null);
	const relayOf = shared(relays, utterances, (relay) => relay !== null);
	return attributed.map(({ quote, speaker, named, cue, occasion, relay }, at) => ({
		id: `q${at + 1}`,
		span: { start: quote.start, end: quote.end },
		words: text.slice(quote.start, quote.end),
		marks: quote.marks,
		repaired: quote.repaired,
		speaker: named?.name ?? null,
		speakerId: named?.person?.id ?? null,
		mention: speaker === null ? null : toMention(text, speaker),
		cue: cue === null ? null : toMention(text, cue),
		reportedBy: relayOf(relay, at),
		utterance: utterances[at] ?? at + 1,
		occasion: occasionOf(occasion, at),
	}));
}

/** What a piece states, else the first of its utterance that states something, else the first of it. */
function shared<Value>(
	values: readonly Value[],
	utterances: readonly number[],
	isStated: (value: Value) => boolean,
): (own: Value, at: number) => Value {
	const best = new Map<number | undefined, Value>();
	values.forEach((value, at) => {
		const held = best.get(utterances[at]);
		if (held === undefined || (isStated(value) && !isStated(held))) best.set(utterances[at], value);
	});
	return (own, at) => (isStated(own) ? own : (best.get(utterances[at]) ?? own));
}
