import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBroken, openStage, openState } from '../shots/stage.mjs';
import { stateNames } from '../shots/state-names.mjs';
import { patience } from './stage.ts';

const popup = { surface: 'popup', language: 'en', width: 400, height: 600, scheme: 'light' };

/** The full view is made of the popup's parts: its own layout is what can break. */
const wideStates = ['coverage', 'right-to-left', 'shipped-bundle', 'no-article'] as const;

let stage: Awaited<ReturnType<typeof openStage>>;
let page: Page;

beforeAll(async () => {
	stage = await openStage();
	page = stage.page;
});
afterAll(() => stage?.close());

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
	test.each(stateNames)('the popup breaks no rule of accessibility: %s', async (state) => {
		await openState(page, { ...popup, state, scheme });
		expect([...(await findBroken(page)), ...stage.errors.splice(0)]).toEqual([]);
	});

	test.each(wideStates)('the full view breaks no rule of accessibility: %s', async (state) => {
		await openState(page, { ...popup, state, scheme, surface: 'reader', width: 1280, height: 900 });
		expect([...(await findBroken(page)), ...stage.errors.splice(0)]).toEqual([]);
	});
});

test.each(['light', 'dark'])('the options break no rule of accessibility: %s', async (scheme) => {
	await openState(page, { ...popup, state: 'coverage', surface: 'options', scheme, width: 800 });
	await page.waitForSelector('.site-list li');
	expect(await findBroken(page)).toEqual([]);
});

test.each(['popup', 'reader'])('no word is smaller than 12 px: %s', async (surface) => {
	await openState(page, { ...popup, state: 'coverage', surface });
	for (const button of await page.$$('[aria-expanded=false]')) await button.click();
	const small = await page.evaluate(`[...document.querySelectorAll('body *')]
		.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12).map(({ outerHTML }) => outerHTML)`);
	expect(small).toEqual([]);
});

test('a popup of 280 px cuts nothing off', async () => {
	await openState(page, { ...popup, state: 'long-quotes', width: 280 });
	for (const button of await page.$$('.count[aria-expanded=false]')) await button.click();
	expect(await findBroken(page)).toEqual([]);
});

describe('by keyboard alone', () => {
	test('a reader reaches the first comparison and unfolds it', async () => {
		await openState(page, { ...popup, state: 'coverage' });
		await tabTo('.card .count');
		await page.keyboard.press('Enter');
		expect(await textOf('.card .wordings')).toContain('Fullest wording');
		await page.keyboard.press('Enter');
		expect(await page.$('.card .wordings')).toBeNull();
	});

	test('arrow keys go through the sections and round, Home and End to their ends', async () => {
		await openState(page, { ...popup, state: 'coverage' });
		await tabTo('[role=tab]');
		const seen: string[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'] as const) {
			await page.keyboard.press(key);
			seen.push(await focusedId());
		}
		expect(seen).toEqual(['tab-leftOut', 'tab-sources', 'tab-events', 'tab-quotes', 'tab-events', 'tab-quotes']);
	});

	test('the section that is chosen is the one that is shown', async () => {
		await openState(page, { ...popup, state: 'coverage' });
		await tabTo('[role=tab]');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => textOf('[role=tabpanel]:not([hidden])'), patience).toContain('If it is a bad meeting');
	});

	test('the quotes of one speaker are found by name', async () => {
		await openState(page, { ...popup, state: 'many-quotes' });
		await tabTo('input[type=search]');
		await page.keyboard.type('ELODIE');
		await expect.poll(() => textOf('.found'), patience).toMatch(/^\d+ found$/u);
		const speakers = await page.$$eval('.card h3', (headings) => headings.map(({ textContent }) => textContent));
		expect(new Set(speakers)).toEqual(new Set(['Élodie Martin']));
	});

	test('what a button did is said', async () => {
		await openState(page, { ...popup, state: 'coverage' });
		await tabTo('.actions button');
		await page.keyboard.press('Enter');
		await expect.poll(() => textOf('.toast'), patience).toBe('Highlighted on the page');
		await expect.poll(() => textOf('.actions button'), patience).toContain('Remove highlight');
		await page.keyboard.press('Enter');
		await expect.poll(() => textOf('.toast'), patience).toBe('The highlight was removed.');
	});

	test('focus is always seen', async () => {
		await openState(page, { ...popup, state: 'coverage' });
		for (let i = 0; i < 12; i += 1) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
		}
	});
});

/** More than any surface has before its content. */
const mostSteps = 30;

async function tabTo(selector: string): Promise<void> {
	for (let i = 0; i < mostSteps; i += 1) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(`document.activeElement?.matches('${selector}')`)) === true) return;
	}
	throw new Error(`${selector} is not reached by the tab key`);
}

async function focusedId(): Promise<string> {
	return (await page.evaluate('document.activeElement?.id ?? ""')) as string;
}

async function textOf(selector: string): Promise<string> {
	return page.$eval(selector, (element) => element.textContent);
}
