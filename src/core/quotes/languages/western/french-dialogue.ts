import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { insertions } from '../shared/insertions.ts';
import { commaInsertions } from './comma-insertions.ts';

/** Parts speech at attributions between commas and dashes. */
export const splitAtCommas = insertions({ commas: commaInsertions });

/** French dialogue, a paragraph behind a dash with its attribution in it: "— Je ne sais pas, répond Lebrun. On verra." */
export function splitDialogue(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	const dash = /^[—–-]\s?(?=[«\p{Lu}])/u.exec(text.slice(paragraph.start, paragraph.start + 4))?.[0].length ?? 0;
	if (dash === 0) return [];
	const whole: QuotedSpan = {
		start: paragraph.start + dash,
		end: paragraph.end,
		marks: ['–', '–'],
		repaired: false,
		continues: false,
	};
	const pieces = splitAtCommas(text, whole, lexicon);
	return pieces.length === 1 && pieces[0]?.end === whole.end ? [] : pieces;
}
