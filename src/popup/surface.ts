import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edition } from '../core/view/edition.ts';
import { en } from '../core/view/messages/en.ts';
import type { QuotePlace } from '../core/view/view.ts';

/** What every part of a surface may need: its language, and what its buttons do. */
export type Surface = {
	readonly edition: Edition;
	/** Whether comparisons stand open from the start, as in the full view. */
	readonly isWide: boolean;
	/** Null where no page is open to show a quote on. */
	readonly showOnPage: ((place: QuotePlace) => void) | null;
	/** The place that is marked on the page now; showing it again takes the mark away. */
	readonly marked: QuotePlace | null;
	readonly copy: (text: string) => void;
};

const SurfaceContext = createContext<Surface>({
	edition: { messages: en, locale: 'en', now: 0 },
	isWide: false,
	showOnPage: null,
	marked: null,
	copy: () => undefined,
});

export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
	return useContext(SurfaceContext);
}
