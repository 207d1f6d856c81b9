import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './pl.json' with { type: 'json' };

/** Polish: names and nouns are declined, verbs need no subject. */
export const polish: Language = {
	key: 'pl',
	script: null,
	letters: /[ąęłńśźż]/iu,
	table: latinTable(table),
	grammar: {},
};
