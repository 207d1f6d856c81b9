import { expect, test } from 'vitest';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import { matchPrepared, prepare } from '../../../src/core/match/match-statements.ts';
import type { Prepared } from '../../../src/core/match/prepared.ts';
import renderings from './renderings.json' with { type: 'json' };
import { toStatement } from './statement.ts';

/** Of pairs of one topic, what must at least be found; three points below what is. */
const leastRecall = { acrossLanguages: 0.88, withinEnglish: 0.72 };

type Rendering = { readonly topic: number; readonly language: string; readonly prepared: Prepared };

const context = createMatchContext([]);
const all: readonly Rendering[] = renderings.topics.flatMap((languages, topic) =>
	Object.entries(languages).flatMap(([language, texts]: [string, readonly string[]]) =>
		texts.map((text) => ({ topic, language, prepared: prepare(toStatement({ text, language }), context) })),
	),
);

const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

function isSame([a, b]: readonly [Rendering, Rendering]): boolean {
	return matchPrepared(a.prepared, b.prepared, context).same;
}

function recallOf(wanted: readonly (readonly [Rendering, Rendering])[]): number {
	return wanted.filter(isSame).length / wanted.length;
}

test('most renderings of one statement are found in other languages', () => {
	const wanted = pairs.filter(([a, b]) => a.topic === b.topic && a.language !== b.language);
	expect(recallOf(wanted)).toBeGreaterThanOrEqual(leastRecall.acrossLanguages);
});

test('most English renderings of one statement are found', () => {
	const wanted = pairs.filter(([a, b]) => a.topic === b.topic && a.language === 'en' && b.language === 'en');
	expect(recallOf(wanted)).toBeGreaterThanOrEqual(leastRecall.withinEnglish);
});

test('no statement is the same as one of another topic, said by the same speaker on the same day', () => {
	const wrong = pairs.filter((pair) => pair[0].topic !== pair[1].topic && isSame(pair));
	expect(wrong.map(([a, b]) => [a.prepared.statement.text, b.prepared.statement.text])).toEqual([]);
});
