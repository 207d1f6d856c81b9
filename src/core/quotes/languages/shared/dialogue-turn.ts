import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';

const openingDash = /^(?:[—–−]\s?|-\s)(?=[«“„"¿¡\p{Lu}\p{Lo}])/u;

/** A sentence and a colon at the end of the line above: "Ông Tuất cho biết đường bị chia cắt:". */
const leadsIn = /[^\n]{30}:\n\s*$/u;

/** "Oskar Wilk (trener Stali)", "Лев Умов, тренер «Зубра»:": a line that says whose words stand below. */
const label =
	/\n\p{Lu}\p{L}+, [^.!?:\n]{3,80}:\n\s*$|\n\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}(?: ?\([^()\n]{3,80}\):?|, [^.!?:\n]{3,80}:?|:)\n\s*$/u;

/** How far above and below another turn is looked for, in UTF-16 units. */
const dialogueReach = 1200;

/** Whether a line that opens with a dash is told to be speech by itself. */
export type IsSpeech = (line: string) => boolean;

/**
 * Reads a paragraph that is a turn of a dialogue behind a dash: "—¿Quiere la paz?" "—Quiere la victoria."
 *
 * @param isSpeech - Whether a verb that reports stands in a line.
 * @returns Null where no line near is a turn that asks or says who speaks, and none leads in: a dash by itself may be a
 * list's.
 */
export function dialogueTurn(text: string, { start, end }: Span, isSpeech: IsSpeech): QuotedSpan | null {
	const dash = openingDash.exec(text.slice(start, start + 4))?.[0].length ?? 0;
	if (dash === 0 || !/[.!?…؟]["”»]?$/u.test(text.slice(Math.max(start, end - 2), end))) return null;
	const others = [
		...text.slice(Math.max(0, start - dialogueReach), start).split('\n'),
		...text.slice(end, end + dialogueReach).split('\n'),
	].filter((line) => openingDash.test(line));
	const asks = others.length > 0 && /[?؟]/u.test(text.slice(start, end));
	const above = text.slice(Math.max(0, start - dialogueReach), start);
	const isLedIn = label.test(`\n${above}`) || (isAlone(text, end, others.length) && leadsIn.test(above));
	if (!asks && !isLedIn && !others.some((line) => /[?؟]/u.test(line) || isSpeech(line))) return null;
	return { start: start + dash, end, marks: ['–', ''], repaired: false, continues: false };
}

/** Whether no other line behind a dash follows, as in a list. */
function isAlone(text: string, end: number, others: number): boolean {
	return others === 0 || !openingDash.test(text.slice(end).trimStart().slice(0, 4));
}
