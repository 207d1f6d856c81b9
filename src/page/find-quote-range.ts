/**
 * Finds quoted words in a page.
 *
 * @returns Null when the page does not show them.
 */
export function findQuoteRange(page: Document, words: string, _near?: number): Range | null {
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const start = node.nodeValue?.indexOf(words) ?? -1;
		if (start === -1) continue;
		const range = page.createRange();
		range.setStart(node, start);
		range.setEnd(node, start + words.length);
		return range;
	}
	return null;
}
