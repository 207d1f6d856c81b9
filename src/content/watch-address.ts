import { unshadowed } from '../page/unshadowed.ts';

/** The Navigation API as far as it is used here: Chrome since 102, Firefox since 147. */
type WithNavigation = { readonly navigation?: EventTarget };

/**
 * Calls back when the page changed its address without loading.
 *
 * Content scripts live in a world of their own and cannot wrap the page's `pushState`.
 */
export function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): void {
	const { navigation } = view as WithNavigation;
	if (navigation === undefined) watchTitle(view, onChange, signal);
	else navigation.addEventListener('currententrychange', onChange, { signal });
	view.addEventListener('popstate', onChange, { signal });
}

/** Firefox before 147: pages that navigate by script change their title too. */
function watchTitle(view: Window, onChange: () => void, signal: AbortSignal): void {
	const observer = new MutationObserver(onChange);
	observer.observe(unshadowed(view.document).head ?? view.document, {
		childList: true,
		subtree: true,
		characterData: true,
	});
	signal.addEventListener('abort', () => observer.disconnect());
}
