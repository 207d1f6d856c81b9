import type { Source, SourceQuote } from '../types.ts';

/** What origins are told by: a known article, or the open page. */
export type OriginDocument = Pick<
	Source,
	'id' | 'outlet' | 'agency' | 'drawsOn' | 'byline' | 'credit' | 'publishedAt' | 'fingerprint'
> & {
	/** What it prints between quotation marks: others who heard it print it too. */
	readonly quotes: readonly Pick<SourceQuote, 'text'>[];
};
