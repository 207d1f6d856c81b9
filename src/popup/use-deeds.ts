import { useState } from 'preact/hooks';
import type { Edition } from '../core/view/edition.ts';
import type { QuotePlace } from '../core/view/view.ts';
import type { OpenTab, PopupCalls } from './popup-calls.ts';

/** What the reader was last told; the number makes the same words news again. */
export type Said = { readonly text: string; readonly count: number };

/** What the buttons of a surface do, and what came of it. */
export type Deeds = {
	readonly said: Said;
	readonly showOnPage: ((place: QuotePlace) => void) | null;
	readonly copy: (text: string) => void;
	readonly watch: () => void;
};

/** The deeds of a surface over a tab; each ends in a sentence that tells whether it worked. */
export function useDeeds(calls: PopupCalls, tab: OpenTab | null, edition: Edition): Deeds {
	const [said, setSaid] = useState<Said>({ text: '', count: 0 });
	const { action } = edition.messages;
	const tell = (outcome: Promise<string>) => {
		void outcome.then((text) => setSaid(({ count }) => ({ text, count: count + 1 })));
	};
	return {
		said,
		showOnPage:
			tab === null
				? null
				: (place) =>
						tell(
							calls.showQuote(tab.id, place).then(
								(shown) => (shown ? action.shown : action.notShown),
								() => action.pageGone,
							),
						),
		copy: (text) =>
			tell(
				calls.copy(text).then(
					() => action.copied,
					() => action.notCopied,
				),
			),
		watch: () => {
			if (tab === null || tab.address === null) return;
			tell(
				calls.watch(tab.address).then(
					(watched) => (watched ? action.watched : action.notWatched),
					() => action.notWatched,
				),
			);
		},
	};
}
