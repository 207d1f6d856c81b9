import { polishAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { latinTable } from '../latin-table.ts';
import { byStem } from '../shared/by-stem.ts';
import { carriedOver } from '../shared/carried-over.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { nestedAlike } from '../shared/nested-alike.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { mended, readSpeech } from '../shared/read-speech.ts';
import { unmarkedOr } from '../shared/told-in-next-line.ts';
import { beginsWithPolishVerb } from './dash-style.ts';
import { slavicMentionAt } from './institution.ts';
import { isOtherForm } from './is-other-form.ts';
import { hasNegation, isSubjectOrForum } from './is-subject-or-forum.ts';
import { withNameForms } from './name-forms.ts';
import table from './pl.json' with { type: 'json' };
import { polishEndings } from './polish-endings.ts';
import { genderOfPolishName, polishWords, womensForms } from './polish-names.ts';
import { saidInFirstPerson } from './said-in-first-person.ts';
import { slavicMentions, slavicSpeakers, slavicWords } from './slavic-rules.ts';
import { nounThatOpens, unlistedSubjectEnd } from './unlisted-subject.ts';
import { isReportedBy } from './verb-by-ending.ts';
import { isPolishInitial } from './words-in-place.ts';

/** Polish: names and nouns are declined, verbs need no subject. */
export const polish: Language = {
	key: 'pl',
	script: null,
	letters: /[ąęłńśźż]/iu,
	table: latinTable(table),
	abbreviations: polishAbbreviations,
	grammar: {
		words: {
			...slavicWords,
			finish: polishWords,
			isInitial: isPolishInitial,
			extendLookup: (known, words) => withNameForms(byStem(known, isOtherForm), words),
		},
		mentions: {
			...slavicMentions(polishEndings),
			joinsName: partsPolishNames,
			genderOfName: genderOfPolishName,
			partsOfName: womensForms,
			mentionAt: (scan, at) => {
				const found = slavicMentionAt(scan, at);
				return found === undefined ? nounThatOpens(scan, at) : found;
			},
			subjectEnd: unlistedSubjectEnd,
		},
		spans: {
			readSpeech: mended(
				readSpeech(
					insertions({ isReportedBy }),
					unmarkedOr(saidInFirstPerson, {
						turn: dialogueTurn,
						isVerb: beginsWithPolishVerb,
						opensInside: () => true,
						colonLeadsIn: true,
						isProse: tellsWho,
						resumesUnmarked: true,
					}),
				),
				nestedAlike,
				carriedOver,
			),
			isNoSpeech: quotedName({ isName: isSubjectOrForum, isSaid: hasNegation, namesBeginHigh: true }),
		},
		speakers: { ...slavicSpeakers, sentences: { commaBeforeCue: true } },
		occasions: {},
	},
};

/** "- Gość programu stwierdził, że": prose behind a dash. */
function tellsWho(stretch: string): boolean {
	return /^(?:[\p{L}.]+ ){1,4}\p{Ll}+(?:ł|ła|li|ły), (?:że|iż) /u.test(stretch);
}

/** "do" is "to", and joins no names. */
function partsPolishNames({ tokens }: Scan, at: number): boolean | null {
	const token = tokens[at];
	return token !== undefined && !token.capital && /^d[ao]$/u.test(token.text) ? false : null;
}
