import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './it.json' with { type: 'json' };

/** Italian. */
export const italian: Language = {
	key: 'it',
	script: null,
	letters: null,
	table: latinTable(table),
	grammar: {},
};
