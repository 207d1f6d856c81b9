import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { caseByMark } from '../shared/case-of.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import table from './de.json' with { type: 'json' };
import { germanCase } from './german-case.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isSpokenOf } from './is-spoken-of.ts';
import { westernSpeakers } from './western-speakers.ts';

/** German: all nouns have capitals. */
export const german: Language = {
	key: 'de',
	script: null,
	letters: /[äöß]/iu,
	table: latinTable(table),
	grammar: {
		words: { isCommonNoun },
		mentions: { caseOf: caseByMark(germanCase) },
		spans: { splitInsertions: insertions({}), isNoSpeech: quotedName({ commaBefore: true, isSaid: isSpokenOf }) },
		speakers: westernSpeakers,
	},
};
