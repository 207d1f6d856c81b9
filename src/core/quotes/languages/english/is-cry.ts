import type { Frame, FrameQuote } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';

/** Whether nobody is named who cried something: "“Rubbish!” came a shout", "to cries of “Rubbish!”". */
export function isCry(frame: Frame, { paragraph, token }: FrameQuote): boolean {
	const { tokens } = paragraphOf(frame, { paragraph });
	const [cry, of] = tokens.slice(Math.max(0, token - 2), token);
	return (
		tokens[token + 1]?.text === 'came' || (of?.text === 'of' && /^(?:cries|shouts|chants)$/u.test(cry?.text ?? ''))
	);
}
