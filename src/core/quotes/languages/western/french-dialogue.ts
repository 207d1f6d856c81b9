import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { dialogueLine } from '../shared/dialogue-line.ts';
import { insertions } from '../shared/insertions.ts';
import { commaInsertions } from './comma-insertions.ts';

/** Parts speech at attributions between commas and dashes. */
export const splitAtCommas = insertions({ commas: commaInsertions });

/** French dialogue, a paragraph behind a dash with its attribution in it: "— Je ne sais pas, répond Lebrun. On verra." */
export function splitDialogue(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	const whole = dialogueLine(text, paragraph);
	if (whole === null) return [];
	const pieces = splitAtCommas(text, whole, lexicon);
	if (pieces.length > 1 || pieces[0]?.end !== whole.end) return pieces;
	const end = clauseAtEnd(text.slice(whole.start, whole.end), lexicon);
	return end === -1 ? [] : [{ ...whole, end: whole.start + end }];
}

/** A verb and who is its subject at the end of a line: ", coupe la magistrate." */
const lastClause =
	/[,?!]\s+(?:s[e’']\s?)?(\p{Ll}{3,}[etd])\s+(?:l[ea]\s|l[’']|une?\s|M\.\s|Mme\s|Me\s)?([\p{L}-]+)[^,?!]{0,60}$/u;

/** Longest end of a line that is read for it, in UTF-16 units. */
const longestClause = 120;

/** Where speech ends before a verb that no list has and somebody who can be its subject; -1 for none. */
function clauseAtEnd(line: string, lexicon: Lexicon): number {
	const from = Math.max(0, line.length - longestClause);
	const inverted = /[,?!]\s+(?:s[e’']\s?)?\p{Ll}+-(?:t-)?(?:il|elle|on)s?\b[^,?!]{0,60}$/u.exec(line.slice(from));
	if (inverted !== null) return from + inverted.index + (line.charAt(from + inverted.index) === ',' ? 0 : 1);
	const found = lastClause.exec(line.slice(from));
	const [, verb = '', noun = ''] = found ?? [];
	const classes = lexicon.classOf(noun.toLowerCase());
	const isSomebody = /^\p{Lu}/u.test(noun) || (classes & (wordClass.title | wordClass.person)) !== 0;
	if (found === null || lexicon.classOf(verb) !== 0 || linking.test(verb) || !isSomebody) return -1;
	return from + found.index + (line.charAt(from + found.index) === ',' ? 0 : 1);
}

/** Words before a noun that end like verbs. */
const linking = /^(?:même|sauf|surtout|toute|notre|votre|presque|telle|fut|madame|mademoiselle)$/u;
