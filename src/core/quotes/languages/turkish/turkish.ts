import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import { caseByMark } from '../shared/case-of.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { unfitted } from '../shared/unfitted.ts';
import { turkishSpeakers } from '../verb-last/turkish-clause.ts';
import table from './tr.json' with { type: 'json' };
import { isDemonym, turkishCase } from './turkish-case.ts';

/** Turkish: endings behind an apostrophe, the verb comes last. */
export const turkish: Language = {
	key: 'tr',
	script: null,
	letters: /[ğış]/iu,
	table: latinTable(table),
	grammar: {
		words: { isClitic: (ending) => /^\p{Ll}{1,6}$/u.test(ending) },
		mentions: { caseOf: caseByMark(turkishCase), isNobody: isDemonym },
		spans: {
			findDashSpeech: dashSpeech({}),
			splitInsertions: insertions({}),
			isNoSpeech: quotedName({}),
		},
		speakers: { ...unfitted, ...turkishSpeakers, nounLast: true },
	},
};
