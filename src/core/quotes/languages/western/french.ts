import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { caseBy } from '../shared/case-of.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { dialogueTurn } from './dialogue-turn.ts';
import table from './fr.json' with { type: 'json' };
import { splitAtCommas, splitDialogue } from './french-dialogue.ts';
import { isRomanceName } from './is-romance-name.ts';
import { westernSpeakers } from './western-speakers.ts';

/** French. */
export const french: Language = {
	key: 'fr',
	script: null,
	letters: /[èêœçà]/iu,
	table: latinTable(table),
	grammar: {
		mentions: { caseOf: caseBy(() => null) },
		spans: {
			findDashSpeech: dashSpeech({ split: splitDialogue, turn: dialogueTurn }),
			splitInsertions: splitAtCommas,
			isNoSpeech: quotedName({ commaBefore: true, isLowName: isRomanceName }),
		},
		speakers: westernSpeakers,
	},
};
