import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './fr.json' with { type: 'json' };

/** French. */
export const french: Language = {
	key: 'fr',
	script: null,
	letters: /[èêœçà]/iu,
	table: latinTable(table),
	grammar: {},
};
