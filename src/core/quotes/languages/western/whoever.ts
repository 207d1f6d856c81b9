import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Words that stand for a man and for a woman where "who" follows. */
const man = /^(?:celui|colui|aquele)$/u;
const woman = /^(?:celle|colei|aquela)$/u;

/** "Celle qui a reçu un prix a confié …": whoever was spoken of, told by a clause that opens the sentence; undefined for anything else. */
export function whoeverAt(scan: Scan, at: number): Candidate | undefined {
	const { tokens, text } = scan;
	const [word, who] = tokens.slice(at, at + 2);
	if (word === undefined || !word.first || !isOf(who, wordClass.relative)) return undefined;
	const gender = man.test(word.text) ? 'he' : woman.test(word.text) ? 'she' : null;
	if (gender === null) return undefined;
	const name = text.slice(word.start, word.end);
	return toCandidate(scan, at, at + 1, { kind: 'pronoun', name, gender, person: null, owner: false });
}
