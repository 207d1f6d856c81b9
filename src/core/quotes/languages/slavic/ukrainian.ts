import { ukrainianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';

import { dashSpeech } from '../shared/dash-speech.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { answerDash, beginsWithEnding } from './dash-style.ts';
import { isSubjectOrForum } from './is-subject-or-forum.ts';
import { slavicMentions, slavicSpeakers, slavicWords } from './slavic-rules.ts';
import table from './uk.json' with { type: 'json' };
import { ukrainianEndings } from './ukrainian-endings.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isInitial, wordsInPlace } from './words-in-place.ts';

/** Ukrainian: names and nouns are declined. */
export const ukrainian: Language = {
	key: 'uk',
	script: /[іїєґ]/iu,
	letters: null,
	table,
	abbreviations: ukrainianAbbreviations,
	grammar: {
		words: { ...slavicWords, finish: wordsInPlace(/^[—–-]/u), isInitial },
		mentions: slavicMentions(ukrainianEndings),
		spans: {
			findDashSpeech: dashSpeech({ answerDash, isVerb: beginsWithEnding, stopOutside: true }),
			splitInsertions: insertions({ isReportedBy }),
			isNoSpeech: quotedName({ isName: isSubjectOrForum }),
		},
		speakers: { ...slavicSpeakers, sentences: { latinIsForeign: true } },
	},
};
