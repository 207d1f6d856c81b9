import { expect, test } from 'vitest';
import concepts from '../../../src/core/match/concepts.json' with { type: 'json' };
import opposites from '../../../src/core/match/opposites.json' with { type: 'json' };
import { stemWord } from '../../../src/core/text/stems.ts';
import { findWords } from '../../../src/core/text/words.ts';

const rows = Object.values(concepts.rows)
	.flat()
	.map((row) => row.replace(/^(?:[~+%^]|#\d+\|)/u, '').split('|'));

function find(first: string): readonly (readonly string[])[] {
	return rows.filter(([english = '']) => english.split(',')[0] === first);
}

function stemsOf(forms: string, language: string): readonly string[] {
	return forms.split(',').flatMap((form) => {
		const stems = findWords(form).map(({ text }) => stemWord(text, language));
		return stems.length === 0 ? [] : [stems.join(' ')];
	});
}

/** The words that both rows have, with their language. */
function findShared(a: readonly string[], b: readonly string[]): readonly string[] {
	return concepts.languages.flatMap((language, column) => {
		const other = new Set(stemsOf(b[column] ?? '', language));
		return stemsOf(a[column] ?? '', language)
			.filter((stem) => other.has(stem))
			.map((stem) => `${language} ${stem}`);
	});
}

test('the opposites named are in the table', () => {
	expect(opposites.pairs.flat().filter((first) => find(first).length === 0)).toEqual([]);
});

test.each(opposites.pairs)('no word stands for "%s" and "%s"', (first = '', second = '') => {
	const shared = find(first).flatMap((a) => find(second).flatMap((b) => findShared(a, b)));
	expect(shared).toEqual([]);
});
