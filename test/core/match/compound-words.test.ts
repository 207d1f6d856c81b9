import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { toComparable } from '../../../src/core/match/to-comparable.ts';
import { toStatement } from './statement.ts';

function ideasOf(text: string, language: string): readonly number[] {
	return toComparable({ text, language })
		.units.flatMap(({ concepts, parts }) => [...concepts, ...parts])
		.map(({ id }) => id);
}

const made: Readonly<Record<string, readonly [compound: string, of: string]>> = {
	'two words with an s between': ['Kriegsende', 'Krieg'],
	'two words side by side': ['Zollkrieg', 'Krieg'],
	'the second of them, with an ending': ['Energiepreise', 'Preis'],
};

test.each(Object.entries(made))('a German compound stands for what it is made of: %s', (_, [compound, of]) => {
	expect(ideasOf(compound, 'de')).toEqual(expect.arrayContaining([...ideasOf(of, 'de')]));
});

const whole: Readonly<Record<string, string>> = {
	'of one known word': 'Zinsgartenlaube',
	'whose beginning is too short': 'Umkrieg',
};

test.each(Object.entries(whole))('a German word is not taken apart: %s', (_, word) => {
	expect(ideasOf(word, 'de')).toEqual([]);
});

test('a compound is part of what is said in several words in another language', () => {
	const english = toStatement({ id: 'a', text: 'The fishermen are tired of the trade war with the harbour' });
	const german = toStatement({ id: 'b', text: 'Die Fischer sind des Zollkriegs mit dem Hafen müde', language: 'de' });
	expect(matchStatements(english, german).same).toBe(true);
});
