/**
 * Milliseconds between two looks at a page that still changes: near each other at first, when text comes late, and
 * six in all, so that a page that never rests costs no more than six passes of the gate.
 */
const waits = [400, 800, 1_600, 3_200, 6_400, 12_800];

/**
 * Calls back while the page still changes, within a budget.
 *
 * Waits for the first change before it looks: a page at rest costs nothing.
 *
 * @param toPlaces - Gives the roots whose trees may change; asked again at each look, as pages draw parts of their own.
 */
export function watchGrowth(toPlaces: () => readonly Node[], look: () => void, signal: AbortSignal): void {
	const left = [...waits];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver(() => {
		if (timer !== undefined) return;
		const wait = left.shift();
		timer = setTimeout(() => {
			timer = undefined;
			if (left.length === 0) observer.disconnect();
			else watch();
			look();
		}, wait);
	});
	const watch = () => {
		for (const place of toPlaces()) observer.observe(place, { childList: true, subtree: true });
	};
	watch();
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}
