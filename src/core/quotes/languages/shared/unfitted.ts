import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { nobodyWeight, weighByCase } from './place-in-sentence.ts';

/** What helps the ranker in a language its weights were not fitted on. */
export const unfitted: SpeakerRules = { weigh: weighByCase, nobodyWeight };
