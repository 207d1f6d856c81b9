import { beforeEach, describe, expect, test } from 'vitest';
import { call, listed, type Popup, type Session } from './session.ts';
import { patience, type Stage } from './stage.ts';
import { reportOf } from './whole-way.ts';

/** The start of a line that summit.html and reply.html both print. */
const shared = 'fairly vigorous and sincere efforts';
const earlier = `${listed}/summit.html?page=kept`;
const later = `${listed}/reply.html`;

type Told = {
	readonly quotes: readonly { readonly quote: { readonly words: string }; readonly sourceCount: number }[];
};

/** Pages the reader keeps, from the popup's button to the options. */
export function describeKeptPages({ session, page, expectLit, expectPopupToTell }: Stage): void {
	const sourcesOfLater = async () => countSources(session(), later);
	const open = async (address: string) => {
		await page().goto(address);
		await expectLit();
		return expectPopupToTell(shared);
	};
	const keepEarlier = async () => {
		const popup = await open(earlier);
		await press(popup, 'Keep for comparison');
		await expect.poll(() => footOf(popup), patience).toContain('Forget this page');
		return popup;
	};

	describe('a page that is kept', () => {
		beforeEach(() => call(session(), 'library.clear', 'null'));

		test('is a source of later pages, until it is forgotten', async () => {
			await open(later);
			const before = await sourcesOfLater();
			await keepEarlier();
			await open(later);
			await expect.poll(sourcesOfLater, patience).toBe(before + 1);
			const popup = await open(earlier);
			await press(popup, 'Forget this page');
			await expect.poll(() => footOf(popup), patience).toContain('Keep for comparison');
			await open(later);
			await expect.poll(sourcesOfLater, patience).toBe(before);
		});

		test('is no source of its own', async () => {
			await open(earlier);
			const before = await countSources(session(), earlier);
			await keepEarlier();
			await open(earlier);
			expect(await countSources(session(), earlier)).toBe(before);
		});

		test('is forgotten with all others in the options', async () => {
			await keepEarlier();
			const options = await session().openOwnPage('options.html');
			const text = () => options.evaluate('document.body.innerText') as Promise<string>;
			await expect.poll(text, patience).toContain('1 page kept');
			for (const label of ['Forget all', 'Forget 1 page for good']) {
				await options.evaluate(
					`[...document.querySelectorAll('button')].find(({ textContent }) => textContent === '${label}').click()`,
				);
			}
			await expect.poll(text, patience).toContain('0 pages kept');
			expect(await text()).not.toContain('Forget all');
			await options.close();
			const popup = await open(earlier);
			await expect.poll(() => footOf(popup), patience).toContain('Keep for comparison');
		});
	});
}

/** How many other sources print the shared line of a page. */
async function countSources(session: Session, address: string): Promise<number> {
	const report = (await reportOf(session, address)) as Told | null;
	return report?.quotes.find(({ quote }) => quote.words.startsWith(shared))?.sourceCount ?? Number.NaN;
}

const foot = `view.document.querySelector('.read-at')`;

function footOf(popup: Popup): Promise<string> {
	return popup<string>(`${foot}.innerText`);
}

async function press(popup: Popup, label: string): Promise<void> {
	await expect.poll(() => footOf(popup), patience).toContain(label);
	await popup(`[...${foot}.querySelectorAll('button')].find(({ textContent }) => textContent === '${label}').click()`);
}
