import type { Source } from '../types.ts';

/** What origins are told by: a known article, or the open page, without its blocks. */
export type OriginDocument = Pick<
	Source,
	'id' | 'outlet' | 'agency' | 'drawsOn' | 'byline' | 'credit' | 'publishedAt' | 'fingerprint'
> & {
	/** The article's text where it is at hand (the open page); null for a bundled source. */
	readonly text: string | null;
};
