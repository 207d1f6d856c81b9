import { expect, test } from 'vitest';
import { foldSearch, isFound } from '../../../src/core/view/fold-search.ts';

const said = foldSearch('Élodie Martin I don’t see any reason why it would be — Путин');

const queries: Readonly<Record<string, { readonly query: string; readonly found: boolean }>> = {
	'without accents': { query: 'elodie', found: true },
	'in capitals': { query: 'MARTIN', found: true },
	'with the other apostrophe': { query: "don't", found: true },
	'words in any order': { query: 'reason martin', found: true },
	'part of a word': { query: 'reas', found: true },
	'another script': { query: 'путин', found: true },
	'a word that is not there': { query: 'martin chess', found: false },
};

test.each(Object.entries(queries))('%s', (_, { query, found }) => {
	expect(isFound(said, query)).toBe(found);
});
