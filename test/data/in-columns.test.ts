import { expect, test } from 'vitest';
import concepts from '../../src/core/match/concepts.json' with { type: 'json' };
import { fromColumns, type Lines, toColumns } from '../../src/data/in-columns.ts';

const tables: Record<string, Lines> = {
	'lines by name': { languages: ['en', 'de'], senses: { yes: 'yes,yeah|ja', none: '|' } },
	'lines in groups, one of them longer': {
		languages: ['en', 'de'],
		rows: { numbers: ['#3|three|drei', 'many|viele'], empty: [], verbs: ['go|gehen'] },
	},
	'the table of ideas': concepts,
};

test.each(Object.entries(tables))('what is put in columns is read as it was: %s', (_name, table) => {
	expect(fromColumns(toColumns(table))).toEqual(table);
});

test('the words of a language stand together', () => {
	expect(toColumns({ languages: ['en', 'de'], rows: { all: ['go|gehen', 'say|sagen'] } }).columns).toEqual([
		'go\nsay',
		'gehen\nsagen',
	]);
});
