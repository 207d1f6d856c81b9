import { describe, expect, test } from 'vitest';
import { startFirefox } from './firefox-session.ts';
import { describeKeptPages } from './kept-pages.ts';
import { describeLivingPages } from './living-pages.ts';
import { listed, pause, resting, unlisted } from './session.ts';
import { patience, prepareStage } from './stage.ts';
import { describeWholeWay } from './whole-way.ts';

/** Milliseconds an update takes until the old scripts are gone. */
const updating = 1_000;

describe('in Firefox', () => {
	const stage = prepareStage(startFirefox);
	const { session, page, shown, expectLit } = stage;
	describeWholeWay(stage);
	describeKeptPages(stage);
	describeLivingPages(stage);

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

	test('a tab that was open over an update goes on, without an error in the page', async () => {
		const errors: string[] = [];
		page().on('pageerror', (error) => errors.push(String(error)));
		await page().goto(`${listed}/app.html`);
		await session().update();
		await pause(updating);
		await page().bringToFront();
		expect(await shown()).toEqual(resting);
		await page().evaluate('navigateTo("summit.html")');
		await expectLit();
		expect(errors).toEqual([]);
	});
});
