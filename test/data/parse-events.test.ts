import { expect, test } from 'vitest';
import { parseEvents } from '../../src/data/parse-events.ts';

const event = { id: 'talks', date: '2031-03', title: 'Talks', place: null, sourceIds: ['one'] };

const refused: Readonly<Record<string, { readonly value: unknown; readonly names: string }>> = {
	'no list': { value: event, names: 'the file is no list' },
	'no date': { value: [{ ...event, date: 'spring' }], names: '[0].date is no date: "spring"' },
	'nobody reports it': { value: [{ ...event, sourceIds: [] }], names: '[0].sourceIds is empty' },
	'an older one after a newer': { value: [event, { ...event, date: '2030' }], names: '[1].date is before 2031-03' },
	'an empty title': { value: [{ ...event, title: ' ' }], names: '[0].title is empty' },
};

test.each(Object.entries(refused))('events are refused: %s', (_rule, { value, names }) => {
	const read = () => parseEvents(value, 'events.json');
	expect(read).toThrow('events.json: ');
	expect(read).toThrow(names);
});

test('events are read as their file holds them', () => {
	expect(parseEvents([event], 'events.json')).toEqual([event]);
});
