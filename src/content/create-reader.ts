import { toPageKey } from '../core/page-key.ts';
import type { Article, Detection } from '../core/types.ts';
import type { ContentCalls, Handlers, QuotePlace, Reading } from '../protocol/calls.ts';

/** What the page reader needs from the world. */
export type ReaderServices = {
	readonly readArticle: () => Article;
	readonly grade: (article: Article) => Detection;
	readonly send: (reading: Reading) => Promise<number>;
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
			const detection = services.grade(article);
			// What is no coverage leaves the page only when the reader asked for it.
			if (detection.grade === 'none' && !asked) return null;
			await services.send({ article, detection });
			return article.address;
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
