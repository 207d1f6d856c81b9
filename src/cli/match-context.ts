import { createMatchContext } from '../core/match/match-context.ts';
import { people } from '../data/story/people.ts';

/** What matching knows of the story's persons; made once. */
export const matchContext = createMatchContext(people);
