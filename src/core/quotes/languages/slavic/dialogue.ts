import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import type { ClauseReader } from './clause-reader.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** A quotation with what stands around it. */
export type Asked = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
	readonly reader: ClauseReader;
};

/** Whether a token is a dash. */
export function isDash(token: Token | undefined): boolean {
	return /^(?:[—–-]|--)$/u.test(token?.text ?? '');
}

/** Speech behind a dash that goes on after its attribution: "— Нет, — сказал он. — Не сегодня". */
export function isNextPiece({ quote, before, reader }: Asked): boolean {
	if (before === null || before.quote.paragraph !== quote.paragraph || !isDash(reader.tokens[quote.token - 1]))
		return false;
	if (!/^[—–-]$/u.test(quote.marks[0]) || !/^[—–-]$/u.test(before.quote.marks[0])) return false;
	const between = reader.tokens.slice(before.quote.token + 1, quote.token - 2);
	return between.every(({ kind, text }) => kind !== 'quote' && !/^[.!?…]$/u.test(text));
}

/** A paragraph that is speech behind a dash and nothing else. */
export function isAnswer({ quote, reader }: Asked): boolean {
	const [first, second, third, ...rest] = reader.tokens;
	return (
		isDash(first) &&
		second?.quote === quote.index &&
		(third === undefined || (third.kind === 'punctuation' && rest.length === 0))
	);
}

/** Whom an interview is with: who was spoken of before its first dash. */
export function whoIsAsked(frame: Frame, answer: number): Speaker | null {
	let paragraph = answer;
	while (paragraph > Math.max(0, answer - longestDialogue) && isDash(frame.paragraphs[paragraph]?.tokens[0]))
		paragraph--;
	for (let at = paragraph; at >= Math.max(0, paragraph - aboveDialogue); at--) {
		const named = namedIn(frame, at);
		if (named !== null) return named;
	}
	return whoIsMeant(frame, { paragraph, token: frame.paragraphs[paragraph]?.tokens.length ?? 0, gender: null }, null);
}

/** Longest dialogue that is looked through, in paragraphs. */
const longestDialogue = 80;

/** How many paragraphs above a dialogue the one who is asked is named. */
const aboveDialogue = 3;

/** The last person a paragraph names, a subject before others. */
function namedIn(frame: Frame, paragraph: number): Speaker | null {
	const all = frame.paragraphs[paragraph]?.speakers ?? [];
	const named = all.filter(({ kind, entity }) => entity?.human === true && (kind === 'person' || kind === 'name'));
	return named.findLast(({ role }) => role !== 'oblique') ?? named.at(-1) ?? null;
}
