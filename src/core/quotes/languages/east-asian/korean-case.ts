import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';

/** Longest particle, in syllables. */
const longestParticle = 4;

/** The case of a mention by the particle on its last word. */
export function koreanCase({ tokens, lexicon }: CaseReading, { to }: Candidate): Case {
	const text = tokens[to - 1]?.text ?? '';
	for (let length = Math.min(longestParticle, text.length - 1); length > 0; length--) {
		const ending = text.slice(-length);
		if (lexicon.listed('subjectMarks').has(ending)) return 'subject';
		if (lexicon.listed('obliqueMarks').has(ending)) return 'oblique';
	}
	return null;
}
