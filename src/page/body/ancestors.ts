/** The element around, the host for an element at the top of a shadow root; null at the top of the page. */
export function parentOf(element: Element): Element | null {
	if (element.parentElement !== null) return element.parentElement;
	const root = element.getRootNode();
	return 'host' in root ? (root.host as Element) : null;
}

/** The element itself and those around it, innermost first. */
export function* lineOf(element: Element): Generator<Element> {
	for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** The smallest element that holds all given ones; the first itself when it is the only one. */
export function commonAncestor(first: Element, others: Iterable<Element>): Element {
	let line = [...lineOf(first)];
	for (const other of others) {
		const around = new Set(lineOf(other));
		line = line.slice(line.findIndex((element) => around.has(element)));
	}
	return line[0] ?? first;
}

/** What elements made by one template share: tag and class. */
export function makeOf(element: Element): string {
	return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}
