import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { caseBy } from '../shared/case-of.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { answerDash, beginsWithPolishVerb } from './dash-style.ts';
import { declinedCase } from './declined-case.ts';
import { isSubjectOrForum } from './is-subject-or-forum.ts';
import table from './pl.json' with { type: 'json' };
import { slavicSpeakers, slavicWords } from './slavic-rules.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isPolishInitial, wordsInPlace } from './words-in-place.ts';

/** Polish: names and nouns are declined, verbs need no subject. */
export const polish: Language = {
	key: 'pl',
	script: null,
	letters: /[ąęłńśźż]/iu,
	table: latinTable(table),
	grammar: {
		words: { ...slavicWords, finish: wordsInPlace(/^[—–,-]/u), isInitial: isPolishInitial },
		mentions: { caseOf: caseBy(declinedCase) },
		spans: {
			findDashSpeech: dashSpeech({ answerDash, isVerb: beginsWithPolishVerb, opensInside: () => true }),
			splitInsertions: insertions({ isReportedBy }),
			isNoSpeech: quotedName({ isName: isSubjectOrForum }),
		},
		speakers: slavicSpeakers,
	},
};
