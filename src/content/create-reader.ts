import { blockAt } from '../core/article-text.ts';
import type { PageText } from '../core/page-text.ts';
import type { ContentCalls, Handlers, QuotePlace, Reading, Reported } from '../protocol/calls.ts';

/** What the page reader needs from the world. */
export type ReaderServices = {
	readonly readPage: () => PageText;
	/** Resolves to null when the page has no report. */
	readonly send: (reading: Reading) => Promise<Reported | null>;
	/** @param near - Words around the place meant. */
	readonly findRange: (words: string, near: string | undefined) => Range | null;
	readonly showRange: (range: Range) => void;
	readonly clearHighlights: () => void;
};

/** The page reader's answers to `ContentCalls`. */
export function createReader(services: ReaderServices): Handlers<keyof ContentCalls> {
	let text = '';
	return {
		'page.read': async ({ asked }) => {
			const reported = await services.send({ page: services.readPage(), asked });
			text = reported?.text ?? '';
			return reported?.address ?? null;
		},
		'quote.show': async (place) => {
			const range = services.findRange(place.words, paragraphOf(place, text));
			if (range !== null) services.showRange(range);
			return { shown: range !== null };
		},
		'highlights.clear': async () => {
			services.clearHighlights();
			return null;
		},
	};
}

/** The paragraph in which a quote stands; undefined when the text is not the one that the place was told of. */
function paragraphOf({ words, near }: QuotePlace, text: string): string | undefined {
	return near !== null && text.startsWith(words, near) ? blockAt(text, near) : undefined;
}
