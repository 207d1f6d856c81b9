import { describe, expect, test } from 'vitest';
import { startFirefox } from './firefox-session.ts';
import { describeKeptPages } from './kept-pages.ts';
import { describeLivingPages } from './living-pages.ts';
import { describePrivateWindows } from './private-windows.ts';
import { unlisted } from './session.ts';
import { patience, prepareStage } from './stage.ts';
import { describeUpdates } from './updates.ts';
import { describeWholeWay, reportOf } from './whole-way.ts';

describe('in Firefox', () => {
	const stage = prepareStage(startFirefox);
	const { session, page, expectLit } = stage;
	describeWholeWay(stage);
	describeKeptPages(stage);
	describeLivingPages(stage);
	describePrivateWindows(stage);
	describeUpdates(stage);

	test('a site the reader granted is watched from then on', async () => {
		await session().grant(`${unlisted}/*`);
		const registered = () => session().inExtension('api.scripting.getRegisteredContentScripts()');
		await expect.poll(registered, patience).toEqual([expect.objectContaining({ matches: [`${unlisted}/*`] })]);
		await page().goto(`${unlisted}/summit.html`);
		await expectLit();
	});

	test('all sites are watched once granted, and given back in the options', async () => {
		const registered = () =>
			session().inExtension<string[]>(
				'api.scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id))',
			);
		await session().grant('*://*/*');
		await expect.poll(registered, patience).toContain('*://*/*');
		const options = await session().openOwnPage('options.html');
		const button = () => options.evaluate('document.querySelector(".all-sites button")?.textContent');
		await expect.poll(button, patience).toBe('Stop watching all sites');
		await options.evaluate('document.querySelector(".all-sites button").click()');
		await expect.poll(button, patience).toBe('Watch all sites');
		expect(await registered()).not.toContain('*://*/*');
		await options.close();
	});

	test('the entry in the menu of a page analyses it', async () => {
		const address = `${unlisted}/summit.html?by=menu`;
		await page().goto(address);
		await session().chooseInMenu(page(), 'Analyse this page with Crossquote');
		await expect.poll(() => reportOf(session(), address), patience).not.toBeNull();
	});
});
