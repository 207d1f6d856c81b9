import { foldWhole } from './fold.ts';

/** What stands at the ends of a quotation belongs to the sentence around it. */
const ends = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words as they are compared: folded, without the marks at their ends. */
export function toBareWords(text: string): string {
	return foldWhole(text).replaceAll(ends, '');
}
