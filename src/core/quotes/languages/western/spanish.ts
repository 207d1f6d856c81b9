import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './es.json' with { type: 'json' };

/** Spanish. */
export const spanish: Language = {
	key: 'es',
	script: null,
	letters: /[ñ¿¡]/iu,
	table: latinTable(table),
	grammar: {},
};
