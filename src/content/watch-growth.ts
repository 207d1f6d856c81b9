/**
 * Milliseconds between two looks at a page that still changes: near each other at first, when text comes late, and
 * six in all, so that a page that never rests costs no more than six passes of the gate.
 */
const waits = [400, 800, 1_600, 3_200, 6_400, 12_800];

/**
 * Calls back while the page still changes, within a budget.
 *
 * Waits for the first change before it looks: a page at rest costs nothing.
 */
export function watchGrowth(page: Document, look: () => void, signal: AbortSignal): void {
	const left = [...waits];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver(() => {
		if (timer !== undefined) return;
		const wait = left.shift();
		timer = setTimeout(() => {
			timer = undefined;
			if (left.length === 0) observer.disconnect();
			look();
		}, wait);
	});
	// The document and not its body: a feed that a site serves as XML has none.
	observer.observe(page, { childList: true, subtree: true });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}
