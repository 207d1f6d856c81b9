import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Articles of several. */
const several = /^(?:los|las|i|gli|le|os|as|sus|i|nos)$/u;

/** What several speak from: "Desde el ministerio confirmaron", "Dalla questura fanno sapere". */
const from = /^(?:desde|dal|dall|dalla|dallo|dai|dagli|dalle)$/u;

/** How many mentions above a quotation are looked at. */
const mostLooked = 12;

/** Whether the form of a verb that reports shows that several speak, where a verb needs no subject: "indicaron", "dicono", "disseram". */
export function isOfSeveral({ lexicon }: Frame, tokens: readonly Token[], verb: number): boolean {
	const { plural } = lexicon.grammar.speakers.sentences ?? {};
	if (plural === undefined || !isOf(tokens[verb], reportingVerb)) return false;
	const helper = tokens[verb - 1];
	return [tokens[verb], isOf(helper, wordClass.have) ? helper : undefined].some((word) =>
		plural.test(word?.text ?? ''),
	);
}

/** The last body or several people that the paragraph names before a quotation; null for nobody. */
export function severalAbove({ paragraphs }: Frame, { paragraph, token }: FrameQuote): Speaker | null {
	const { tokens = [], speakers = [] } = paragraphs[paragraph] ?? {};
	const above = speakers.filter((one) => one.from < token).slice(-mostLooked);
	const isBody = ({ kind, from: at }: Speaker) =>
		kind === 'organisation' || (kind !== 'pronoun' && kind !== 'it' && from.test(tokens[at - 1]?.text ?? ''));
	return (
		above.findLast((one) => isBody(one) || (one.kind === 'nominal' && several.test(tokens[one.from]?.text ?? ''))) ??
		null
	);
}
