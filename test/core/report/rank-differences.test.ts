import { expect, test } from 'vitest';
import { rankDifferences } from '../../../src/core/report/rank-differences.ts';
import type { Difference } from '../../../src/core/types.ts';

const page = 'https://post.example/a';

function differ(id: string, ...sides: readonly string[]): Difference {
	return { id, topic: id, sides: sides.map((sourceId) => ({ sourceIds: [sourceId], figure: sourceId })), note: null };
}

const far = differ('far', 'gulf', 'tin');
const farToo = differ('far too', 'tin', 'capital');
const near = differ('near', 'gulf', 'courier');
const nearToo = differ('near too', 'courier', 'tin');
const own = differ('own', page, 'gulf');

const cases: Readonly<
	Record<string, { given: readonly Difference[]; sharing: readonly string[]; told: readonly string[] }>
> = {
	'what the page tells otherwise comes first, then its nearest sources': {
		given: [far, near, own],
		sharing: [page, 'courier'],
		told: ['own', 'near', 'far'],
	},
	'what is equally near stays in order': {
		given: [far, nearToo, farToo, near],
		sharing: [page, 'courier'],
		told: ['near too', 'near', 'far', 'far too'],
	},
	'a page that shares no line keeps the order': {
		given: [far, near, farToo],
		sharing: [],
		told: ['far', 'near', 'far too'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { given, sharing, told }) => {
	expect(rankDifferences(given, { page, sharing: new Set(sharing) }).map(({ id }) => id)).toEqual(told);
});
