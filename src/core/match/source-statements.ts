import type { Occasion, Source, Statement } from '../types.ts';

/**
 * What a known source prints between quotation marks, as matching sees it.
 *
 * @returns One statement a quote, in printed order; its id is the source's id, "#", the quote's id.
 */
export function toSourceStatements(source: Source): readonly Statement[] {
	const { id: sourceId, publishedAt: date, language, outlet } = source;
	return source.quotes.map(({ id, text, speaker, speakerId, occasion, passage }) => ({
		id: `${sourceId}#${id}`,
		text,
		speaker,
		speakerId,
		date,
		language,
		outlet,
		sourceId,
		occasion: isKnown(occasion) ? occasion : null,
		passage,
	}));
}

/** An occasion of which nothing is known would stand in the way of another source's that is. */
function isKnown({ stated, date, venue }: Occasion): boolean {
	return stated !== null || date !== null || venue !== null;
}
