import type { Browser } from 'webextension-polyfill';

const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The extension API.
 *
 * Both browsers answer with promises since Manifest V3, so no polyfill is loaded (it would be half of the detector).
 * The one difference left: listeners of Chrome before 146 must answer by `sendResponse`, see `messages.ts`.
 */
// In an extension one of the two is always there; elsewhere nothing of this folder is used.
export const browser = (scope.browser ?? scope.chrome) as Browser;

/** False once the extension was updated or removed under a content script that still runs in an open tab. */
export function isExtensionAlive(): boolean {
	// The whole `runtime` is gone in an orphaned script in Chrome, only its `id` in Firefox.
	const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
	return runtime?.id !== undefined;
}
