import { expect, test } from 'vitest';
import { listed } from './session.ts';
import { patience, type Stage } from './stage.ts';
import { reportOf } from './whole-way.ts';

/** What is asked of a report here. */
type Told = {
	readonly article: { readonly title: string; readonly kind: string };
	readonly quotes: readonly { readonly quote: { readonly words: string } }[];
};

/** Pages that change while they are open, and pages that are no longer what was sent. */
export function describeLivingPages({ session, page, expectLit, expectPopupToTell }: Stage): void {
	const told = async (path: string) => (await reportOf(session(), `${listed}${path}`)) as Told | null;
	const words = async (path: string) => (await told(path))?.quotes.map(({ quote }) => quote.words);

	test('a live blog is read again when updates have come', async () => {
		await page().goto(`${listed}/live.html`);
		await expectLit();
		expect((await told('/live.html'))?.article.kind).toBe('live-blog');
		expect(await words('/live.html')).toEqual(['We will see what happens,']);
		await page().evaluate(`for (const hour of ['19', '20', '21']) postUpdate(hour + ':00', 'News at ' + hour,
			'Putin told Trump at ' + hour + ' that he would stay. “It is ' + hour + ' and we are still talking,” Putin said.')`);
		await expect
			.poll(() => words('/live.html'), patience)
			.toEqual([
				'It is 21 and we are still talking,',
				'It is 20 and we are still talking,',
				'It is 19 and we are still talking,',
				'We will see what happens,',
			]);
	});

	test('an article that is drawn late inside an open shadow root is read', async () => {
		await page().goto(`${listed}/shadowed.html`);
		await expectLit();
		expect((await told('/shadowed.html'))?.article.title).toBe('In Anchorage, Trump and Putin weigh a first step');
		expect(await words('/shadowed.html')).toContain('really a feel-out meeting');
	});

	test.each([
		['attached.html', 'a shadow root that is attached late'],
		['framed.html', 'a frame of the same site that loads late'],
	])('an article is read where nothing else of the page changes: %s, %s', async (name) => {
		await page().goto(`${listed}/${name}`);
		await expectLit();
		expect(await words(`/${name}`)).toContain('really a feel-out meeting');
	});

	test('each article of a page without an end is its own', async () => {
		await page().goto(`${listed}/endless.html`);
		await page().waitForFunction('location.pathname === "/app/sports.html"');
		await page().evaluate('showNext("summit.html")');
		await expectLit();
		const report = await told('/app/summit.html');
		expect(report?.article.title).toBe('In Anchorage, Trump and Putin weigh a first step');
		expect(await told('/app/sports.html')).toBeNull();
	});

	test('a page translated by the browser says so, and is still shown its quotes', async () => {
		await page().goto(`${listed}/translated.html`);
		await expectLit();
		await expectPopupToTell('This page was translated by machine');
		expect(await words('/translated.html')).toContain('There will be very serious consequences,');
	});
}
