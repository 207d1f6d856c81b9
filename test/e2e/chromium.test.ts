import { describe, expect, test } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { describeKeptPages } from './kept-pages.ts';
import { describeLivingPages } from './living-pages.ts';
import { call, listed } from './session.ts';
import { patience, prepareStage } from './stage.ts';
import { describeWholeWay, reportOf } from './whole-way.ts';

describe('in Chromium', () => {
	const stage = prepareStage(startChromium);
	const { session } = stage;
	describeWholeWay(stage);
	describeKeptPages(stage);
	describeLivingPages(stage);

	test('the browser has nothing to complain about: no warning, no error', async () => {
		const page = await session().openOwnPage('chrome://extensions/');
		const complaints = await page.evaluate(`chrome.developerPrivate.getExtensionsInfo().then((extensions) =>
			extensions.flatMap(({ manifestErrors, runtimeErrors, installWarnings }) =>
				[...manifestErrors, ...runtimeErrors, ...(installWarnings ?? [])]))`);
		await page.close();
		expect(complaints).toEqual([]);
	});

	test('a private window is compared, cannot be kept, and leaves nothing behind', async () => {
		const address = `${listed}/summit.html?in=private`;
		const report = () => reportOf(session(), address);
		const desk = await session().openOwnPage('options.html');
		const opened = await desk.evaluate(
			`chrome.windows.create({ incognito: true, url: '${address}' }).then(({ id }) => id)`,
		);
		await expect.poll(report, patience).not.toBeNull();
		const ask = (name: string) => call(session(), name, JSON.stringify(address));
		expect(await ask('source.isKept')).toEqual({ ok: true, value: null });
		expect(await ask('source.keep')).toEqual({ ok: true, value: false });
		await desk.evaluate(`chrome.windows.remove(${opened})`);
		await expect.poll(report, patience).toBeNull();
		await desk.close();
	});
});
