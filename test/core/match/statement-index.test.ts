import { expect, test } from 'vitest';
import { createLexicons } from '../../../src/core/match/lexicon.ts';
import { createStatementIndex } from '../../../src/core/match/statement-index.ts';
import { toStatement } from './statement.ts';

const statements = [
	{ id: 'a', text: 'The bridge over the river will be rebuilt before the winter' },
	{ id: 'b', text: 'rebuilt before the winter' },
	{ id: 'c', text: 'Nobody asked the fishermen about the new harbour' },
	{ id: 'd', text: 'We talked about the price of herring for an hour' },
].map(toStatement);
const asked = toStatement({ id: 'asked', text: 'They said the bridge will be rebuilt before winter' });

function filled(all = statements): ReturnType<typeof createStatementIndex> {
	const index = createStatementIndex();
	for (const statement of all) index.add(statement);
	return index;
}

test('finds what shares telling words, the likeliest first', () => {
	expect(
		filled()
			.candidates(asked, 10)
			.map(({ id }) => id),
	).toEqual(['a', 'b']);
});

test('the order of adding changes no answer', () => {
	expect(filled(statements.toReversed()).candidates(asked, 10)).toEqual(filled().candidates(asked, 10));
});

test('a removed statement is found no more, also after most were removed', () => {
	const index = filled();
	for (const id of ['a', 'c', 'd', 'unknown']) index.remove(id);
	expect(index.candidates(asked, 10).map(({ id }) => id)).toEqual(['b']);
	expect(index.size()).toBe(1);
});

test('a saved index answers as the one it was saved from, and takes more', () => {
	const index = createStatementIndex(structuredClone(filled().save()));
	expect(index.candidates(asked, 10)).toEqual(filled().candidates(asked, 10));
	index.add(toStatement({ id: 'e', text: 'They said the bridge will be rebuilt before winter comes' }));
	expect(index.candidates(asked, 1).map(({ id }) => id)).toEqual(['e']);
});

test('an index of another version is refused with what to do', () => {
	expect(() => createStatementIndex({ ...filled().save(), version: 0 })).toThrow(/build it anew/u);
});

test('a statement in another language is found by its ideas', () => {
	const index = createStatementIndex();
	index.add(toStatement({ id: 'ru', text: 'энергичные усилия, чтобы остановить боевые действия', language: 'ru' }));
	expect(
		index.candidates(toStatement({ text: 'energetic efforts to stop the fighting' }), 5).map(({ id }) => id),
	).toEqual(['ru']);
});

test('an index made with the names of other persons is refused: ideas are numbered with them', () => {
	const [own, other] = ['Ada Kessler', 'Viktor Rasko'].map((name) =>
		createLexicons([{ id: name, name, aliases: [], pronoun: 'they', country: null, roles: [] }]),
	);
	const saved = createStatementIndex(undefined, own).save();
	expect(createStatementIndex(saved, own).size()).toBe(0);
	expect(() => createStatementIndex(saved, other)).toThrow(/build it anew/u);
});
