import { describe, expect, test } from 'vitest';
import { findTraits } from '../../src/page/walk/name-traits.ts';

const kinds: Readonly<Record<string, { name: string; expected: string | null }>> = {
	'one word': { name: 'site-comments', expected: 'comments' },
	'words written together, each with a capital': { name: 'ArticleCommentsList', expected: 'comments' },
	'a pair of words': { name: 'box read-more', expected: 'related' },
	'a pair over two classes': { name: 'read more', expected: 'related' },
	'the first word of a pair alone': { name: 'read box', expected: null },
	'a pair that only looks like a kind': { name: 'layout has-sidebar', expected: null },
	'the word of such a pair beside it': { name: 'has-sidebar sidebar', expected: 'related' },
	'the stronger of two kinds': { name: 'menu newsletter', expected: 'newsletter' },
	'a class that hides': { name: 'box hidden', expected: 'hidden' },
	'a class that hides on some screens only': { name: 'hidden md:block', expected: null },
	'part of a longer word': { name: 'trailing headline', expected: null },
};

describe('findTraits', () => {
	test.each(Object.entries(kinds))('kind: %s', (_, { name, expected }) => {
		expect(findTraits(name).kind).toBe(expected);
	});

	test('a byline or a time is told within words', () => {
		expect(findTraits('articleauthor')).toMatchObject({ isByline: true, isTime: false, isMarking: true });
		expect(findTraits('pubdate-line')).toMatchObject({ isByline: false, isTime: true, isMarking: true });
	});
});
