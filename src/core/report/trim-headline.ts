import { findHeadlineTrims, type HeadlineTrim } from '../match/find-headline-trims.ts';
import { foldText } from '../text/fold.ts';
import type { Article, QuoteReport, TrimmedHeadline } from '../types.ts';

/** One text a fragment may have been cut from. */
type Passage = Pick<TrimmedHeadline, 'sourceId' | 'speaker'> & {
	readonly text: string;
	/** Pieces of one utterance of the page share this number. */
	readonly utterance: number;
};

/**
 * The fragments a headline quotes, each with the sentence it was cut from: in the fullest wording known of a line the
 * page quotes, else in the page's own.
 *
 * A fragment that stands in two utterances of the page is left out: which of them the headline means is not known.
 *
 * @returns In the headline's order, each fragment once.
 */
export function trimHeadline(
	{ address, title }: Pick<Article, 'address' | 'title'>,
	quotes: readonly QuoteReport[],
): readonly TrimmedHeadline[] {
	const passages = [...quotes.flatMap(toFullest), ...quotes.map((report) => toOwn(report, address))];
	const trims = findHeadlineTrims(
		title,
		passages.map(({ text }) => text),
	);
	return trims.flatMap((trim) => toTrimmed(trim, title, passages) ?? []);
}

/** The fullest wording another source prints; none where the page's own is the fullest. */
function toFullest({ quote, utterance }: QuoteReport): readonly Passage[] {
	const [fullest] = utterance?.wordings ?? [];
	if (fullest === undefined) return [];
	return [{ text: fullest.text, sourceId: fullest.sourceId, speaker: quote.speaker, utterance: quote.utterance }];
}

function toOwn({ quote }: QuoteReport, address: string): Passage {
	return { text: quote.words, sourceId: address, speaker: quote.speaker, utterance: quote.utterance };
}

function toTrimmed(trim: HeadlineTrim, title: string, passages: readonly Passage[]): TrimmedHeadline | null {
	const passage = passages[trim.textIndex];
	if (passage === undefined) return null;
	const fragment = foldText(title.slice(trim.fragment.start, trim.fragment.end)).text;
	const holders = passages.filter(({ text }) => foldText(text).text.includes(fragment));
	if (new Set(holders.map(({ utterance }) => utterance)).size > 1) return null;
	const { start, end } = trim.sentence;
	return {
		fragment: trim.fragment,
		speaker: passage.speaker,
		sourceId: passage.sourceId,
		sentence: passage.text.slice(start, end),
		within: { start: trim.within.start - start, end: trim.within.end - start },
		words: trim.words,
		sentenceWords: trim.sentenceWords,
	};
}
