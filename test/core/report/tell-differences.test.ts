import { expect, test } from 'vitest';
import { readPageClaims, tellDifferences } from '../../../src/core/report/tell-differences.ts';
import type { Article, Difference, Source } from '../../../src/core/types.ts';
import { inventedBundle, inventedPeople } from '../../fixtures/invented/story.ts';
import { sampleArticle } from '../../sample-report.ts';

const known: Source = toFirst(inventedBundle.sources);

function toFirst([first]: readonly Source[]): Source {
	if (first === undefined) throw new Error('the invented bundle has no source to compare with');
	return first;
}

const address = 'https://star.example/a';
const counted: Difference = {
	id: 'dead',
	topic: 'How many the war has killed',
	sides: [
		{ sourceIds: [known.id], figure: '“tens of thousands”' },
		{ sourceIds: ['mirror'], figure: '“thousands”' },
	],
	note: null,
	claims: ['deaths'],
};

function tell(text: string, differences: readonly Difference[], statement: string, publishedAt = '2031-03-05') {
	const article: Article = {
		...sampleArticle,
		address,
		url: address,
		title: 'Talks',
		publishedAt,
		blocks: [{ kind: 'paragraph', text }],
	};
	return tellDifferences({
		article,
		claims: readPageClaims(article, [], inventedPeople),
		sources: [
			{ ...inventedBundle.sources[0], ...known, publishedAt: '2031-03-04', facts: [{ topic: 'x', statement }] },
		],
		differences,
		people: inventedPeople,
	});
}

test('what the page and a known source tell differently is found', () => {
	const [found] = tell('The war has killed hundreds of thousands.', [], 'The war has killed tens of thousands.');
	expect(found).toMatchObject({
		found: { kind: 'deaths' },
		sides: [
			{ sourceIds: [address], figure: 'hundreds of thousands' },
			{ sourceIds: [known.id], figure: 'tens of thousands' },
		],
	});
});

test('the page’s figure stands first beside those of a difference written by hand, and is not told twice', () => {
	const told = tell('The war has killed hundreds of thousands.', [counted], 'The war has killed tens of thousands.');
	expect(told).toEqual([
		{ ...counted, sides: [{ sourceIds: [address], figure: 'hundreds of thousands' }, ...counted.sides] },
	]);
});

test('a page of another time is no side of it', () => {
	const told = tell('The war has killed hundreds of thousands.', [counted], 'The war is long.', '2035-01-01');
	expect(told).toEqual([counted]);
});

test('a page that states none of the facts changes nothing', () => {
	expect(tell('The bridge is built.', [counted], 'The war has killed tens of thousands.')).toEqual([counted]);
});
