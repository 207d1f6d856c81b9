import { expect, test } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { listed, type Popup, unlisted } from './session.ts';
import { patience, prepareStage } from './stage.ts';

const { session, page } = prepareStage(startChromium);

test('"Show on page" marks the words so that they are seen', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`);
	await popup(`view.document.querySelector('.actions button').click()`);
	const told = () => popup('view.document.querySelector(".toast").textContent');
	await expect.poll(told, patience).toBe('Highlighted on the page');
	// The page with the mark, and the same page without it: all else is alike.
	const marked = await page().screenshot();
	await page().evaluate('CSS.highlights.clear()');
	expect(Buffer.from(marked).equals(Buffer.from(await page().screenshot()))).toBe(false);
});

test('a quote unfolds to who else prints it, with date and wording', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`);
	await popup(`view.document.querySelector('.count[aria-expanded=false]').click()`);
	await expect.poll(() => popup('view.document.querySelectorAll(".wording .sources li").length'), patience).not.toBe(0);
});

test('a popup is as wide as it was given, and no word is smaller than 12 px', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`);
	expect(await popup('view.document.body.offsetWidth === view.innerWidth && view.innerWidth >= 400')).toBe(true);
	const small = `[...view.document.querySelectorAll('body *')]
		.filter((element) => parseFloat(view.getComputedStyle(element).fontSize) < 12).length`;
	expect(await popup(small)).toBe(0);
});

test('over a page that is no coverage the known coverage can be browsed, and the site watched', async () => {
	const popup = await openPopupOver(`${unlisted}/sports.html`);
	const buttons =
		'[...view.document.querySelectorAll(".notice .buttons button")].map(({ textContent }) => textContent)';
	await expect.poll(() => popup(buttons), patience).toEqual(['Analyse again', 'Watch this site']);
	expect(await popup('Number(view.document.querySelector("#tab-sources .tab-size").textContent)')).toBeGreaterThan(0);
});

async function openPopupOver(address: string): Promise<Popup> {
	await page().goto(address);
	const popup = await session().openPopup(page());
	await expect.poll(() => popup('view.document.querySelector("[role=tab]") !== null'), patience).toBe(true);
	return popup;
}
