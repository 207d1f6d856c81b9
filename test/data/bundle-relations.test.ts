import { describe, expect, test } from 'vitest';
import type { Relation, Utterance } from '../../src/core/types.ts';
import { bundle } from '../../src/data/bundle.ts';

const strained = 'afp-daily8-strained';
const bromance = 'afp-daily8-bromance';
const arabNews = 'arab-news-ready-to-deal';
const vnexpress = 'vnexpress-test-in-alaska';
const wsj = 'wsj-anchorage-opposite-goals';

/** What a careful reader of the sources holds to be one utterance, and how its less full wordings stand to the fullest. */
const together: Readonly<Record<string, { readonly ids: readonly string[]; readonly relations: readonly Relation[] }>> =
	{
		'Helsinki, first half, in three sources': {
			ids: [`${strained}#q12`, `${bromance}#q12`, `${vnexpress}#q2`],
			relations: ['identical', 'punctuation'],
		},
		'Helsinki, second half, in three sources': {
			ids: [`${strained}#q13`, `${bromance}#q13`, `${vnexpress}#q3`],
			relations: ['identical', 'punctuation'],
		},
		'"energetic" and "vigorous and sincere efforts"': {
			ids: [`${arabNews}#q3`, `${wsj}#q4`],
			relations: ['translated'],
		},
		'"very respectful" and "a sign of respect"': {
			ids: [`${strained}#q5`, `${bromance}#q5`, `${vnexpress}#q4`],
			relations: ['identical', 'reworded', 'translated'],
		},
		'"face to face", cut differently': {
			ids: [`${strained}#q4`, `${bromance}#q4`, `${wsj}#q8`],
			relations: ['identical', 'trimmed', 'spliced', 'partial'],
		},
		'the severe consequences, in three wordings': {
			ids: [`${arabNews}#q12`, `${vnexpress}#q15`, `${wsj}#q2`],
			relations: ['trimmed', 'reworded', 'translated'],
		},
	};

describe('is one utterance', () => {
	test.each(Object.entries(together))('%s', (_name, { ids, relations }) => {
		const { wordings } = utteranceOf(ids[0] ?? '');
		expect(wordings.map(({ statementId }) => statementId).toSorted()).toEqual(ids.toSorted());
		for (const { relation } of wordings.slice(1)) expect(relations).toContain(relation);
	});

	const quotes = bundle.sources.find(({ id }) => id === strained)?.quotes ?? [];

	test.each(quotes.map(({ id, text }) => [id, text]))('%s of one agency text under two headlines: %s', (id) => {
		const wordings = utteranceOf(`${strained}#${id}`).wordings.filter(({ sourceId }) => sourceId === bromance);
		expect(wordings.map(({ statementId }) => statementId)).toEqual([`${bromance}#${id}`]);
	});
});

const apart: Readonly<Record<string, readonly string[]>> = {
	'three sentences of one post': [`${strained}#q6`, `${strained}#q7`, `${strained}#q8`],
	'two sentences of one address by Putin': [`${arabNews}#q3`, `${arabNews}#q4`],
	'a line of an official and a line of another': [`${arabNews}#q6`, `${arabNews}#q11`],
	'two remarks on a friendship': [`${vnexpress}#q6`, `${vnexpress}#q10`],
	'a good relationship and a good meeting': [`${vnexpress}#q1`, `${vnexpress}#q17`],
};

test.each(Object.entries(apart))('is more than one utterance: %s', (_name, ids) => {
	expect(new Set(ids.map((id) => utteranceOf(id).id)).size).toBe(ids.length);
});

test('one text under two headlines is one origin, and who draws on it adds none to its lines', () => {
	const origin = bundle.origins.find(({ sourceIds }) => sourceIds.includes(strained));
	expect(origin?.sourceIds.toSorted()).toEqual([bromance, strained]);
	expect(utteranceOf(`${vnexpress}#q2`).origins).toEqual([origin?.id]);
	expect(utteranceOf(`${vnexpress}#q14`).origins).toHaveLength(1);
	expect(utteranceOf(`${wsj}#q4`).origins).toHaveLength(2);
});

test('an utterance is dated by the source that dates it most exactly', () => {
	expect(utteranceOf(`${vnexpress}#q15`).occasion?.date).toBe('2025-08-13');
	expect(utteranceOf(`${vnexpress}#q2`).occasion?.date).toBe('2018-07-16');
});

function utteranceOf(statementId: string): Utterance {
	const found = bundle.utterances.find(({ wordings }) =>
		wordings.some((wording) => wording.statementId === statementId),
	);
	if (found === undefined) throw new Error(`no utterance has ${statementId}`);
	return found;
}
