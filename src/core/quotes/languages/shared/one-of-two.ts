import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';

/**
 * Whether a quotation that is a sentence by itself would be given to one of two whom the sentence above names together:
 * "Анна и Пётр встретились. «…»". Nothing tells which of them speaks, unless one of them just did.
 */
export function isOneOfTwo(frame: Frame, quote: FrameQuote, before: Precedent | null, speaker: Speaker): boolean {
	if (!isSomebody(speaker) || before?.speaker?.entity === speaker.entity) return false;
	return standsAlone(frame, quote) && isJoined(frame, speaker);
}

/** Whether another is named together with somebody. */
function isJoined({ paragraphs, text }: Frame, speaker: Speaker): boolean {
	const speakers = paragraphs[speaker.paragraph]?.speakers ?? [];
	const at = speaker.index - (speakers[0]?.index ?? 0);
	return [
		[speakers[at - 1], speaker],
		[speaker, speakers[at + 1]],
	].some(
		([one, other]) =>
			one !== undefined &&
			other !== undefined &&
			[one, other].every(isSomebody) &&
			one.entity !== other.entity &&
			joins.test(text.slice(one.end, text.startsWith(that, other.start) ? other.start + that.length : other.start)),
	);
}

/** Ukrainian "and", which is "that" elsewhere and then begins a mention. */
const that = 'та ';

/** What joins two names, behind what people are addressed by in languages that put it last. */
const joins =
	/^\s?(?:씨|님|さん|氏)?(?:와|과|하고|と|和|与|與|跟|\s(?:и|та|й|і|i|oraz|und|et|y|e|ed|ve|ile|và|और|و)\s|\sو)\s?$/u;

function isSomebody({ kind, entity }: Speaker): boolean {
	return (kind === 'person' || kind === 'name') && entity !== null && (entity.human || entity.person !== null);
}

/** Whether nothing of a quotation's sentence stands outside its marks. */
export function standsAlone(frame: Frame, quote: FrameQuote): boolean {
	const { tokens } = paragraphOf(frame, quote);
	return isEdge(tokens[quote.token - 1]) && isEnd(tokens[quote.token + 1]);
}

/** A dash, which speech may begin with, or the end before it. */
function isEdge(token: Token | undefined): boolean {
	return isEnd(token) || /^[—–-]$/u.test(token?.text ?? '');
}

/** The end of a sentence or paragraph. */
function isEnd(token: Token | undefined): boolean {
	return token === undefined || /^[.!?…。！？।؟]$/u.test(token.text);
}
