import { describe, expect, test } from 'vitest';
import { printView } from '../../src/cli/print-view.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import { alaska } from '../fixtures/reports/alaska.ts';

const printed = printView(toView(alaska, chooseEdition(['en-GB'], Date.UTC(2025, 7, 15, 9, 4)))).split('\n');

describe('a report printed for a person', () => {
	test('opens with the page, its grade and each reason on a line', () => {
		expect(printed.slice(0, 2)).toEqual([
			'On the eve of Alaska, two presidents “take each other’s measure”',
			'Harbour Post · 15 Aug 2025 · updated 16 Aug 2025',
		]);
		expect(printed).toContain('  – Both are named in the headline');
	});

	test('shows a quote with who prints it, and each wording with its printers', () => {
		const at = printed.findIndex((line) => line.includes('I thought it was very respectful'));
		expect(printed[at + 1]).toContain('Also in 3 sources · 3 independent origins, this page included');
		expect(printed[at + 2]).toContain('(This page, The Northern Courier (AFP))');
	});

	test('says once who prints a line that has one wording', () => {
		const at = printed.findIndex((line) => line.includes('I am very concerned'));
		expect(printed[at + 1]).toContain('Printed by The Northern Courier (AFP)');
		expect(printed[at + 2]).not.toContain('The Northern Courier');
	});
});
