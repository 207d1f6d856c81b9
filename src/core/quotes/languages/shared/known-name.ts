import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNamed } from '../../mentions/to-candidate.ts';

/** Whoever is known beforehand by a whole name that begins at a token, whatever its words are besides: "شي جين بينغ", "पोप फ्रांसिस". */
export function knownByWholeName(scan: Scan, at: number): Candidate | undefined {
	const { people, tokens, lexicon } = scan;
	const hit = people.findName(tokens, at, lexicon);
	if (hit === null || hit.length === 1) return undefined;
	return toNamed(scan, at, { from: at, to: at + hit.length, person: hit.person, sure: true });
}
