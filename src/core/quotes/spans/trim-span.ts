import type { Span } from '../../types.ts';

/** A stretch of a text without the white space at its edges; empty at its end where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end).trimEnd();
	return { start: start + words.length - words.trimStart().length, end: start + words.length };
}
