import type { Frame, FrameQuote } from '../../article-frame.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';

/** What stands before an outlet or programme that somebody spoke to or in: "im «Frühen Tisch»", "der «Post am Sonntag»". */
const article = /^(?:im|beim|der|dem|den)$/u;

/** Names of several words, all with capitals but what joins them: "Post am Sonntag", "n-tv Frühstart"; no word alone. */
const name = /^(?:\p{Lu}|\p{Ll}-\p{L})\S*(?:\s(?:am|aber|und|der|für|bei|zum|\p{Lu}\S*)){0,3}\s(?:\p{Lu}\S*|fair)$/u;

/** How far before it the verb stands that says they spoke, in tokens. */
const verbReach = 16;

/** Whether a German stretch in quotation marks names where somebody spoke or whom they told, or begins a compound. */
export function isOutletTold({ text, paragraphs }: Frame, { paragraph, token, start, end }: FrameQuote): boolean {
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	// "«Grüne»-Sprecher"
	if (/^.-\p{L}/u.test(text.slice(end, end + 3))) return true;
	const before = tokens[token - 1];
	if (!name.test(text.slice(start, end))) return false;
	// "Der «Post am Sonntag» sagte Ohm", "Die «Post am Sonntag» berichtet"
	if (before?.first === true && /^d(?:er|ie|em)$/u.test(before.text) && isOf(tokens[token + 1], reportingVerb))
		return true;
	if (!article.test(before?.text ?? '')) return false;
	return tokens.slice(Math.max(0, token - verbReach), token).some((word) => isOf(word, reportingVerb));
}
