import type { Grammar } from '../../language.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import type { CaseEndings } from './base-form.ts';
import { beginsWithEnding } from './dash-style.ts';
import { isSubjectOrForum } from './is-subject-or-forum.ts';
import { slavicMentions, slavicSpeakers, slavicWords } from './slavic-rules.ts';
import { subjectEndInPlace } from './subject-in-place.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isInitial, wordsInPlace } from './words-in-place.ts';

/** The grammar of Slavic languages in Cyrillic letters, by how each declines names. */
export function eastSlavic(endings: CaseEndings): Grammar {
	return {
		words: { ...slavicWords, finish: wordsInPlace(/^[—–-]/u), isInitial },
		mentions: { ...slavicMentions(endings), subjectEnd: subjectEndInPlace },
		spans: {
			readSpeech: readSpeech(
				insertions({ isReportedBy, marksDash: true }),
				dashSpeech({
					turn: dialogueTurn,
					isVerb: beginsWithEnding,
					isVerbBehindMark: isReportedBy,
					opensInside: (opened) => /^[.!?…:]/u.test(opened),
					colonLeadsIn: true,
				}),
			),
			isNoSpeech: quotedName({ isName: isSubjectOrForum, namesBeginHigh: true }),
		},
		speakers: { ...slavicSpeakers, sentences: { latinIsForeign: true } },
		occasions: {},
	};
}
