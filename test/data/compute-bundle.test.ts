import { expect, test } from 'vitest';
import { computeBundle } from '../../src/data/compute-bundle.ts';
import { parseSource } from '../../src/data/parse-source.ts';
import { rawSource, withField } from './raw-source.ts';

const gazette = parseSource(rawSource, 'src/data/sources/gazette-harbour-talks.json');
const courier = parseSource(withField('id', 'courier-talks'), 'src/data/sources/courier-talks.json');

/** A third outlet with a line of its own, and no text in common with the others. */
const herald = {
	...courier,
	id: 'herald-feast',
	outlet: 'The Herald',
	drawsOn: [],
	fingerprint: [],
	quotes: courier.quotes.slice(0, 1).map((quote) => ({
		...quote,
		text: 'Nobody told the fishermen about any feast at all',
		speaker: 'Ben Mole',
		speakerId: 'ben-mole',
	})),
};

const bundle = computeBundle({ sources: [gazette, courier, herald], differences: [], events: [] });

test('every quotation is a wording of one utterance, with its source', () => {
	const wordings = bundle.utterances.flatMap((utterance) => utterance.wordings);
	expect(wordings.map(({ statementId }) => statementId).toSorted()).toEqual([
		'courier-talks#q1',
		'courier-talks#q2',
		'courier-talks#q3',
		'gazette-harbour-talks#q1',
		'gazette-harbour-talks#q2',
		'gazette-harbour-talks#q3',
		'herald-feast#q1',
	]);
});

test('an utterance names the origins that print it, and no other', () => {
	const feast = bundle.utterances.find(({ speaker }) => speaker === 'Ben Mole');
	const origin = bundle.origins.find(({ sourceIds }) => sourceIds.includes('herald-feast'));
	expect(feast?.origins).toEqual([origin?.id]);
	for (const { speaker, origins } of bundle.utterances) {
		if (speaker === 'Ada Quay') expect(origins).not.toContain(origin?.id);
	}
});

test('the parts given are passed on as they are', () => {
	expect(bundle.sources).toEqual([gazette, courier, herald]);
	expect(bundle.differences).toEqual([]);
	expect(bundle.events).toEqual([]);
});

test('nothing in, nothing out', () => {
	expect(computeBundle({ sources: [], differences: [], events: [] })).toEqual({
		sources: [],
		utterances: [],
		origins: [],
		differences: [],
		events: [],
	});
});
