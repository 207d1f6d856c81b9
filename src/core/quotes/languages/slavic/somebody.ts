import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';

/** How far before and behind a quotation "somebody" is looked for, in tokens. */
const reachAhead = 10;
const reachBehind = 6;

/** "Хтось у залі вигукнув: «…»", "— крикнул кто-то": whether a quotation is somebody's whom the text does not tell. */
export function isSomebodys({ paragraphs }: Frame, { paragraph, token }: FrameQuote): boolean {
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	const ahead = tokens.slice(Math.max(0, token - reachAhead), token);
	const clause = ahead.slice(ahead.findLastIndex(endsClause) + 1);
	const behind = tokens.slice(token + 1, token + 1 + reachBehind);
	const end = behind.findIndex(endsClause);
	return isOfSomebody(clause) || isOfSomebody(end === -1 ? behind : behind.slice(0, end));
}

function endsClause({ kind, text }: Token): boolean {
	return kind === 'quote' || /^[.!?…;]$/u.test(text);
}

/** Whether somebody without a name is in a clause, and nobody with a name. */
function isOfSomebody(clause: readonly Token[]): boolean {
	return clause.some(({ text }) => somebody.test(text)) && clause.every(({ capital, first }) => !capital || first);
}

const somebody = /^(?:хтось|кто-то|ktoś)$/u;
