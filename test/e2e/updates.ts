import { expect, test } from 'vitest';
import { listed, pause, resting } from './session.ts';
import type { Stage } from './stage.ts';

/** Milliseconds an update takes until the old scripts are gone. */
const updating = 1_000;

/** An update of the extension while pages are open. */
export function describeUpdates({ session, page, shown, expectLit }: Stage): void {
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
}
