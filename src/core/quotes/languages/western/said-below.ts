import type { Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';
import type { Reading } from './may-speak.ts';

/** How a paragraph opens that says who said the one above: "È quanto scrive", "C’est ce qu’a déclaré", "Lo ha detto". */
const so = /^(?:c|c['’]est|così|lo|l|è|así|assim|é|foi|ainsi|a|ad|queste|sono)$/u;

/** How far behind that opening its verb stands, in tokens. */
const verbReach = 5;

/**
 * Who is said to have said a quotation that is a paragraph by itself, by the first sentence of the paragraph below; null
 * where that does not tell.
 */
export function saidBelow({ frame, paragraph, quote }: Reading): Speaker | null {
	const below = frame.paragraphs[quote.paragraph + 1];
	const [opening] = below?.tokens ?? [];
	if (below === undefined || opening === undefined || !so.test(opening.text)) return null;
	if (paragraph.tokens.slice(quote.token + 1).some(({ kind }) => kind !== 'punctuation')) return null;
	const verb = below.tokens.slice(1, 1 + verbReach).findIndex((word) => isOf(word, reportingVerb)) + 1;
	const stop = below.tokens.findIndex(({ kind, text }) => kind === 'quote' || /^[.!?…;:]$/u.test(text));
	const end = stop === -1 ? below.tokens.length : stop;
	if (verb === 0 || verb >= end) return null;
	return (
		below.speakers.find((one) => one.from > verb && one.from < end && isPerson(one) && one.role !== 'oblique') ?? null
	);
}
