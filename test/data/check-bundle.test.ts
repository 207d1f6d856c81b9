import { expect, test } from 'vitest';
import type { Difference, StoryEvent } from '../../src/core/types.ts';
import { type BundleParts, checkBundle } from '../../src/data/check-bundle.ts';
import { parseSource } from '../../src/data/parse-source.ts';
import { rawSource, withField } from './raw-source.ts';

const source = parseSource(rawSource, `src/data/sources/${rawSource.id}.json`);
const other = parseSource(withField('id', 'courier-talks'), 'src/data/sources/courier-talks.json');

const event: StoryEvent = {
	id: 'harbour-talks',
	date: '2031-03',
	title: 'Talks in the harbour',
	place: null,
	sourceIds: [source.id, other.id],
};

const difference: Difference = {
	id: 'length',
	topic: 'How long the talks took',
	sides: [
		{ sourceIds: [source.id], figure: 'a day' },
		{ sourceIds: [other.id], figure: 'two days' },
	],
	note: null,
};

const parts: BundleParts = { sources: [source, other], differences: [difference], events: [event] };

const refused: Readonly<Record<string, { readonly change: Partial<BundleParts>; readonly names: string }>> = {
	'two sources with one id': {
		change: { sources: [source, other, source] },
		names: 'src/data/sources: [2].id is given twice: "gazette-harbour-talks"',
	},
	'two differences with one id': { change: { differences: [difference, difference] }, names: 'given twice: "length"' },
	'two events with one id': { change: { events: [event, event] }, names: 'events.json: [1].id is given twice' },
	'a difference of an unknown source': {
		change: { differences: [{ ...difference, sides: [...difference.sides, { sourceIds: ['nobody'], figure: '9' }] }] },
		names: 'differences.json: [0].sides name the unknown source "nobody"',
	},
	'a source on two sides': {
		change: { differences: [{ ...difference, sides: [...difference.sides, { sourceIds: [other.id], figure: '9' }] }] },
		names: '[0].sides name "courier-talks" twice',
	},
	'an event of an unknown source': {
		change: { events: [{ ...event, sourceIds: [...event.sourceIds, 'nobody'] }] },
		names: 'events.json: [0].sourceIds name the unknown source "nobody"',
	},
	'a source with an unknown event': {
		change: { sources: [source, { ...other, events: ['harbour-talks', 'feast'] }] },
		names: 'courier-talks.json: events name the unknown event "feast"',
	},
	'an event that leaves out its source': {
		change: { events: [{ ...event, sourceIds: [source.id] }] },
		names: 'courier-talks.json: events name "harbour-talks"',
	},
	'a source that leaves out its event': {
		change: { sources: [source, { ...other, events: [] }] },
		names: 'courier-talks.json: events leave out "harbour-talks"',
	},
};

test.each(Object.entries(refused))('a bundle is refused: %s', (_rule, { change, names }) => {
	expect(() => checkBundle({ ...parts, ...change })).toThrow(names);
});

test('a bundle whose parts fit together is let pass', () => {
	expect(() => checkBundle(parts)).not.toThrow();
});
