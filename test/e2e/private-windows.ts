import { expect, test } from 'vitest';
import { call, listed } from './session.ts';
import { patience, type Stage } from './stage.ts';
import { reportOf } from './whole-way.ts';

/** What a private window leaves behind: nothing. */
export function describePrivateWindows({ session }: Stage): void {
	test('a private window is compared, cannot be kept, and leaves nothing behind', async () => {
		const address = `${listed}/summit.html?in=private`;
		const report = () => reportOf(session(), address);
		const desk = await session().openOwnPage('options.html');
		const inApi = (expression: string) => desk.evaluate(`(globalThis.browser ?? chrome).${expression}`);
		const opened = await inApi(`windows.create({ incognito: true, url: '${address}' }).then(({ id }) => id)`);
		await expect.poll(report, patience).not.toBeNull();
		const ask = (name: string) => call(session(), name, JSON.stringify(address));
		expect(await ask('source.isKept')).toEqual({ ok: true, value: null });
		expect(await ask('source.keep')).toEqual({ ok: true, value: false });
		await inApi(`windows.remove(${opened})`);
		await expect.poll(report, patience).toBeNull();
		await desk.close();
	});
}
