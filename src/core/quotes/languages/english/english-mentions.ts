import type { Candidate } from '../../mentions/mention.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import { reportsBeside } from '../../mentions/reports-beside.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { demonym, trade } from './name-bounds.ts';
import { quantityEnd } from './quantity.ts';
import { subjectNounEnd } from './subject-noun.ts';

/** "one of the brothers", "the Dutchman", "the museum's guide warned". */
export function englishMentionAt(scan: Scan, at: number): Candidate | undefined {
	if (isOrigin(scan, at)) return toNominal(scan, at, at + 2);
	const counted = quantityEnd(scan, at);
	const end = counted === -1 ? subjectNounEnd(scan, at) : counted;
	return end === -1 ? undefined : toNominal(scan, at, end);
}

/** "the Dutchman": of one, not of a people ("the French") or thing ("the German car"). */
function isOrigin({ tokens }: Scan, at: number): boolean {
	const { text = '', capital } = tokens[at + 1] ?? {};
	if (tokens[at]?.text !== 'the' || capital !== true || /(?:ish|[nt]ch|ese|s)$/u.test(text)) return false;
	const next = tokens[at + 2];
	const isPerson = /(?:man|scot|dane|swede|finn|pole|turk|briton|spaniard)$/u.test(text);
	return (
		((isPerson && next?.capital === false) || next?.kind !== 'word' || isOf(next, reportingVerb)) && demonym.test(text)
	);
}

/** "Friends offered to help", "Russian shipping": a noun for people that opens a sentence, or where somebody is from, names nobody. */
export function wholeEnglishName({ tokens, surnames }: Scan, _start: number, { from, to }: Run): null | undefined {
	const { classes = 0, first = false, text = '' } = tokens[from] ?? {};
	const isNoun = (classes & speakerNoun) !== 0 && (classes & (firstName | wordClass.organisation)) === 0;
	return to - from === 1 && ((first && isNoun && !surnames.has(text)) || origin.test(text)) ? null : undefined;
}

/** Where news has things from; an ending would take in names: "Vivian". */
const origin =
	/^(?:american|british|chinese|european|french|german|iranian|israeli|polish|russian|soviet|turkish|ukrainian|western)$/u;

/** "Boeing said", "Downing Street": a name that ends like a participle. */
export function opensLikeVerb(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || next.capital) return next?.text === 'street';
	return isOf(next, wordClass.say) && !/(?:ing|s)$/u.test(next.text);
}

/**
 * Whether a capital that opens a sentence is never printed low, before no preposition ("Shares in the company"), and neither parted by a comma nor part of a role ("Grill master Anna Reed").
 */
export function opensWithName({ tokens, lowerCase }: Scan, at: number): boolean {
	const { text = '' } = tokens[at] ?? {};
	const [next, behind] = tokens.slice(at + 1, at + 3);
	const isRole = behind?.capital === true && trade.test(`-${next?.text}`);
	const isApart = /^[,!?]$/u.test(next?.text ?? '') && !isOf(behind, wordClass.relative);
	return !isOf(next, wordClass.preposition | wordClass.to) && !isRole && !isApart && !lowerCase.has(text);
}

/** Where a description ends without a known noun that stands beside a verb that reports; -1 for none. */
export function endBesideEnglishVerb(scan: Scan, at: number, _start: number, end: number): number {
	const before = scan.tokens[at - 1]?.classes ?? 0;
	const isIn = (before & wordClass.preposition) !== 0 && (before & wordClass.by) === 0;
	// "warned two years ago that"
	if (isIn || scan.tokens[end - 1]?.text === 'ago') return -1;
	return reportsBeside(scan, at, end) || (before & (wordClass.say | wordClass.tell)) !== 0 ? end : -1;
}
