import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';

const openingDash = /^(?:[—–]\s?|-\s)(?=[«“"¿¡\p{Lu}\p{Lo}])/u;

/** Longest line that is looked at above and below, in UTF-16 units. */
const longestTurn = 1200;

/** Whether a paragraph is a turn of a dialogue: it opens with a dash, and so does a neighbour, and one of them asks. */
function isTurn(text: string, { start, end }: Span): boolean {
	if (!openingDash.test(text.slice(start, start + 4))) return false;
	const own = text.slice(start, end);
	const above = lineBefore(text, start);
	const below = lineAfter(text, end);
	const asks = /[?؟]$/u.test(own) ? [above, below] : [above];
	return asks.some((line) => openingDash.test(line) && (/[?؟]$/u.test(own) || /[?؟][^?؟]{0,120}$/u.test(line)));
}

function lineBefore(text: string, at: number): string {
	return (
		text
			.slice(Math.max(0, at - longestTurn), at)
			.trimEnd()
			.split(/\n/u)
			.at(-1)
			?.trim() ?? ''
	);
}

function lineAfter(text: string, at: number): string {
	return (
		text
			.slice(at, at + longestTurn)
			.trimStart()
			.split(/\n/u)[0] ?? ''
	);
}

/**
 * Reads a paragraph that is a turn of a dialogue behind a dash: "—¿Quiere la paz?" "—Quiere la victoria."
 *
 * @returns Null where no neighbour is a turn too, or nobody asks.
 */
export function dialogueTurn(text: string, { start, end }: Span): QuotedSpan | null {
	if (!isTurn(text, { start, end })) return null;
	const dash = openingDash.exec(text.slice(start, start + 4))?.[0].length ?? 0;
	return { start: start + dash, end, marks: ['–', ''], repaired: false, continues: false };
}
