import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { names } from '../../src/data/story/names.ts';
import { isCandidate } from '../../src/page/gate.ts';

const tags = fc.constantFrom('p', 'div', 'h1', 'a', 'nav', 'aside', 'script', 'article', 'template', 'ul', 'span');
const words = fc.constantFrom(
	'Trump ',
	'Putin ',
	'Трамп',
	'普京',
	'<',
	'&amp;',
	'{"@graph":[',
	'Melania ',
	'rain ',
	'\u0000',
);

const tree = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4 },
		words,
		fc
			.tuple(tags, fc.array(tie('node'), { maxLength: 4 }))
			.map(([tag, children]) => `<${tag} class="${tag}">${children.join('')}</${tag}>`),
	),
})).node;

test('the gate never throws and never changes a page', () => {
	fc.assert(
		fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
			const { document } = parseHTML(`<html><head><title>x</title></head><body>${parts.join('')}</body></html>`);
			const before = document.toString();
			expect(typeof isCandidate(document, names)).toBe('boolean');
			expect(document.toString()).toBe(before);
		}),
	);
});
