import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { Options } from '../../src/options/options.tsx';
import type { OptionsCalls } from '../../src/options/options-calls.ts';

const edition = chooseEdition(['en'], 0);

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A browser that grants or refuses, and the options in it. */
function openOptions(granted: readonly string[], isGranting: boolean, more: Partial<OptionsCalls> = {}) {
	const sites = new Set(granted);
	const calls: OptionsCalls = {
		readSites: async () => [...sites],
		watchAll: vi.fn(async () => isGranting && Boolean(sites.add('*://*'))),
		unwatch: vi.fn(async (site: string) => sites.delete(site)),
		countKept: async () => 0,
		forgetKept: async () => undefined,
		readLanguage: async () => null,
		chooseLanguage: async () => undefined,
		...more,
	};
	const onLanguage = vi.fn();
	const { document } = parseHTML('<html><body></body></html>');
	vi.stubGlobal('document', document);
	render(<Options calls={calls} edition={edition} onLanguage={onLanguage} />, document.body);
	return { calls, document, onLanguage };
}

function findButton(document: Document, name: string): HTMLElement | undefined {
	return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
}

describe('all sites', () => {
	test('are asked for in the turn of the click, and shown as watched once granted', async () => {
		const { calls, document } = openOptions([], true);
		findButton(document, 'Watch all sites')?.click();
		expect(calls.watchAll).toHaveBeenCalledOnce();
		await expect.poll(() => findButton(document, 'Stop watching all sites')).toBeDefined();
		expect(document.querySelector('[role=status]')?.textContent).toContain('Every site is now watched.');
	});

	test('that the browser refuses stay as they were, and the reader is told', async () => {
		const { document } = openOptions([], false);
		findButton(document, 'Watch all sites')?.click();
		await expect
			.poll(() => document.querySelector('[role=status]')?.textContent)
			.toBe('The browser did not grant access to all sites. Nothing has changed.');
		expect(findButton(document, 'Watch all sites')).toBeDefined();
	});

	test('are given back, and a single site stays watched', async () => {
		const { calls, document } = openOptions(['*://*', 'https://post.example'], true);
		await expect.poll(() => findButton(document, 'Stop watching all sites')).toBeDefined();
		findButton(document, 'Stop watching all sites')?.click();
		await expect.poll(() => findButton(document, 'Watch all sites')).toBeDefined();
		expect(calls.unwatch).toHaveBeenCalledWith('*://*');
		expect([...document.querySelectorAll('.site-list li > span:first-child')].map((site) => site.textContent)).toEqual([
			'https://post.example',
		]);
	});

	test('that could not be changed tell the cause', async () => {
		const unwatch = async () => {
			throw new Error('no answer');
		};
		const { document } = openOptions(['*://*'], true, { unwatch });
		await expect.poll(() => findButton(document, 'Stop watching all sites')).toBeDefined();
		findButton(document, 'Stop watching all sites')?.click();
		await expect.poll(() => document.body.textContent).toContain('no answer');
	});
});

describe('kept pages', () => {
	test('are counted, and forgotten when the reader says so twice', async () => {
		let kept = 2;
		const { document } = openOptions([], true, {
			countKept: async () => kept,
			forgetKept: async () => {
				kept = 0;
			},
		});
		await expect.poll(() => document.body.textContent).toContain('2 pages kept');
		// The DOM of this test has no dialogues.
		const dialog = { showModal: vi.fn(), close: vi.fn() };
		Object.assign(document.querySelector('dialog') ?? {}, dialog);
		findButton(document, 'Forget all')?.click();
		expect(dialog.showModal).toHaveBeenCalledOnce();
		expect(kept).toBe(2);
		findButton(document, 'Forget 2 pages for good')?.click();
		await expect.poll(() => document.body.textContent).toContain('0 pages kept');
		expect(dialog.close).toHaveBeenCalledOnce();
		expect(findButton(document, 'Forget all')).toBeUndefined();
	});
});

describe('the language', () => {
	/** Chooses as a reader does. */
	function choose(document: Document, language: string): void {
		const select = document.querySelector('select');
		Object.defineProperty(select, 'value', { value: language, configurable: true });
		select?.dispatchEvent(new (parseHTML('').Event)('change'));
	}

	test('that was chosen is kept, and shown', async () => {
		const chooseLanguage = vi.fn(async () => undefined);
		const { document, onLanguage } = openOptions([], true, { chooseLanguage });
		choose(document, 'uk');
		await expect.poll(() => onLanguage.mock.calls.length).toBe(1);
		expect(chooseLanguage).toHaveBeenCalledWith('uk');
	});

	test('that could not be kept tells the cause', async () => {
		const chooseLanguage = async () => {
			throw new Error('the disk is full');
		};
		const { document, onLanguage } = openOptions([], true, { chooseLanguage });
		choose(document, 'uk');
		await expect.poll(() => document.body.textContent).toContain('the disk is full');
		expect(onLanguage).not.toHaveBeenCalled();
	});
});
