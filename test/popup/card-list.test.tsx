import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/types.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import type { TabName } from '../../src/core/view/view.ts';
import { toSections } from '../../src/popup/sections.tsx';
import { SurfaceProvider } from '../../src/popup/surface.ts';
import { manyDifferences, manyLeftOut } from '../fixtures/reports/edge-cases.ts';

const edition = chooseEdition(['en'], 0);

type Long = { readonly tab: TabName; readonly report: Report; readonly all: number; readonly eleventh: string };

const cases: Readonly<Record<string, Long>> = {
	'lines left out': {
		tab: 'leftOut',
		report: manyLeftOut,
		all: 37,
		eleventh: '“This is line 11 of what the others print.”',
	},
	differences: { tab: 'differences', report: manyDifferences, all: 41, eleventh: 'What they tell differently, 11' },
};

function toSection({ tab, report }: Long, isWide: boolean) {
	const content = toSections(toView(report, edition)).find(({ name }) => name === tab)?.content;
	const surface = { edition, isWide, showOnPage: null, marked: null, copy: () => undefined };
	return <SurfaceProvider value={surface}>{content}</SurfaceProvider>;
}

afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(cases))('many %s', (_name, long) => {
	test('are ten in the popup, which offers all', () => {
		const { body } = parseHTML(`<html><body>${renderToString(toSection(long, false))}</body></html>`).document;
		expect(body.querySelectorAll('.cards > li')).toHaveLength(10);
		expect(body.querySelector('.all button')?.textContent).toBe(`Show all ${long.all}`);
	});

	test('stand in the full view at once', () => {
		const { body } = parseHTML(`<html><body>${renderToString(toSection(long, true))}</body></html>`).document;
		expect(body.querySelectorAll('.cards > li')).toHaveLength(long.all);
		expect(body.querySelector('.all')).toBeNull();
	});

	test('lead on to the first new one when all are shown', async () => {
		const { document, HTMLElement } = parseHTML('<html><body></body></html>');
		vi.stubGlobal('document', document);
		const focus = vi.spyOn(HTMLElement.prototype, 'focus');
		focus.mockClear();
		render(toSection(long, false), document.body);
		document.querySelector<HTMLElement>('.all button')?.click();
		await expect
			.poll(() => focus.mock.contexts.map((card) => (card as Element).querySelector('blockquote, .topic')?.textContent))
			.toEqual([long.eleventh]);
		expect(document.querySelectorAll('.cards > li')).toHaveLength(long.all);
	});
});
