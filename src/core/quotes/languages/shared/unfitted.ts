import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { type Governed, nobodyWeight, weighByCase } from './place-in-sentence.ts';

/** What helps the ranker in a language its weights were not fitted on. */
export function unfitted(mayBeGoverned: Governed): SpeakerRules {
	return { weigh: weighByCase(mayBeGoverned), nobodyWeight };
}
