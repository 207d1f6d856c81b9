import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './tr.json' with { type: 'json' };

/** Turkish: endings behind an apostrophe, the verb comes last. */
export const turkish: Language = {
	key: 'tr',
	script: null,
	letters: /[ğış]/iu,
	table: latinTable(table),
	grammar: {},
};
