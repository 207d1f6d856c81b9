import { expect, test } from 'vitest';
import type { Person } from '../../src/core/types.ts';
import { checkSpeakers } from '../../src/data/check-speakers.ts';
import { parseSource } from '../../src/data/parse-source.ts';
import { rawSource } from './raw-source.ts';

const file = `src/data/sources/${rawSource.id}.json`;
const source = parseSource(rawSource, file);
const quay: Person = { id: 'ada-quay', name: 'Ada Quay', aliases: [], pronoun: 'she', country: null, roles: [] };

test('a speaker the people table does not know is refused', () => {
	expect(() => checkSpeakers(source, [])).toThrow(`${file}: quotes[0].speakerId is unknown: "ada-quay"`);
});

test('a speaker the people table calls otherwise is refused', () => {
	const people = [{ ...quay, name: 'Adelaide Quay' }];
	expect(() => checkSpeakers(source, people)).toThrow("quotes[0].speakerId is Adelaide Quay's, not Ada Quay's");
});

test('a speaker of the people table, and one without an id, are let pass', () => {
	const [first, ...rest] = source.quotes.map((quote) => ({ ...quote, speakerId: null }));
	const quotes = [...source.quotes, ...(first === undefined ? [] : [first]), ...rest];
	expect(() => checkSpeakers({ ...source, quotes }, [quay])).not.toThrow();
});
