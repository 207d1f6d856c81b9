import type { Frame, Speaker } from '../../article-frame.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';

/** Whether a description without a name is the subject of its sentence: it opens it, with no more than a place before. */
export function isDescribed(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	const { kind, entity, role, from } = speaker;
	if (entity !== null && kind !== 'organisation') return false;
	if ((kind !== 'nominal' && kind !== 'writing' && kind !== 'organisation') || role === 'oblique') return false;
	return tokens[from]?.first === true && !isGoverned(frame, tokens, speaker);
}
