import type { Language } from '../../language.ts';

import table from './hi.json' with { type: 'json' };

/** Hindi: no capitals; particles behind the subject. */
export const hindi: Language = {
	key: 'hi',
	script: /\p{Script=Devanagari}/u,
	letters: null,
	table,
	grammar: {},
};
