import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './de.json' with { type: 'json' };

/** German: all nouns have capitals. */
export const german: Language = {
	key: 'de',
	script: null,
	letters: /[äöß]/iu,
	table: latinTable(table),
	grammar: {},
};
