import { toPageKey } from '../core/page-key.ts';
import { type DetectorServices, startVisit } from './visit.ts';
import { watchAddress } from './watch-address.ts';

/** Watches a page for as long as it lives, and tells when it may have become coverage, or stopped to be. */
export function detectPage(view: Window, services: DetectorServices): void {
	const life = new AbortController();
	let visit = startVisit(view, services, life, null);

	const onAddress = () => {
		if (toPageKey(view.location.href) === visit.address) return;
		visit.leave();
		visit = startVisit(view, services, life, visit.lastFace());
	};
	const onReturn = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		// Back from the back/forward cache: the tab's badge went with the page that was shown in between.
		visit.end();
		visit = startVisit(view, services, life, null);
	};

	watchAddress(view, onAddress, life.signal);
	view.addEventListener('pageshow', onReturn, { signal: life.signal });
}
