import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

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
	if ((classOf(given) & firstName) === 0 || others.length >= longestName || before?.kind !== 'word') return false;
	if (others.length > 0 && isOf(before, wordClass.title | wordClass.person)) return behind?.text !== '.';
	if (others.length > 0 && aged.test(behind?.text ?? '')) return true;
	return (
		isOf(before, wordClass.say) && !isOf(before, wordClass.call) && isOf(behind, wordClass.preposition | wordClass.that)
	);
}

/** How old somebody is, behind the name: "البالغ من العمر". */
const aged = /^(?:البالغة?|مواليد)$/u;
