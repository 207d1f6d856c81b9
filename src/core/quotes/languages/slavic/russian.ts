import { russianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';

import { dashSpeech } from '../shared/dash-speech.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { answerDash, beginsWithEnding } from './dash-style.ts';
import { isSubjectOrForum } from './is-subject-or-forum.ts';
import table from './ru.json' with { type: 'json' };
import { russianEndings } from './russian-endings.ts';
import { slavicMentions, slavicSpeakers, slavicWords } from './slavic-rules.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isInitial, wordsInPlace } from './words-in-place.ts';

/** Russian: names and nouns are declined. */
export const russian: Language = {
	key: 'ru',
	script: /\p{Script=Cyrillic}/u,
	letters: null,
	table,
	abbreviations: russianAbbreviations,
	grammar: {
		words: { ...slavicWords, finish: wordsInPlace(/^[—–-]/u), isInitial },
		mentions: slavicMentions(russianEndings),
		spans: {
			findDashSpeech: dashSpeech({ answerDash, isVerb: beginsWithEnding, stopOutside: true }),
			splitInsertions: insertions({ isReportedBy }),
			isNoSpeech: quotedName({ isName: isSubjectOrForum }),
		},
		speakers: { ...slavicSpeakers, sentences: { latinIsForeign: true } },
	},
};
