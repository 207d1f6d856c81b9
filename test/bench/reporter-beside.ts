import type { Frame, FrameQuote, Speaker } from '../../src/core/quotes/article-frame.ts';
import type { Outline } from '../../src/core/quotes/speakers/outline-paragraph.ts';
import { paragraphOf } from '../../src/core/quotes/speakers/paragraph-of.ts';
import type { Token } from '../../src/core/quotes/words/read-tokens.ts';
import { isOf, wordClass } from '../../src/core/quotes/words/word-class.ts';

/** Most signs between a quotation and who said it, the verb among them: ",", "V", "m". */
const reach = 3;

/**
 * Finds who said what another only passes on: Reed in "“…,” Reed said, according to CNN".
 *
 * @param source - Whom the quotation would be given to.
 * @returns Null where the source is not named by "according to", or nobody else says it right beside the quotation.
 */
export function reporterBeside(
	frame: Frame,
	quote: FrameQuote,
	source: Speaker,
	speakers: readonly Speaker[],
): Speaker | null {
	if (source.paragraph !== quote.paragraph) return null;
	const paragraph = paragraphOf(frame, quote);
	if (!isBehindBy(paragraph.tokens, source.from)) return null;
	const found = speakers.find(
		(other) =>
			other !== source &&
			other.paragraph === quote.paragraph &&
			!(source.from > quote.token && other.from > source.from) &&
			!isRelative(paragraph.tokens[other.from]) &&
			saysBeside(paragraph.outline, quote, other),
	);
	return found ?? null;
}

/** Whether nothing but a verb that reports stands between a mention and a quotation, or right behind the mention. */
function saysBeside({ signs, at }: Outline, quote: FrameQuote, { from, to }: Speaker): boolean {
	const place = at[quote.token] ?? 0;
	const way = from > quote.token ? signs.slice(place + 1, at[from] ?? 0) : signs.slice(at[to] ?? 0, place);
	if (way.length > reach || !/^[,VTm:t]*$/u.test(way)) return false;
	return /[VT]/u.test(from > quote.token ? way + signs.charAt(at[to] ?? 0) : way);
}

function isRelative(token: Token | undefined): boolean {
	return isOf(token, wordClass.relative);
}

function isBehindBy(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1]?.text === 'to' ? tokens[from - 2] : tokens[from - 1];
	return isOf(before, wordClass.by);
}
