import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/match/find-differences.ts';

type Case = { readonly a: string; readonly b: string };

function figures({ a, b }: Case): readonly string[] {
	const found = findDifferences({ sourceId: 'a', text: a, language: 'en' }, [
		{ sourceId: 'b', text: b, language: 'en' },
	]);
	return found.flatMap(({ sides }) => sides.map(({ figure }) => figure));
}

const differing: Readonly<Record<string, Case & { readonly figures: readonly string[] }>> = {
	'how often two people met': {
		a: 'The two leaders had met six times in earlier summits before Alaska.',
		b: 'Before Alaska, the two leaders met seven times in earlier summits.',
		figures: ['six times', 'seven times'],
	},
	'how many died': {
		a: 'The war in Ukraine has killed tens of thousands of people since the invasion.',
		b: 'Since the invasion, the war in Ukraine has killed hundreds of thousands of people.',
		figures: ['tens of thousands of people', 'hundreds of thousands of people'],
	},
};

const agreeing: Readonly<Record<string, Case>> = {
	'a fifth is almost 20 per cent': {
		a: 'Russia controls around a fifth of Ukraine after three years of war.',
		b: 'After three years of war Russia controls almost 20% of Ukraine.',
	},
	'the same number in words and digits': {
		a: 'The two leaders had met six times in earlier summits before Alaska.',
		b: 'Before Alaska, the two leaders met 6 times in earlier summits.',
	},
	'numbers about other matters': {
		a: 'The harbour of Lindby took in forty ships in the storm.',
		b: 'The navy lost three ships in the battle for the island.',
	},
	'other things counted in one matter': {
		a: 'The two leaders met for two hours at the Helsinki summit in Finland.',
		b: 'The two leaders met with six aides at the Helsinki summit in Finland.',
	},
	'years are no counts': {
		a: 'The summit of the two leaders in Finland was held in 2018 after talks.',
		b: 'The summit of the two leaders in Finland was held in 2021 after talks.',
	},
};

describe('findDifferences', () => {
	test.each(Object.entries(differing))('tells: %s', (_, given) => {
		expect(figures(given)).toEqual(given.figures);
	});

	test.each(Object.entries(agreeing))('does not tell: %s', (_, given) => {
		expect(figures(given)).toEqual([]);
	});
});
