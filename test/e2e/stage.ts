import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { badge, type Popup, resting, type Session, type Shown } from './session.ts';

/** Milliseconds a wait may take on a busy machine. */
export const patience = { timeout: 20_000 };

/** What the tests of one browser share: its session, and a fresh page for each test. */
export type Stage<Driven extends Session = Session> = {
	readonly session: () => Driven;
	readonly page: () => Page;
	readonly shown: () => Promise<Shown>;
	readonly expectLit: () => Promise<void>;
	/** Clicks the icon, and waits until the popup tells these words. */
	readonly expectPopupToTell: (words: string) => Promise<Popup>;
};

/** Starts a browser for the tests around the call. */
export function prepareStage<Driven extends Session>(start: () => Promise<Driven>): Stage<Driven> {
	let session: Driven;
	let page: Page;

	beforeAll(async () => {
		session = await start();
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		page = await session.newPage();
	});
	afterEach(() => page.close());

	return {
		session: () => session,
		page: () => page,
		shown: () => badge(session),
		expectLit: () => expect.poll(() => badge(session), patience).not.toEqual(resting),
		expectPopupToTell: async (words) => {
			const popup = await session.openPopup(page);
			await expect.poll(() => popup<string>('view.document.body.innerText'), patience).toContain(words);
			return popup;
		},
	};
}
