import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';

/** The line behind the dash that opens a paragraph, as if all of it were said; null where none opens it. */
export function dialogueLine(text: string, { start, end }: Span): QuotedSpan | null {
	const dash = /^[—–-]\s?(?=[«“"\p{Lu}])/u.exec(text.slice(start, start + 4))?.[0].length ?? 0;
	return dash === 0 ? null : { start: start + dash, end, marks: ['–', '–'], repaired: false, continues: false };
}
