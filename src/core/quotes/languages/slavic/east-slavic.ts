import type { Grammar } from '../../language.ts';
import { carriedOver } from '../shared/carried-over.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { nestedAlike } from '../shared/nested-alike.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { mended, readSpeech } from '../shared/read-speech.ts';
import { unmarkedOr } from '../shared/told-in-next-line.ts';
import type { CaseEndings } from './base-form.ts';
import { beginsWithEnding } from './dash-style.ts';
import { hasNegation, isSubjectOrForum } from './is-subject-or-forum.ts';
import { saidInFirstPerson } from './said-in-first-person.ts';
import { slavicMentions, slavicSpeakers, slavicWords } from './slavic-rules.ts';
import { subjectEndInPlace } from './subject-in-place.ts';
import { toldAbove } from './told-above.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isInitial, wordsInPlace } from './words-in-place.ts';

/** The grammar of Slavic languages in Cyrillic letters, by how each declines names. */
export function eastSlavic(endings: CaseEndings): Grammar {
	return {
		words: { ...slavicWords, finish: wordsInPlace(/^[—–-]/u), isInitial },
		mentions: { ...slavicMentions(endings), subjectEnd: subjectEndInPlace },
		spans: {
			readSpeech: mended(
				readSpeech(
					insertions({ isReportedBy, marksDash: true }),
					unmarkedOr(saidInFirstPerson, {
						turn: (text, paragraph, isSpeech) => dialogueTurn(text, paragraph, isSpeech) ?? toldAbove(text, paragraph),
						marksDash: true,
						isVerb: beginsWithEnding,
						isVerbBehindMark: isReportedBy,
						opensInside: (opened) => /^[.!?…:]/u.test(opened),
						colonLeadsIn: true,
					}),
				),
				nestedAlike,
				carriedOver,
			),
			isNoSpeech: quotedName({ isName: isSubjectOrForum, isSaid: hasNegation, namesBeginHigh: true }),
		},
		speakers: { ...slavicSpeakers, sentences: { latinIsForeign: true } },
		occasions: {},
	};
}
