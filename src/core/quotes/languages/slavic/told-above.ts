import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';

const dash = /^[—–-]\s?(?=[«“"\p{Lu}\p{N}])/u;

/** Fewest sentences of a paragraph that is no item of a list. */
const leastSentences = 3;

/** How far around a paragraph another item is looked for, in UTF-16 units. */
const reach = 40;

/**
 * Reads a paragraph of several sentences behind a dash that no other follows or goes before: what somebody said whom the
 * paragraph above tells of, as local papers print it; null elsewhere.
 */
export function toldAbove(text: string, { start, end }: Span): QuotedSpan | null {
	const opened = dash.exec(text.slice(start, start + reach))?.[0].length ?? 0;
	if (opened === 0 || !/[.!?…]$/u.test(text.slice(start, end))) return null;
	const sentences = text.slice(start, end).match(/[.!?…](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
	if (sentences < leastSentences || dash.test(text.slice(end, end + reach).trimStart())) return null;
	const above = text.slice(0, start).trimEnd();
	const line = above.slice(above.lastIndexOf('\n') + 1);
	if (line === '' || dash.test(line) || !/[.:]$/u.test(line)) return null;
	return { start: start + opened, end, marks: ['–', ''], repaired: false, continues: false };
}
