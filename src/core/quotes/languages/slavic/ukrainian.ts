import type { Language } from '../../language.ts';

import table from './uk.json' with { type: 'json' };

/** Ukrainian: names and nouns are declined. */
export const ukrainian: Language = {
	key: 'uk',
	script: /[іїєґ]/iu,
	letters: null,
	table,
	grammar: {},
};
