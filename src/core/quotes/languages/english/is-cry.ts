import type { Frame, FrameQuote } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';

/** Who only hears it, in signs: "“He knew”, a jury was told"; and two who may have said it: "Reed and Hale met. “…”". */
const told = /^[QKJ],?[nolpd]m?bm?T(?!y)/u;
const either = /(?:^|[.!?Q])n&n[^.!?QKJVTCB]*\.Q$/u;

const longestSentence = 40;

/** Whether nobody is named who cried something: "“Rubbish!” came a shout", "to cries of “Rubbish!”", or who said it. */
export function isCry(frame: Frame, { paragraph, token }: FrameQuote): boolean {
	const { tokens, outline } = paragraphOf(frame, { paragraph });
	const behind = outline.signs.slice(outline.at[token]);
	if (told.test(behind) || (behind === 'Q' && either.test(outline.signs.slice(-longestSentence)))) return true;
	const [cry, of] = tokens.slice(Math.max(0, token - 2), token);
	return (
		tokens[token + 1]?.text === 'came' || (of?.text === 'of' && /^(?:cries|shouts|chants)$/u.test(cry?.text ?? ''))
	);
}
