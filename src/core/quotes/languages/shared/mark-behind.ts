import type { Case } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';

/** The case that a particle or ending behind a mention marks. */
export function markBehind(next: Token | undefined, { listed }: Lexicon): Case {
	if (next === undefined) return null;
	if (listed('subjectMarks').has(next.text)) return 'subject';
	return listed('obliqueMarks').has(next.text) ? 'oblique' : null;
}
