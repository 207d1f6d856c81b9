/** A mark of a kind that names inside speech stand in too, and whether it opens. */
export type Mark = { readonly at: number; readonly opens: boolean; readonly kind: string };

/** What stands before a straight mark that opens, and behind one that closes. */
const opensBehind = /[\s([«„“/—–-]$/u;
const closesBefore = /^["”“»]*(?:[\s,.!?…:;)\]/—–-]|$)/u;

/** Behind a closing mark: a dash and who said it, or nothing more. */
const endsSpeech = /^["»”]*(?:[,.]?\s*[—–-]{1,2}\s*\p{Ll}|[.,!?…]*\s*$)/u;

/** How far behind a mark is read. */
const reach = 12;

/** The marks of a paragraph that may stand inside others of their kind: guillemets, straight and curly ones. */
export function marksIn(text: string, start: number, end: number): readonly Mark[] {
	return [...text.slice(start, end).matchAll(/["«»“”]/gu)].map(({ 0: mark, index }) => {
		const at = start + index;
		if (mark !== '"') return { at, opens: /[«“]/u.test(mark), kind: /[«»]/u.test(mark) ? '«' : '“' };
		const isClosing = closesBefore.test(text.slice(at + 1, Math.min(end, at + reach)));
		return { at, opens: at === start || (!isClosing && opensBehind.test(text.charAt(at - 1))), kind: mark };
	});
}

/** Whether a closing mark ends what somebody says: who said it follows behind a dash, or the paragraph ends. */
export function closesSpeech(text: string, { at }: Mark, end: number): boolean {
	const behind = text.slice(at + 1, Math.min(end, at + 1 + reach));
	return endsSpeech.test(at + 1 + reach < end ? `${behind}x` : behind);
}
