import type { Frame, FrameParagraph, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** How far a verb that reports is looked for in the sentence, in tokens. */
export const reach = 24;

/** Signs between a short stretch and the verb that follows it: a comma, a dash, a particle. */
const verbAfter = 4;

/** Signs of words that are not parted. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const reports = reportingVerb | wordClass.by;

/** A quoted stretch in its sentence. */
export type Stretch = {
	readonly frame: Frame;
	readonly paragraph: FrameParagraph;
	readonly quote: FrameQuote;
	readonly words: string;
};

/** Whether a verb that reports follows at once: "«Нет», — сказал", 「…」と述べた. */
export function isReportedBehind({ frame: { lexicon }, paragraph: { tokens }, quote: { token } }: Stretch): boolean {
	const verbFinal = lexicon.listed('verbFinal');
	const behind = tokens.slice(token + 1, token + 1 + verbAfter);
	if (verbFinal.has(behind[0]?.text ?? '')) return true;
	const end = behind.findIndex(({ kind, text }) => kind === 'quote' || /^[.;:。]$/u.test(text));
	const near = end === -1 ? behind : behind.slice(0, end);
	if (verbFinal.size === 0 && near[0]?.kind !== 'punctuation' && !unspacedVerb(near[0])) return false;
	return near.some((word) => isOf(word, reports));
}

function unspacedVerb(token: Token | undefined): boolean {
	return token !== undefined && unspaced.test(token.text) && isOf(token, reports);
}

/** Whether any verb of the stretch's sentence reports, or it begins "for the Kremlin". */
export function isReported({ frame, paragraph, quote }: Stretch, within: number = reach): boolean {
	const { tokens } = paragraph;
	const { token } = quote;
	const before = tokens.slice(Math.max(0, token - within), token);
	const after = tokens.slice(token + 1, token + 1 + within);
	const end = after.findIndex(ends);
	const sentence = [...before.slice(before.findLastIndex(ends) + 1), ...(end === -1 ? after : after.slice(0, end))];
	return sentence.some((word) => isOf(word, reports) || isForWhom(word, frame.lexicon));
}

function isForWhom(token: Token, { signs }: Frame['lexicon']): boolean {
	return token.first && signs.get(token.text) === 'u';
}

/** Whether a mark ends a sentence. */
export function ends({ kind, text }: Token): boolean {
	return kind === 'punctuation' && /^[.!?。！？।؟]$/u.test(text);
}
