import type { Article, QuoteReport } from '../types.ts';

/** Whether a page's words are a machine's: nobody said or printed them so. */
export function isTranslatedPage({ notes }: Pick<Article, 'notes'>): boolean {
	return notes?.some(({ key }) => key === 'translated-page') ?? false;
}

/**
 * The quotes of a page translated by machine: however near they come to another wording, they are translations of it.
 *
 * @param article - Whose quotes these are; those of a page in its own words are given back as they are.
 */
export function markTranslated(
	quotes: readonly QuoteReport[],
	article: Pick<Article, 'address' | 'notes'>,
): readonly QuoteReport[] {
	if (!isTranslatedPage(article)) return quotes;
	return quotes.map((report) => {
		const { utterance } = report;
		if (utterance === null) return report;
		const wordings = utterance.wordings.map((wording) =>
			wording.sourceId === article.address ? { ...wording, relation: 'translated' as const } : wording,
		);
		return { ...report, relation: 'translated', utterance: { ...utterance, wordings } };
	});
}
