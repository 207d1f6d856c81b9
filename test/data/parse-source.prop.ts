import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDifferences } from '../../src/data/parse-differences.ts';
import { parseEvents } from '../../src/data/parse-events.ts';
import { parseSource } from '../../src/data/parse-source.ts';
import { rawSource, withField } from './raw-source.ts';

const file = `src/data/sources/${rawSource.id}.json`;

/** Every way to a value inside the sample ("quotes.0.occasion.date"). */
const paths = pathsOf(rawSource, '');

/** What a parser says: what it read, or its complaint. */
function outcomeOf(parse: () => unknown): { readonly value?: unknown; readonly complaint?: string } {
	try {
		return { value: parse() };
	} catch (error) {
		return { complaint: error instanceof Error ? error.message : 'no error at all' };
	}
}

test('whatever a file holds is read as it is, or refused with the file and a way to mend it', () => {
	const parsers = [parseSource, parseDifferences, parseEvents];
	fc.assert(
		fc.property(fc.jsonValue(), fc.constantFrom(...parsers), (value, parse) => {
			const { value: read, complaint } = outcomeOf(() => parse(value, file));
			if (complaint === undefined) expect(read).toEqual(value);
			else expect(complaint).toMatch(/^src\/data\/sources\/gazette-harbour-talks\.json: .+; .+/u);
		}),
	);
});

test('a source with any one field changed is read as it is, or refused with the file', () => {
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, replacement) => {
			const value = withField(path, replacement);
			const { value: read, complaint } = outcomeOf(() => parseSource(value, file));
			if (complaint === undefined) expect(read).toEqual(value);
			else expect(complaint.startsWith(`${file}: `)).toBe(true);
		}),
	);
});

function pathsOf(value: unknown, path: string): readonly string[] {
	const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const below = inside.flatMap(([key, entry]) => pathsOf(entry, path === '' ? key : `${path}.${key}`));
	return path === '' ? below : [path, ...below];
}
