import type { Frame, Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
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

/** How far above whoever it is may be named, in paragraphs, and how many mentions of each are looked at. */
const paragraphsBack = 8;
const mostLooked = 40;

/** Whom such a word means that opens a paragraph: of the gender the one the article names most, of several the first; null for another pronoun. */
export function whoeverIs(frame: Frame, { paragraph, from, gender }: Speaker): Speaker | null {
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const word = tokens[from]?.text ?? '';
	if (from !== 0 || !(man.test(word) || woman.test(word))) return null;
	const named = frame.paragraphs
		.slice(Math.max(0, paragraph - paragraphsBack), paragraph)
		.flatMap(({ speakers }) => speakers.slice(0, mostLooked))
		.filter((one) => one.kind === 'person' && one.entity?.human === true && agrees(one, gender));
	const most = Math.max(...named.map(({ entity }) => entity?.count ?? 0));
	return named.find(({ entity }) => entity?.count === most) ?? null;
}
