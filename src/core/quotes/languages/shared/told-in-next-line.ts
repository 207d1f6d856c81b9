import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { type DashStyle, dashSpeech } from './dash-speech.ts';
import type { FindSpans } from './read-speech.ts';

/** Longest line behind a paragraph that is read, in UTF-16 units. */
const reach = 90;

/** How many words into the line its verb stands at most: "– коротко відповів лідер". */
const verbWithin = 2;

/** "Трамп: Я повідомлю вам": whose line it is. */
const label = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?:\s+/u;

const dash = /^[—–-]\s?(?=\p{Lu})/u;

/**
 * Reads a paragraph that is speech without marks, which the line below says: "Ми ще нічого не починали,\n– сказав речник."
 *
 * @returns Null where no dash and verb that reports open the next line, or anything in marks opens this one.
 */
function toldInNextLine(text: string, { start, end }: Span, lexicon: Lexicon): QuotedSpan | null {
	const behind = /^\s*\n\s*[—–-]\s?(?=\p{Ll})/u.exec(text.slice(end, end + reach));
	if (behind === null || /[:;]$/u.test(text.slice(end - 1, end))) return null;
	const line = text.slice(end + behind[0].length, end + reach);
	const words =
		line
			.match(/^[^.!?,—–\n]*/u)?.[0]
			.match(/[\p{L}’'-]+/gu)
			?.slice(0, verbWithin) ?? [];
	if (!words.some((word) => (lexicon.classOf(word.toLowerCase()) & wordClass.say) !== 0)) return null;
	const said = text.slice(start, end);
	const opened = (label.exec(said) ?? dash.exec(said))?.[0].length ?? 0;
	if (/^[«“„"—–-]/u.test(said.slice(opened)) || /[«“„]$/u.test(said)) return null;
	return {
		start: start + opened,
		end: said.endsWith(',') ? end - 1 : end,
		marks: ['–', '–'],
		repaired: false,
		continues: false,
	};
}

/** Reads a paragraph as speech without marks; null for none. */
type FindUnmarked = (text: string, paragraph: Span, lexicon: Lexicon) => QuotedSpan | null;

/** Speech that the line below or the paragraph itself tells without marks, else what dashes set off. */
export function unmarkedOr(find: FindUnmarked, style: DashStyle): FindSpans {
	const dashed = dashSpeech(style);
	return (text, paragraph, lexicon) => {
		const told = toldInNextLine(text, paragraph, lexicon) ?? find(text, paragraph, lexicon);
		return told === null ? dashed(text, paragraph, lexicon) : [told];
	};
}
