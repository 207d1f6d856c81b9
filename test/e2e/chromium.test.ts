import { describe, expect, test } from 'vitest';
import { startChromium } from './chromium-session.ts';
import { describeKeptPages } from './kept-pages.ts';
import { describeLivingPages } from './living-pages.ts';
import { describePrivateWindows } from './private-windows.ts';
import { prepareStage } from './stage.ts';
import { describeUpdates } from './updates.ts';
import { describeWholeWay } from './whole-way.ts';

describe('in Chromium', () => {
	const stage = prepareStage(startChromium);
	const { session } = stage;
	describeWholeWay(stage);
	describeKeptPages(stage);
	describeLivingPages(stage);
	describePrivateWindows(stage);
	describeUpdates(stage);

	test('the browser has nothing to complain about: no warning, no error', async () => {
		const page = await session().openOwnPage('chrome://extensions/');
		const complaints = await page.evaluate(`chrome.developerPrivate.getExtensionsInfo().then((extensions) =>
			extensions.flatMap(({ manifestErrors, runtimeErrors, installWarnings }) =>
				[...manifestErrors, ...runtimeErrors, ...(installWarnings ?? [])]))`);
		await page.close();
		expect(complaints).toEqual([]);
	});
});
