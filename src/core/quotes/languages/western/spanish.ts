import { spanishAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { leastBehindDash } from '../shared/least-behind-dash.ts';
import { readSpeech } from '../shared/read-speech.ts';
import table from './es.json' with { type: 'json' };
import { genderByEnding, romanceEndings } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { isDashVerb } from './is-dash-verb.ts';
import { joinsSpanishName } from './joins-name.ts';
import { isSurname } from './role-before-name.ts';
import { romanceCompounds } from './romance-compounds.ts';
import { isRomanceNoSpeech, romanceMentions, romanceSpeakers } from './romance-rules.ts';

/** Spanish. */
export const spanish: Language = {
	key: 'es',
	script: null,
	letters: /[ñ¿¡]/iu,
	table: latinTable(table),
	abbreviations: spanishAbbreviations,
	grammar: {
		words: { extendLookup: romanceCompounds },
		mentions: {
			...romanceMentions,
			isSurname,
			joinsName: joinsSpanishName,
			genderOfName: genderByEnding(romanceEndings),
			genderOfRole: genderBy({
				he: /^(?:el|un|este|ese)$/u,
				she: /^(?:la|una|esta|esa)$/u,
				feminine: /(?:[ntr]a|ora)$/u,
			}),
		},
		spans: {
			readSpeech: readSpeech(
				insertions({}),
				dashSpeech({ turn: dialogueTurn, isVerb: isDashVerb, opensInside: isCloseToWords }),
			),
			isNoSpeech: isRomanceNoSpeech,
			leastSpeech: leastBehindDash,
		},
		speakers: romanceSpeakers({ placesByA: false, dropsSubject: true, plural: /(?:[ae]n|on)$/u }),
		occasions: {},
	},
};

/** A dash behind a sentence opens speech where it stands close to the words. */
function isCloseToWords(opened: string): boolean {
	return /[.!?…]\s—$/u.test(opened);
}
