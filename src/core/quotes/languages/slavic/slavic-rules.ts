import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { WordRules } from '../../words/word-rules.ts';
import { unfitted } from '../shared/unfitted.ts';
import { slavicAntecedent, slavicPronoun } from './antecedents.ts';
import { chooseByClause } from './choose-by-clause.ts';
import { isVerbByEnding } from './verb-by-ending.ts';

/** What the words of Slavic languages have alike. */
export const slavicWords: WordRules = { isVerbByEnding, beginsBehindDash: true };

/** Who speaks where nouns and names are declined: the nominative of the clause. */
export const slavicSpeakers: SpeakerRules = {
	...unfitted,
	choose: chooseByClause,
	antecedentOf: slavicAntecedent,
	resolvePronoun: slavicPronoun,
};
