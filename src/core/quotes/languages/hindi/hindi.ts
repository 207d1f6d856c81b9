import type { Language } from '../../language.ts';

import { caseByMark } from '../shared/case-of.ts';
import { insertions } from '../shared/insertions.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { unfitted } from '../shared/unfitted.ts';
import { hindiSpeakers } from '../verb-last/hindi-clause.ts';
import table from './hi.json' with { type: 'json' };
import { hindiCase } from './hindi-case.ts';

/** Hindi: no capitals; particles behind the subject. */
export const hindi: Language = {
	key: 'hi',
	script: /\p{Script=Devanagari}/u,
	letters: null,
	table,
	grammar: {
		mentions: { caseOf: caseByMark(hindiCase) },
		spans: { splitInsertions: insertions({}), isNoSpeech: quotedName({}) },
		speakers: { ...unfitted, ...hindiSpeakers, nounLast: true },
	},
};
