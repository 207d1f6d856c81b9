import { toDrawsOn } from '../credit/to-draws-on.ts';
import { tellLanguage } from '../text/tell-language.ts';
import { findWords } from '../text/words.ts';
import type { Quote, Report, Source, SourceQuote } from '../types.ts';

/**
 * A page the reader keeps, as a source that later pages are held against.
 *
 * Its id is its address, so that keeping it again replaces it. Quotes without a speaker are left out: nobody could be
 * said to have said them.
 */
export function toKeptSource({ address, article, quotes, pageEvents, fingerprint = [], claims = [] }: Report): Source {
	return {
		id: address,
		outlet: article.outlet ?? toHost(article.url) ?? article.url,
		agency: article.agency,
		drawsOn: toDrawsOn(article),
		headline: article.title === '' ? null : article.title,
		address: article.url,
		publishedAt: article.publishedAt,
		...(article.updatedAt === null ? {} : { updatedAt: article.updatedAt }),
		dateFrom: null,
		byline: article.byline,
		credit: article.credit,
		language: article.language ?? tellLanguageOf(quotes.map(({ quote }) => quote)),
		summary: '',
		keyPoints: [],
		quotes: quotes.flatMap(({ quote }) => toSourceQuote(quote) ?? []),
		events: pageEvents,
		facts: [],
		fingerprint,
		kept: true,
		claims,
	};
}

function toSourceQuote(quote: Quote): SourceQuote | null {
	const { id, words, marks, speaker, speakerId, mention, utterance, occasion } = quote;
	if (speaker === null) return null;
	const speakerAsPrinted = mention?.text ?? speaker;
	return { id, text: words, marks, speaker, speakerId, speakerAsPrinted, passage: utterance, occasion };
}

function tellLanguageOf(quotes: readonly Quote[]): string {
	const text = quotes.map(({ words }) => words).join('\n');
	return tellLanguage(text, findWords(text));
}

function toHost(url: string): string | null {
	return /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url)?.[1] ?? null;
}
