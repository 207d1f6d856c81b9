import { useEffect } from 'preact/hooks';
import { lookAgain } from './load-popup.ts';
import type { PopupCalls } from './popup-calls.ts';
import type { PopupState } from './popup-state.ts';

/** Milliseconds between two looks: as long as a page that loads late takes for its next step. */
const rhythm = 1_500;

/** Looks at one minute's length: what has not come by then does not come, and the background may rest. */
const mostLooks = 40;

/**
 * Shows a report that comes after the surface was opened, as on a page whose text loads late.
 *
 * @param address - Null while none is awaited.
 */
export function useLateReport(
	calls: PopupCalls,
	address: string | null,
	next: (change: Partial<PopupState>) => void,
): void {
	useEffect(() => {
		if (address === null) return undefined;
		let looks = 0;
		const timer = setInterval(() => {
			looks += 1;
			if (looks === mostLooks) clearInterval(timer);
			void lookAgain(calls, address, next);
		}, rhythm);
		return () => clearInterval(timer);
	}, [calls, address]);
}
