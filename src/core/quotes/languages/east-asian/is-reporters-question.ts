import type { Frame, FrameQuote } from '../../article-frame.ts';

/** Behind a question that nobody is named for: 「…」との問いに. */
const asked = /^と(?:の|いう)(?:質問|問い|問いかけ)(?:に|が|には|へ)/u;

/** Before a question whose asker is named: 記者団から「…」との質問に, 議員の「…」との質問に. */
const asker = /(?:から|[のが])、?$/u;

/** Whether a quotation is a question that is only answered: nobody is named for it. */
export function isReportersQuestion({ text }: Frame, { start, end, marks }: FrameQuote): boolean {
	const from = start - marks[0].length;
	const behind = end + marks[1].length;
	return asked.test(text.slice(behind, behind + 10)) && !asker.test(text.slice(Math.max(0, from - 4), from));
}
