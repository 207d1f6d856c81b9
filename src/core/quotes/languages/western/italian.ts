import { italianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { leastBehindDash } from '../shared/least-behind-dash.ts';
import { commaInsertions } from './comma-insertions.ts';
import { genderByEnding, romanceEndings } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { isDashVerb } from './is-dash-verb.ts';
import table from './it.json' with { type: 'json' };
import { isSurname } from './role-before-name.ts';
import { isRomanceNoSpeech, romanceMentions, romanceSpeakers } from './romance-rules.ts';

/** Italian. */
export const italian: Language = {
	key: 'it',
	script: null,
	letters: null,
	table: latinTable(table),
	abbreviations: italianAbbreviations,
	grammar: {
		mentions: {
			...romanceMentions,
			isSurname,
			genderOfName: genderByEnding(romanceEndings),
			genderOfRole: genderBy({
				he: /^(?:il|lo|un|questo)$/u,
				she: /^(?:la|una|questa)$/u,
				feminine: /(?:tra|trice|ora|essa|aca|ata)$/u,
			}),
		},
		spans: {
			findDashSpeech: dashSpeech({ turn: dialogueTurn, isVerb: isDashVerb }),
			splitInsertions: insertions({ commas: commaInsertions }),
			isNoSpeech: isRomanceNoSpeech,
			leastSpeech: leastBehindDash,
		},
		speakers: romanceSpeakers({ dropsSubject: true }),
	},
};
