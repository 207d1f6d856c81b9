import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOutlet } from '../../../src/core/outlet/find-outlet.ts';
import { outlets } from '../../../src/data/outlets/outlets.ts';

test('no text makes the search throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
			expect(() => findOutlet(outlets, address)).not.toThrow();
		}),
	);
});

test('every page of a listed outlet is found as that outlet', () => {
	fc.assert(
		fc.property(fc.constantFrom(...outlets), fc.webPath(), fc.constantFrom('', 'www.', 'm.'), (outlet, path, host) => {
			expect(findOutlet(outlets, `https://${host}${outlet.domain}${path}`)).toBe(outlet);
		}),
	);
});
