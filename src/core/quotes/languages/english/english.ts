import type { Language } from '../../language.ts';

import table from './en.json' with { type: 'json' };

/** English: what the weights were fitted on. */
export const english: Language = {
	key: 'en',
	script: null,
	letters: null,
	table,
	grammar: {},
};
