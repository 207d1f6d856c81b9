import type { Frame, FrameQuote } from '../../article-frame.ts';
import { isDash } from '../shared/other-speaker.ts';

/** The piece of a quotation beside which its speaker is told, where that is another than itself: the last of several paragraphs, or the line below. */
export function attributedPiece(frame: Frame, quote: FrameQuote): FrameQuote {
	return toldInNextLine(frame, lastCarried(frame, quote));
}

/** The piece that ends speech which goes on over paragraphs: who said it is told behind that one. */
function lastCarried({ quotes }: Frame, quote: FrameQuote): FrameQuote {
	let at = quote.index;
	const goesOn = () => quotes[at]?.continues === true && quotes[at + 1]?.paragraph === (quotes[at]?.paragraph ?? 0) + 1;
	while (goesOn() && at < quote.index + mostPieces) at++;
	return quotes[at] ?? quote;
}

/** How many pieces further on who said it is looked for. */
const mostPieces = 12;

/** Where the line below a paragraph without marks says whose it is, "– сказав речник": as if that stood right behind it. */
function toldInNextLine({ paragraphs }: Frame, quote: FrameQuote): FrameQuote {
	const { paragraph, token, marks } = quote;
	const isWhole =
		marks[0] === '–' && (paragraphs[paragraph]?.tokens.slice(token + 1) ?? []).every(({ kind }) => kind !== 'word');
	const [first, second] = paragraphs[paragraph + 1]?.tokens ?? [];
	const isTold = isWhole && isDash(first) && second?.kind === 'word' && !second.capital;
	return isTold ? { ...quote, paragraph: paragraph + 1, token: -1 } : quote;
}
