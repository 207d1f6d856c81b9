import type { Block } from '../../core/types.ts';
import { isAgencyLine } from '../body/label-words.ts';

/** "MOSCOW, Aug 14 (Reuters) - ", "WASHINGTON (AP) — ": what stands before the first sentence. */
const dateline = /^[^.!?()]{2,60}\s?\(([^()]{2,40})\)\s*[-–—:]/;
/** "… the end of the text. (AFP)", "… — Reuters". */
const closingCredit = /[.!?…"”»]\s*(?:[(（[]([^()（）[\]]{2,40})[)）\]]|[—–]\s?([^()\d:;!?]{2,40}))\s*\.?$/;
/** Words of a remark in brackets, at most: a credit names agencies and little else. */
const mostWords = 5;

/**
 * Reads the credit line of an article: a line of its own, the end of its last paragraph, its dateline. Of several, one
 * that names an agency.
 *
 * @param lines - Credit lines printed with the article, in order.
 * @returns As printed, or null.
 */
export function readCredit(lines: readonly string[], blocks: readonly Block[]): string | null {
	const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
	const printed = [...lines, ...creditsAtEnd(texts.at(-1) ?? ''), ...creditsAtStart(texts)];
	return printed.find(isAgencyLine) ?? printed[0] ?? null;
}

function creditsAtEnd(last: string): string[] {
	const [, bracketed, dashed] = closingCredit.exec(last) ?? [];
	if (bracketed !== undefined && isShort(bracketed)) return [`(${bracketed})`];
	return dashed !== undefined && isAgencyLine(dashed) ? [dashed.trim()] : [];
}

function creditsAtStart(texts: readonly string[]): string[] {
	const found = texts.slice(0, 2).map((text) => dateline.exec(text)?.[1] ?? '');
	return found.filter((name) => name !== '' && isShort(name) && name !== name.toLowerCase()).map((name) => `(${name})`);
}

function isShort(remark: string): boolean {
	return remark.split(' ').length <= mostWords;
}
