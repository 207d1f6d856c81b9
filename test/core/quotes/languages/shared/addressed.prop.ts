import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';

const names = fc.constantFrom('Hilário', 'Floriano', 'Benedita', 'Cornélia');

test('who is called by name at the start of a turn is never the one who says it', () => {
	fc.assert(
		fc.property(names, names, (called, other) => {
			fc.pre(called !== other);
			const text = `Na doca estão ${called} Robalo e ${other} Tainha.\n— ${called}, e o peixe?\n— Nada, ${other}.`;
			const [first, second] = findQuotes({ text, title: null, language: 'pt', publishedAt: null }, []);
			expect(first?.speaker?.startsWith(called)).not.toBe(true);
			expect(second?.speaker?.startsWith(other)).not.toBe(true);
		}),
	);
});
