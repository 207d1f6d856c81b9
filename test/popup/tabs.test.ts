import { expect, test } from 'vitest';
import { toNext } from '../../src/popup/tabs.tsx';

const sections = [{ name: 'quotes' }, { name: 'sources' }, { name: 'events' }] as const;

const cases = {
	'the arrow to the right, where lines run to the right': ['ArrowRight', 'ltr', 'sources'],
	'the arrow to the left goes round': ['ArrowLeft', 'ltr', 'events'],
	'the arrow to the left, where lines run to the left': ['ArrowLeft', 'rtl', 'sources'],
	'the arrow to the right goes round there': ['ArrowRight', 'rtl', 'events'],
	'the last one': ['End', 'rtl', 'events'],
	'a key of others': ['Enter', 'ltr', null],
} as const;

test.each(Object.entries(cases))('from the first tab: %s', (_key, [key, direction, expected]) => {
	expect(toNext(key, 'quotes', { sections, direction })).toBe(expected);
});
