import { phraseEnd, type Scan, skipDeterminers } from '../../mentions/scan-phrase.ts';
import { isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';

/** Words that count people, before "of" or by themselves: "one of the brothers", "most of them", "another said". */
const counts: ReadonlySet<string> = new Set(
	'one another some many several others both all most few two three four five six dozens hundreds thousands'.split(' '),
);

/** Whether a word that counts people stands for them: "another said", "the two write". */
export function countsAlone({ tokens }: Scan, at: number, end: number): boolean {
	const next = tokens[end];
	if (!counts.has(tokens[end - 1]?.text ?? '')) return false;
	return isOf(next, reportingVerb) || (isOf(tokens[at - 1], wordClass.say) && next?.kind !== 'word');
}

/** "31 percent of respondents", "Forty-one percent". */
const share = /^per-?cent$/u;

/**
 * Finds where an English phrase ends that counts people: "one of the two brothers", "31 percent of respondents".
 *
 * @param at - Its first word.
 * @returns Index behind its last word; -1 for no such phrase.
 */
export function quantityEnd(scan: Scan, at: number): number {
	const { tokens } = scan;
	if (share.test(tokens[at + 1]?.text ?? '')) return pastOf(scan, at + 2);
	if (!counts.has(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'of') return -1;
	const end = pastOf(scan, at + 1);
	return end > at + 1 ? end : -1;
}

/** Past "of" and those it names; where it stands, if nobody is. */
function pastOf(scan: Scan, at: number): number {
	const { tokens } = scan;
	if (tokens[at]?.text !== 'of') return at;
	const start = skipDeterminers(scan, at + 1);
	if (isOf(tokens[start], wordClass.they | wordClass.i)) return start + 1;
	const end = phraseEnd(scan, start);
	const those = tokens.slice(start, end);
	// A name in it is somebody by itself: "some of Reed's aides".
	const isPeople = those.every(({ classes, capital }) => !capital || (classes & speakerNoun) !== 0);
	const speaks = [tokens[end], tokens[at - 2]].some((beside) => isOf(beside, reportingVerb));
	return isPeople && (speaks || those.some((word) => isOf(word, speakerNoun))) ? end : at;
}
