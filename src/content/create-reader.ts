import { toPageKey } from '../core/page-key.ts';
import type { Article } from '../core/types.ts';
import type { ContentCalls, Handlers, QuotePlace, Reading } from '../protocol/calls.ts';

/** What the page reader needs from the world. */
export type ReaderServices = {
	readonly readArticle: () => Article;
	/** Resolves to null when the article is no coverage. */
	readonly send: (reading: Reading) => Promise<number | null>;
	readonly findRange: (place: QuotePlace) => Range | null;
	readonly showRange: (range: Range) => void;
	readonly clearHighlights: () => void;
};

/** The page reader's answers to `ContentCalls`. */
export function createReader(services: ReaderServices): Handlers<keyof ContentCalls> {
	return {
		'page.read': async ({ asked }) => {
			const read = services.readArticle();
			const article = { ...read, address: toPageKey(read.address) };
			if (article.blocks.length === 0) return null;
			return (await services.send({ article, asked })) === null ? null : article.address;
		},
		'quote.show': async (place) => {
			const range = services.findRange(place);
			if (range !== null) services.showRange(range);
			return { shown: range !== null };
		},
		'highlights.clear': async () => {
			services.clearHighlights();
			return null;
		},
	};
}
