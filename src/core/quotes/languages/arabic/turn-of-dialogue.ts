import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isTurn, otherSpeaker } from '../shared/other-speaker.ts';

/** Who has a turn of a dialogue: the other one of two who talk, or who came in without a name: "يدخل زبون". */
export function turnOfDialogue(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const { paragraph, token } = quote;
	if (!isTurn(frame, paragraph) || token !== 1) return null;
	if (before?.speaker != null && before.quote.paragraph === paragraph - 1 && isTurn(frame, paragraph - 1))
		return otherSpeaker(frame, quote, before.speaker, before);
	return frame.paragraphs[paragraph - 1]?.speakers.findLast(isNew) ?? null;
}

function isNew({ kind, entity, role, name }: Speaker): boolean {
	return kind === 'nominal' && entity === null && role !== 'oblique' && !/^[وفب]?ال/u.test(name);
}
