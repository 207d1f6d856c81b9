import type { Occasion, Statement } from '../../../src/core/types.ts';

/** A statement of a test: what a case does not name is unknown. */
export function toStatement(given: Partial<Statement> & { readonly text: string }): Statement {
	return {
		id: given.text,
		speaker: 'Donald Trump',
		speakerId: null,
		date: '2025-08-14',
		language: 'en',
		outlet: null,
		sourceId: given.id ?? given.text,
		occasion: null,
		passage: null,
		...given,
	};
}

/** An occasion of which the article states the day. */
export function onDay(date: string): Occasion {
	return { stated: null, date, certainty: 'stated', venue: null };
}
