import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { call, listed, pause, resting, type Session, unlisted } from './session.ts';
import { patience, type Stage } from './stage.ts';

/** Milliseconds after which a page that tells nothing is taken to stay silent: twice the detector's longest grace. */
const silence = 3_000;

const quoted = 'very severe consequences';
/** The fixture story's last quotation: below what a window shows at first. */
const lastQuoted = 'I need to see him face to face';

/** The way of a page from its load to the popup, in whatever browser is on the stage. */
export function describeWholeWay(stage: Stage): void {
	describe('a page of a listed site', () => {
		testLoads(stage);
		testNavigation(stage);
		testKeeping(stage);
	});
	testClicks(stage);
	testLanguage(stage);
	testBorders(stage);
}

function testLoads({ session, page, shown, expectLit, expectPopupToTell }: Stage): void {
	test('lights the icon when it is coverage, and the popup opens with its quotes', async () => {
		await page().goto(`${listed}/summit.html`);
		await expectLit();
		expect(Number((await shown()).text)).toBeGreaterThanOrEqual(3);
		await expectPopupToTell(quoted);
	});

	test.each(['sports.html', 'front.html'])('wakes nothing when it is no coverage: %s', async (name) => {
		await page().goto(`${listed}/${name}`);
		await pause(silence);
		expect(await shown()).toEqual(resting);
		expect(await isReaderThere(session())).toBe(false);
	});

	test('is read whatever its fields and pictures are named, for which browsers give them', async () => {
		await page().goto(`${listed}/form.html`);
		await expectLit();
		await expectPopupToTell(quoted);
	});

	test('lights the icon when its text comes late', async () => {
		await page().goto(`${listed}/late.html`);
		expect(await shown()).toEqual(resting);
		await expectLit();
	});
}

function testNavigation({ session, page, shown, expectLit }: Stage): void {
	test('is followed when it navigates without a load, there and back', async () => {
		await page().goto(`${listed}/app.html`);
		await page().evaluate('navigateTo("summit.html")');
		await expectLit();
		await page().evaluate('navigateTo("sports.html")');
		await expect.poll(shown, patience).toEqual(resting);
		await pause(silence);
		expect(await shown()).toEqual(resting);
		expect(await reportOf(session(), `${listed}/app/sports.html`)).toBeNull();
		await page().evaluate('history.back()');
		await expectLit();
		expect(await reportOf(session(), `${listed}/app/summit.html`)).not.toBeNull();
	});

	test('lights the icon again from the back/forward cache', async () => {
		await page().goto(`${listed}/summit.html`);
		await expectLit();
		await page().evaluate('globalThis.neverLoadedAgain = true');
		await page().goto(`${listed}/sports.html`);
		await expect.poll(shown, patience).toEqual(resting);
		// Firefox tells no driver that a page came back from the cache: nothing to wait for but the icon.
		await page().evaluate('history.back()');
		await expectLit();
		expect(await page().evaluate('globalThis.neverLoadedAgain')).toBe(true);
	});
}

function testKeeping({ session, page, expectLit, expectPopupToTell }: Stage): void {
	test('keeps its report when the background was stopped', async () => {
		await page().goto(`${listed}/summit.html`);
		await expectLit();
		await session().stopBackground();
		await expectPopupToTell(quoted);
	});

	test('is kept under its own address, without the fragment', async () => {
		await page().goto(`${listed}/summit.html?edition=2#comments`);
		await expectLit();
		const report = await reportOf(session(), `${listed}/summit.html?edition=2#elsewhere`);
		expect(report?.address).toBe(`${listed}/summit.html?edition=2`);
	});
}

function testClicks({ page, shown, expectLit, expectPopupToTell }: Stage): void {
	test('a click analyses a page of a site that is not listed', async () => {
		await page().goto(`${unlisted}/summit.html`);
		await pause(silence);
		expect(await shown()).toEqual(resting);
		await expectPopupToTell(quoted);
	});

	test('a quote is shown on the page from the popup, without a change to the page', async () => {
		await page().goto(`${listed}/summit.html`);
		await expectLit();
		const before = await page().content();
		const popup = await expectPopupToTell(quoted);
		await popup(`[...view.document.querySelectorAll('button')].findLast(({ textContent }) =>
			textContent.startsWith('Show on page')).click()`);
		const marked = '[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).join()';
		await expect.poll(() => page().evaluate(marked), patience).toBe(lastQuoted);
		await expect.poll(() => page().evaluate('scrollY'), patience).toBeGreaterThan(0);
		expect(await page().content()).toBe(before);
	});
}

function testLanguage({ session, page, shown, expectLit, expectPopupToTell }: Stage): void {
	test('the language that was chosen is spoken by options, icon and popup', async () => {
		const options = await session().openOwnPage('options.html');
		const choose = (language: string) =>
			options.evaluate(`(() => {
				const choice = document.querySelector('#language');
				choice.value = '${language}';
				choice.dispatchEvent(new Event('change', { bubbles: true }));
			})()`);
		await choose('de');
		// The page loads anew when it speaks another language.
		await expect.poll(() => textOf(options), patience).toContain('Crossquote: Einstellungen');
		await page().bringToFront();
		await page().goto(`${listed}/summit.html?spoken=german`);
		await expectLit();
		expect((await shown()).title).toContain('Zitate dieser Seite');
		await expectPopupToTell('Auf der Seite zeigen');
		await choose('');
		await expect.poll(() => textOf(options), patience).toContain('Crossquote options');
		await options.close();
	});
}

/** Null while a page loads. */
async function textOf(page: Page): Promise<string | null> {
	return page.evaluate('document.body.innerText').catch(() => null) as Promise<string | null>;
}

function testBorders({ session, page, expectLit }: Stage): void {
	test('a page cannot ask what only the extension may', async () => {
		await page().goto(`${listed}/summit.html`);
		await expectLit();
		const reply = await session().inExtension(`api.scripting.executeScript({ target: { tabId }, func: () =>
			(globalThis.browser ?? chrome).runtime.sendMessage({ crossquote: 2, name: 'bundle.get', request: null }),
		}).then(([{ result }]) => result)`);
		expect(reply).toEqual({ ok: false, error: 'bundle.get: not allowed from content' });
	});

	test('a page of the extension cannot reach the network', async () => {
		const reach = `fetch('${listed}/site.css').then(() => 'reached', () => 'refused')`;
		expect(await session().inExtension(reach)).toBe('refused');
	});

	test('nothing was asked for but the pages themselves', () => {
		const { requests, ownHosts } = session();
		expect(requests.filter((request) => !isExpected(request, ownHosts))).toEqual([]);
	});
}

/** Requests of the fixture pages, and of the browser for itself. */
function isExpected(request: string, ownHosts: RegExp): boolean {
	const { origin, hostname, pathname } = new URL(request.replace(/^CONNECT /u, 'http://'));
	const isFixture = /^\/(?:\w+\.(?:html|css|js|ico)|app\/\w+\.html)$/u.test(pathname);
	return ownHosts.test(hostname) || ([listed, unlisted].includes(origin) && isFixture);
}

/** What the popup would be told of a page. */
export async function reportOf(session: Session, address: string): Promise<{ readonly address: string } | null> {
	const reply = await call<{ value: { address: string } | null }>(session, 'report.get', JSON.stringify(address));
	return reply.value;
}

async function isReaderThere(session: Session): Promise<boolean> {
	return session.inExtension(`api.scripting.executeScript({
		target: { tabId }, func: () => 'crossquote-reader' in globalThis,
	}).then(([{ result }]) => result)`);
}
