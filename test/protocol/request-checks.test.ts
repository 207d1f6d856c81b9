import { describe, expect, test } from 'vitest';
import { requestChecks } from '../../src/protocol/request-checks.ts';
import { samplePage } from '../sample-page.ts';

const asked = false;
const check = requestChecks['page.seen'];
const { runs, boxes, regions } = samplePage;

/** Columns of no record. */
function emptied(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly never[]>> {
	return Object.fromEntries(Object.keys(columns).map((field) => [field, []]));
}

/** Columns of one record, so many times. */
function repeated(columns: Readonly<Record<string, readonly unknown[]>>, times: number): unknown {
	return Object.fromEntries(Object.entries(columns).map(([field, [value]]) => [field, Array(times).fill(value)]));
}

describe('a reading from a page is let in', () => {
	const good: Readonly<Record<string, unknown>> = {
		'as it is': { page: samplePage, asked },
		'of a page without text': {
			page: { ...samplePage, runs: emptied(runs), boxes: emptied(boxes), regions: emptied(regions) },
			asked,
		},
	};
	test.each(Object.entries(good))('%s', (_case, reading) => {
		expect(check(reading)).toBe(true);
	});
});

describe('a reading that could break what reads it later is refused', () => {
	const bad: Readonly<Record<string, unknown>> = {
		nothing: null,
		'no page': { asked },
		'nobody knows whether it was asked for': { page: samplePage },
		'asked for by something else than yes or no': { page: samplePage, asked: 'yes' },
		'a page without runs': { page: { ...samplePage, runs: undefined }, asked },
		'a run that is no text': { page: { ...samplePage, runs: { ...runs, text: [7] } }, asked },
		'a run in half a box': { page: { ...samplePage, runs: { ...runs, box: [0.5] } }, asked },
		'a run without its text': { page: { ...samplePage, runs: { ...runs, text: [] } }, asked },
		'a list in place of columns': { page: { ...samplePage, runs: [] }, asked },
		'a box in a box that is no number': { page: { ...samplePage, boxes: { ...boxes, parent: [null, 'body'] } }, asked },
		'a region of an unknown kind': {
			page: { ...samplePage, regions: { ...regions, kind: ['toString'] } },
			asked,
		},
		'a title that is an object': { page: { ...samplePage, stated: { ...samplePage.stated, title: {} } }, asked },
		'a name without content': {
			page: { ...samplePage, stated: { ...samplePage.stated, meta: [['og:title']] } },
			asked,
		},
		'more runs than any page has': { page: { ...samplePage, runs: repeated(runs, 200_001) }, asked },
	};
	test.each(Object.entries(bad))('%s', (_case, reading) => {
		expect(check(reading)).toBe(false);
	});
});
