import type { FrameQuote, Speaker } from '../article-frame.ts';
import type { Cue } from './find-cue.ts';

/** A quotation with who said it and the verb that says so. */
export type Attributed = { readonly quote: FrameQuote; readonly speaker: Speaker | null; readonly cue: Cue | null };

/**
 * Numbers utterances: pieces that hang on one cue of one speaker share a number.
 *
 * @returns For each quotation, in order, its utterance from 1 on.
 */
export function joinPieces(quotes: readonly Attributed[]): readonly number[] {
	let utterance = 0;
	return quotes.map((piece, index) => {
		const before = quotes[index - 1];
		if (before === undefined || !isJoined(before, piece)) utterance++;
		return utterance;
	});
}

function isJoined(before: Attributed, piece: Attributed): boolean {
	if (before.quote.turn !== undefined || piece.quote.turn !== undefined) return before.quote.turn === piece.quote.turn;
	if (before.quote.continues && before.quote.paragraph === piece.quote.paragraph - 1) return true;
	if (before.speaker === null || piece.speaker === null || !isSame(before.speaker, piece.speaker)) return false;
	return piece.cue === null || !piece.cue.own || before.cue?.start === piece.cue.start;
}

/** The same mention; or a name and its apposition, two mentions of one subject. */
function isSame(a: Speaker, b: Speaker): boolean {
	return (
		a === b ||
		(a.entity !== null &&
			a.entity === b.entity &&
			a.paragraph === b.paragraph &&
			a.kind !== b.kind &&
			Math.abs(a.index - b.index) <= 2)
	);
}
