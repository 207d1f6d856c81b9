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
	/** The place that is marked on the page now. */
	readonly marked: QuotePlace | null;
	readonly copy: (text: string) => void;
	readonly watch: () => void;
	/** Keeps the page as a source, or forgets it; answers whether it is kept now. */
	readonly keep: (address: string, isKept: boolean) => Promise<boolean>;
};

/** The deeds of a surface over a tab; each ends in a sentence that tells whether it worked. */
export function useDeeds(calls: PopupCalls, tab: OpenTab | null, edition: Edition): Deeds {
	const [said, setSaid] = useState<Said>({ text: '', count: 0 });
	const [marked, setMarked] = useState<QuotePlace | null>(null);
	const { action } = edition.messages;
	const tell = (outcome: Promise<string>) => {
		void outcome.then((text) => setSaid(({ count }) => ({ text, count: count + 1 })));
	};
	const mark = async (tabId: number, place: QuotePlace) => {
		if (marked === place) {
			await calls.unmark(tabId);
			setMarked(null);
			return action.unmarked;
		}
		const shown = await calls.showQuote(tabId, place);
		setMarked(shown ? place : null);
		return shown ? action.shown : action.notShown;
	};
	return {
		said,
		marked,
		showOnPage: tab === null ? null : (place) => tell(mark(tab.id, place).catch(() => action.pageGone)),
		copy: (text) => tell(toOutcome(calls.copy(text), action.copied, action.notCopied)),
		keep: async (address, isKept) => {
			const deed = isKept ? calls.drop(address) : calls.keep(address);
			tell(toOutcome(deed, isKept ? action.unkept : action.kept, action.notKept));
			const isDone = await deed.catch(() => false);
			return isDone ? !isKept : isKept;
		},
		watch: () => {
			if (tab === null || tab.address === null) return;
			tell(toOutcome(calls.watch(tab.address), action.watched, action.notWatched));
		},
	};
}

/** @returns The one sentence, or the other where the deed failed or was refused. */
async function toOutcome(deed: Promise<unknown>, done: string, notDone: string): Promise<string> {
	try {
		return (await deed) === false ? notDone : done;
	} catch {
		// The sentence says what to do; the browser's own words would not help.
		return notDone;
	}
}
