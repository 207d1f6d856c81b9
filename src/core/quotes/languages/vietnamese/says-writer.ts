import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';

/** How far behind "I" its verb stands, in tokens. */
const verbReach = 2;

/** "“…” - tôi hỏi", "Tôi hỏi: “…”": whether whoever writes the article says a quotation, who is nobody it names. */
export function saysWriter({ paragraphs }: Frame, { paragraph, token }: FrameQuote): boolean {
	const { tokens } = paragraphs[paragraph] ?? { tokens: [] };
	const behind = tokens[token + 1]?.kind === 'punctuation' ? token + 2 : token + 1;
	if (isWriter(tokens, behind)) return true;
	if (tokens[token - 1]?.text !== ':') return false;
	const start =
		tokens.slice(0, token - 1).findLastIndex(({ kind, text }) => kind === 'quote' || /^[.!?…]$/u.test(text)) + 1;
	return token - 1 - start <= verbReach + 1 && isWriter(tokens, start);
}

function isWriter(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== 'tôi') return false;
	return tokens.slice(at + 1, at + 1 + verbReach).some((token) => isOf(token, reportingVerb));
}
