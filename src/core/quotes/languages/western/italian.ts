import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { caseBy } from '../shared/case-of.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { commaInsertions } from './comma-insertions.ts';
import { dialogueTurn } from './dialogue-turn.ts';
import { isRomanceName } from './is-romance-name.ts';
import table from './it.json' with { type: 'json' };
import { westernSpeakers } from './western-speakers.ts';

/** Italian. */
export const italian: Language = {
	key: 'it',
	script: null,
	letters: null,
	table: latinTable(table),
	grammar: {
		mentions: { caseOf: caseBy(() => null) },
		spans: {
			findDashSpeech: dashSpeech({ turn: dialogueTurn }),
			splitInsertions: insertions({ commas: commaInsertions }),
			isNoSpeech: quotedName({ commaBefore: true, isLowName: isRomanceName }),
		},
		speakers: westernSpeakers,
	},
};
