import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Most words of a name in marks. */
const longestName = 3;

/** The person whom the word at a token goes before in marks, as some papers print all names: "قال «سامر الحداد» في لقاء". */
export function nameInMarks(scan: Scan, at: number): Candidate | undefined {
	const { tokens, text, lexicon } = scan;
	const marked = tokens[at + 1];
	if (marked?.kind !== 'quote') return undefined;
	const words = text.slice(marked.start, marked.end).replaceAll(/^[“”"«»'‘’]+|[“”"«»'‘’]+$/gu, '');
	if (!isPersonInMarks(words, [tokens[at], tokens[at + 2]], lexicon)) return undefined;
	const own = { kind: 'person', name: words, gender: null, person: null, owner: false } as const;
	return toCandidate(scan, at + 1, at + 2, own);
}

/** Whether a stretch is a person's name by its words and those beside it: no "كان «كريم النفس»." */
export function isPersonInMarks(
	words: string,
	[before, behind]: readonly (Token | undefined)[],
	{ classOf }: Lexicon,
): boolean {
	const [given = '', ...others] = words.split(/\s+/u);
	if (others.length >= longestName || before?.kind !== 'word') return false;
	const isGiven = (classOf(given) & firstName) !== 0;
	return others.length === 0 ? isGiven && isSaidBy(before, behind) : isWholeName(isGiven, before, behind);
}

/** "قال «سامر» في لقاء", "وأوضح «سامر» أن": behind a verb of saying, before where or what. */
function isSaidBy(before: Token, behind: Token | undefined): boolean {
	const isSaying = isOf(before, wordClass.say) && !isOf(before, wordClass.call);
	return isSaying && isOf(behind, wordClass.preposition | wordClass.that);
}

/** A name of several words: behind a role, before an age, beside a verb, or before who that is. */
function isWholeName(isGiven: boolean, before: Token, behind: Token | undefined): boolean {
	// "اتهم «إدوين ماسون» رئيس شركة".
	if (isOf(before, reportingVerb) && isOf(behind, wordClass.title)) return true;
	if (!isGiven) return false;
	if (isOf(before, wordClass.title | wordClass.person)) return behind?.text !== '.';
	return aged.test(behind?.text ?? '') || isSaidBy(before, behind);
}

/** How old somebody is, behind the name: "البالغ من العمر". */
const aged = /^(?:البالغة?|مواليد)$/u;
