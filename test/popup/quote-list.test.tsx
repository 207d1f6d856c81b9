import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/types.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import { QuoteList } from '../../src/popup/quote-list.tsx';
import { alaska } from '../fixtures/reports/alaska.ts';
import { manyQuotes } from '../fixtures/reports/edge-cases.ts';

afterEach(() => vi.unstubAllGlobals());

/** The quotes of a page as the popup lists them. */
function openList(report: Report) {
	const { document } = parseHTML('<html><body></body></html>');
	vi.stubGlobal('document', document);
	render(<QuoteList section={toView(report, chooseEdition(['en'], 0)).quotes} />, document.body);
	const button = () => document.querySelector<HTMLElement>('.lead button');
	return { button, countCards: () => document.querySelectorAll('.card').length };
}

describe('among many quotes', () => {
	test('those that others print too are shown alone at a click, and all again at the next', async () => {
		const { button, countCards } = openList(manyQuotes);
		expect([button()?.textContent, countCards()]).toEqual(['Show only these', 60]);
		button()?.click();
		await expect.poll(() => [button()?.textContent, countCards()]).toEqual(['Show all 60', 30]);
		button()?.click();
		await expect.poll(() => [button()?.textContent, countCards()]).toEqual(['Show only these', 60]);
	});

	test('nothing is offered where others print none of them', () => {
		const quotes = manyQuotes.quotes.filter(({ sourceCount }) => sourceCount === 0);
		expect(openList({ ...manyQuotes, quotes }).button()).toBeNull();
	});
});

test('a few quotes are seen at a glance: nothing is offered to hide some', () => {
	expect(openList(alaska).button()).toBeNull();
});
