/**
 * Milliseconds between two looks at a page that still changes: near each other at first, when text comes late, and
 * six in all, so that a page that never rests costs no more than six passes of the gate.
 */
const waits = [400, 800, 1_600, 3_200, 6_400, 12_800];

/** Milliseconds after which it is asked whether there are new roots: a frame that loads or a shadow root is no change. */
const checks = [1_600, 6_400];

/**
 * Calls back while the page still changes, within a budget.
 *
 * Waits for the first change before it looks: a page at rest costs nothing.
 *
 * @param toPlaces - Gives the roots whose trees may change; asked again at each look, as pages draw parts of their own.
 */
export function watchGrowth(toPlaces: () => readonly Node[], look: () => void, signal: AbortSignal): void {
	const left = [...waits];
	const watched = new WeakSet<Node>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const onChange = () => {
		if (timer !== undefined) return;
		const wait = left.shift();
		timer = setTimeout(() => {
			timer = undefined;
			if (left.length === 0) observer.disconnect();
			else watchNew();
			look();
		}, wait);
	};
	const observer = new MutationObserver(onChange);
	/** @returns Whether there was a new one. */
	const watchNew = () => {
		const places = toPlaces().filter((place) => !watched.has(place));
		for (const place of places) {
			watched.add(place);
			observer.observe(place, { childList: true, subtree: true });
		}
		return places.length > 0;
	};
	const check = () => {
		if (left.length > 0 && watchNew()) onChange();
	};
	watchNew();
	const timers = checks.map((wait) => setTimeout(check, wait));
	signal.addEventListener('abort', () => {
		observer.disconnect();
		for (const one of [timer, ...timers]) clearTimeout(one);
	});
}
