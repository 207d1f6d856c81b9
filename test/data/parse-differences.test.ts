import { expect, test } from 'vitest';
import { parseDifferences } from '../../src/data/parse-differences.ts';

const side = { sourceIds: ['one'], figure: 'six times' };
const difference = { id: 'meetings', topic: 'How often', sides: [side, { ...side, sourceIds: ['two'] }], note: null };

const refused: Readonly<Record<string, { readonly value: unknown; readonly names: string }>> = {
	'no list': { value: difference, names: 'the file is no list' },
	'no topic': { value: [{ ...difference, topic: '' }], names: '[0].topic is empty' },
	'one side': { value: [difference, { ...difference, sides: [side] }], names: '[1].sides are fewer than two' },
	'no figure': { value: [{ ...difference, sides: [side, { ...side, figure: '' }] }], names: '[0].sides[1].figure' },
	'a side of nobody': {
		value: [{ ...difference, sides: [{ ...side, sourceIds: [] }, side] }],
		names: '[0].sides[0].sourceIds is empty',
	},
	'a verdict': { value: [{ ...difference, verdict: 'one is right' }], names: 'unknown field "verdict"' },
};

test.each(Object.entries(refused))('differences are refused: %s', (_rule, { value, names }) => {
	const read = () => parseDifferences(value, 'differences.json');
	expect(read).toThrow('differences.json: ');
	expect(read).toThrow(names);
});

test('differences are read as their file holds them', () => {
	expect(parseDifferences([difference], 'differences.json')).toEqual([difference]);
});
