import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import type { QuoteCard } from '../../src/core/view/view.ts';
import { QuoteItem } from '../../src/popup/quote-item.tsx';
import { SurfaceProvider } from '../../src/popup/surface.ts';
import { alaska } from '../fixtures/reports/alaska.ts';
import { longQuotes, rightToLeft } from '../fixtures/reports/edge-cases.ts';

const edition = chooseEdition(['en'], 0);

describe('a quote with its comparison open', () => {
	const [respectful] = toView(alaska, edition).quotes.cards;
	const page = show(respectful, true);

	test('strikes through what a wording lacks and underlines what it alone has', () => {
		const reworded = page.querySelectorAll('.wording')[2];
		expect(textsOf(reworded, 'ins')).toContain('only in this wording: view');
		expect(textsOf(reworded, 'del')).toContain('not in this wording: thought');
	});

	test('folds a long cut to its length', () => {
		expect(textsOf(page, 'button.cut')).toEqual(['not in this wording: [… 13 words …]']);
	});

	test('links a source by a name that says where it leads', () => {
		const link = page.querySelector('a.source-name');
		expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([
			'https://northerncourier.example/alaska',
			'noreferrer',
		]);
		expect(link?.getAttribute('aria-label')).toContain('opens in a new tab');
	});

	test('names its buttons by whose words they are about', () => {
		expect(textsOf(page, '.actions button')[0]).toMatch(/^Show on page Donald Trump, I thought it was very/u);
	});
});

test('a folded comparison is a button that says so, and its content is not there', () => {
	const page = show(toView(alaska, edition).quotes.cards[0], false);
	expect(page.querySelector('.count')?.getAttribute('aria-expanded')).toBe('false');
	expect(page.querySelectorAll('.wording')).toHaveLength(0);
});

test('markup in the words of a page stays words', () => {
	const hostile = toView(longQuotes, edition).quotes.cards[2];
	const page = show(hostile, false);
	expect(page.querySelector('script, img')).toBeNull();
	expect(page.querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>');
});

describe('a quote of 288 words', () => {
	const [long, short] = toView(longQuotes, edition).quotes.cards;

	test('is folded in the popup, every word still there, with a button that tells its length', () => {
		const page = show(long, false);
		expect(page.querySelector('blockquote')?.getAttribute('class')).toBe('folded');
		expect(page.querySelector('blockquote')?.textContent).toContain(long?.words.text);
		expect(page.querySelector('figure button')?.textContent).toBe('Whole quote (288 words)');
	});

	test('stands whole in the full view', () => {
		const page = show(long, true);
		expect(page.querySelector('blockquote.folded, figure button')).toBeNull();
	});

	test('leaves short ones as they are', () => {
		expect(show(short, false).querySelector('blockquote.folded, figure button')).toBeNull();
	});
});

test('words keep their own language and direction', () => {
	const words = show(toView(rightToLeft, edition).quotes.cards[0], false).querySelector('blockquote');
	expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).toEqual(['ar', 'auto']);
});

function show(card: QuoteCard | undefined, isWide: boolean): Element {
	if (card === undefined) throw new Error('the fixture has no such quote');
	const surface = { edition, isWide, showOnPage: () => undefined, marked: null, copy: () => undefined };
	return parse(
		<SurfaceProvider value={surface}>
			<QuoteItem card={card} />
		</SurfaceProvider>,
	);
}

function parse(node: VNode): Element {
	return parseHTML(`<html><body>${renderToString(node)}</body></html>`).document.body;
}

function textsOf(element: Element | undefined, selector: string): readonly string[] {
	return [...(element?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
		textContent.replaceAll(/\s+/gu, ' ').trim(),
	);
}
