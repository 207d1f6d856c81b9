import { expect, test } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { listed, type Popup, unlisted } from './session.ts';
import { patience, prepareStage } from './stage.ts';

const { session, page } = prepareStage(startChromium);

test('"Show on page" marks the words so that they are seen', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`, '.page-head');
	await popup(`view.document.querySelector('.actions button').click()`);
	const told = () => popup('view.document.querySelector(".toast").textContent');
	await expect.poll(told, patience).toBe('Highlighted on the page');
	// The page with the mark, and the same page without it: all else is alike.
	const marked = await page().screenshot();
	await page().evaluate('CSS.highlights.clear()');
	expect(Buffer.from(marked).equals(Buffer.from(await page().screenshot()))).toBe(false);
});

test('a quote unfolds to who else prints it, with date and wording', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`, '.page-head');
	await popup(`view.document.querySelector('.count[aria-expanded=false]').click()`);
	await expect.poll(() => popup('view.document.querySelectorAll(".wording .sources li").length'), patience).not.toBe(0);
});

test('a popup is as wide as it was given, and no word is smaller than 12 px', async () => {
	const popup = await openPopupOver(`${listed}/summit.html`, '.page-head');
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

test('a popup that was opened before the text came shows its quotes when it is there', async () => {
	const popup = await openPopupOver(`${listed}/late.html`);
	await expect.poll(() => popup('view.document.querySelector(".page-head") !== null'), patience).toBe(true);
	expect(await popup('view.document.querySelector(".notice") === null')).toBe(true);
});

/** Opens the popup, and waits until it is drawn: with the page's own quotes, where that is what it is to show. */
async function openPopupOver(address: string, drawn = '[role=tab]'): Promise<Popup> {
	await page().goto(address);
	const popup = await session().openPopup(page());
	await expect.poll(() => popup(`view.document.querySelector("${drawn}") !== null`), patience).toBe(true);
	return popup;
}
