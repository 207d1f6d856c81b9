import { toPageKey } from '../core/page-key.ts';
import { placesOfText } from '../page/inner-parts.ts';
import { decideNews } from './decide-news.ts';
import { faceOf, type Glimpse, glimpsePage } from './glimpse.ts';
import { watchGrowth } from './watch-growth.ts';

/** What the detector needs from the world. */
export type DetectorServices = {
	/** Whether the page may be coverage. Must be cheap, let the page go on, and leave it as it is. */
	readonly isCandidate: (page: Document) => Promise<boolean>;
	readonly tell: (news: 'candidate' | 'left', address: string) => void;
	/** Whether there is an extension to tell. */
	readonly isAlive: () => boolean;
};

/** A page under one address. */
export type Visit = {
	readonly address: string;
	/** How the page looked when the visit ended. */
	readonly lastFace: () => string;
	/** Ends the visit, and tells so if the page was told of. */
	readonly leave: () => void;
	readonly end: () => void;
};

/**
 * Milliseconds a page that changed its address may still show the article before: that one must not be read under the
 * new address. A page that only tidies its address (campaign parameters) is read again after it.
 */
const graceOfOldFace = 1_500;

/**
 * Looks at a page now and while it still changes.
 *
 * @param life - Aborted here when the extension is gone.
 * @param oldFace - How the page looked under the address before; null when it was loaded.
 */
export function startVisit(
	view: Window,
	services: DetectorServices,
	life: AbortController,
	oldFace: string | null,
): Visit {
	const visit = new AbortController();
	const signal = AbortSignal.any([visit.signal, life.signal]);
	const address = toPageKey(view.location.href);
	let told: Glimpse | null = null;
	let awaited = oldFace;

	const consider = (isCandidate: boolean) => {
		const now = glimpsePage(view.document, address, isCandidate);
		const news = decideNews(told, now);
		if (news === 'nothing') return;
		told = news === 'candidate' ? now : null;
		services.tell(news, address);
	};
	const look = async () => {
		if (!services.isAlive()) return life.abort();
		if (awaited !== null && awaited === faceOf(view.document)) return;
		const isCandidate = await services.isCandidate(view.document);
		// Most pages are no candidates and were none: how they look is not asked.
		if (!signal.aborted && (isCandidate || told !== null)) consider(isCandidate);
	};

	watchGrowth(() => placesOfText(view.document), look, signal);
	if (oldFace === null) look();
	else {
		setTimeout(() => {
			awaited = null;
			if (!signal.aborted) look();
		}, graceOfOldFace);
	}
	return {
		address,
		lastFace: () => faceOf(view.document),
		leave: () => {
			visit.abort();
			if (told !== null) services.tell('left', address);
		},
		end: () => visit.abort(),
	};
}
