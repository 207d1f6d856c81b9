import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fingerprintLength } from '../../src/core/origin/to-fingerprint.ts';
import type { SourceQuote } from '../../src/core/types.ts';
import { bundle } from '../../src/data/bundle.ts';

const quoteIds = bundle.sources.flatMap(({ id, quotes }) => quotes.map((quote) => `${id}#${quote.id}`));

describe('the bundle', () => {
	test('holds every file of src/data/sources', () => {
		const names = readdirSync('src/data/sources').map((name) => name.replace(/\.json$/u, ''));
		expect(bundle.sources.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
	});

	test('has every quotation in exactly one utterance', () => {
		const statementIds = bundle.utterances.flatMap(({ wordings }) => wordings.map(({ statementId }) => statementId));
		expect(statementIds.toSorted()).toEqual(quoteIds.toSorted());
	});

	test('prints every wording as its source does', () => {
		const texts = byStatement(({ text }) => text);
		for (const { statementId, text } of bundle.utterances.flatMap(({ wordings }) => wordings)) {
			expect(text).toBe(texts.get(statementId));
		}
	});

	test('never joins two speakers', () => {
		const speakers = byStatement(({ speaker }) => speaker);
		for (const { wordings } of bundle.utterances) {
			expect(new Set(wordings.map(({ statementId }) => speakers.get(statementId))).size).toBe(1);
		}
	});

	test('has every source in exactly one origin, and names the origins of every utterance', () => {
		const sourceIds = bundle.origins.flatMap((origin) => origin.sourceIds);
		expect(sourceIds.toSorted()).toEqual(bundle.sources.map(({ id }) => id).toSorted());
		const known = bundle.origins.map(({ id }) => id);
		for (const { origins } of bundle.utterances) {
			expect(origins.length).toBeGreaterThan(0);
			expect(known).toEqual(expect.arrayContaining([...origins]));
		}
	});

	test('knows the text of every source by a fingerprint that can be compared', () => {
		for (const { fingerprint } of bundle.sources) expect(fingerprint).toHaveLength(fingerprintLength);
	});

	test('tells the story from 2007 to August 2025', () => {
		expect(bundle.events.at(0)?.date).toMatch(/^2007/u);
		expect(bundle.events.at(-1)?.date).toBe('2025-08-15');
	});

	test('can be stored and sent as it is', () => {
		expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
	});
});

/** One value of every quotation, under its statement's id. */
function byStatement(toValue: (quote: SourceQuote) => string): ReadonlyMap<string, string> {
	return new Map(
		bundle.sources.flatMap(({ id, quotes }) =>
			quotes.map((quote): [string, string] => [`${id}#${quote.id}`, toValue(quote)]),
		),
	);
}
