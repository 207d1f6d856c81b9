import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './pt.json' with { type: 'json' };

/** Portuguese. */
export const portuguese: Language = {
	key: 'pt',
	script: null,
	letters: /[ãõ]/iu,
	table: latinTable(table),
	grammar: {},
};
