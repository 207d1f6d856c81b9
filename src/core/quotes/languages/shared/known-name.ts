import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNamed } from '../../mentions/to-candidate.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Whoever is known beforehand by a whole name that begins at a token or behind a role of one word, whatever its words are besides: "شي جين بينغ", "البابا لاون الرابع عشر". */
export function knownByWholeName(scan: Scan, at: number): Candidate | undefined {
	return (
		wholeNameAt(scan, at, at) ?? (isOf(scan.tokens[at], wordClass.title) ? wholeNameAt(scan, at, at + 1) : undefined)
	);
}

function wholeNameAt(scan: Scan, at: number, from: number): Candidate | undefined {
	const { people, tokens, lexicon } = scan;
	const hit = people.findName(tokens, from, lexicon);
	if (hit === null || hit.length === 1) return undefined;
	return toNamed(scan, at, { from, to: from + hit.length, person: hit.person, sure: true });
}
