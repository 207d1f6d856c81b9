import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import { lowerBound } from './list-candidates.ts';
import { paragraphOf } from './paragraph-of.ts';

/** How far from a quotation the outlet that passes it on is looked for, in tokens. */
const reach = 40;

/**
 * Finds who passes the speech on, where an article quotes another report: "…, said Day, reports USA Today".
 *
 * @returns The outlet or document as printed; null where nobody but the article itself reports.
 */
export function findRelay(frame: Frame, quote: FrameQuote, speaker: Speaker | null): string | null {
	if (speaker === null) return null;
	const { tokens, speakers } = paragraphOf(frame, quote);
	const first = lowerBound(speakers, quote.token - reach);
	const near = speakers
		.slice(first, first + 2 * reach)
		.find(
			(other) =>
				other !== speaker &&
				Math.abs(other.from - quote.token) < reach &&
				passesOn(tokens, other, frame.lexicon.listed('relay')) &&
				!stopsBetween(tokens, quote.token, other.from),
		);
	return near === undefined ? null : frame.text.slice(near.start, near.end).replace(/^the /iu, '');
}

function stopsBetween(tokens: readonly Token[], a: number, b: number): boolean {
	return tokens
		.slice(Math.min(a, b) + 1, Math.max(a, b))
		.some(({ kind, text }) => kind === 'quote' || /^[.!?]$/u.test(text));
}

/** "according to CNN", "CNN reported", "reports CNN"; and "according to a transcript". */
function passesOn(tokens: readonly Token[], { kind, from, to }: Speaker, relay: ReadonlySet<string>): boolean {
	const isOutlet = kind === 'organisation' || kind === 'name';
	const before = tokens[from - 1];
	if (isOutlet && (relay.has(tokens[to]?.text ?? '') || relay.has(before?.text ?? ''))) return true;
	const by = before?.text === 'to' ? tokens[from - 2] : before;
	return (isOutlet || kind === 'writing' || kind === 'nominal') && isOf(by, wordClass.by);
}
