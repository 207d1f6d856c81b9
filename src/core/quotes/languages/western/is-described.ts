import type { Frame, Speaker } from '../../article-frame.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isNewSubject } from '../shared/unnamed.ts';

/** Whether a description without a name is the subject of its sentence: it opens it, or introduces somebody. */
export function isDescribed(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	const { kind, entity, role, from } = speaker;
	if (entity !== null && kind !== 'organisation') return false;
	if ((kind !== 'nominal' && kind !== 'writing' && kind !== 'organisation') || role === 'oblique') return false;
	return tokens[from]?.first === true ? !isGoverned(frame, tokens, speaker) : isNewSubject(frame, tokens, speaker);
}
