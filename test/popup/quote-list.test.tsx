import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import { toSections } from '../../src/popup/sections.tsx';
import { SurfaceProvider } from '../../src/popup/surface.ts';
import { manyLeftOut } from '../fixtures/reports/edge-cases.ts';

const edition = chooseEdition(['en'], 0);

function toLeftOut(isWide: boolean) {
	const content = toSections(toView(manyLeftOut, edition)).find(({ name }) => name === 'leftOut')?.content;
	const surface = { edition, isWide, showOnPage: null, marked: null, copy: () => undefined };
	return <SurfaceProvider value={surface}>{content}</SurfaceProvider>;
}

test('the popup shows the first ten lines left out and offers all', () => {
	const { body } = parseHTML(`<html><body>${renderToString(toLeftOut(false))}</body></html>`).document;
	expect(body.querySelectorAll('.cards > li')).toHaveLength(10);
	expect(body.querySelector('.all button')?.textContent).toBe('Show all 37');
});

test('the full view shows all lines at once', () => {
	const { body } = parseHTML(`<html><body>${renderToString(toLeftOut(true))}</body></html>`).document;
	expect(body.querySelectorAll('.cards > li')).toHaveLength(37);
	expect(body.querySelector('.all')).toBeNull();
});

test('showing all leads on to the first new line', async () => {
	const { document, HTMLElement } = parseHTML('<html><body></body></html>');
	vi.stubGlobal('document', document);
	const focus = vi.spyOn(HTMLElement.prototype, 'focus');
	render(toLeftOut(false), document.body);
	document.querySelector<HTMLElement>('.all button')?.click();
	await expect
		.poll(() => focus.mock.contexts.map((element) => (element as Element).querySelector('blockquote')?.textContent))
		.toEqual(['“This is line 11 of what the others print.”']);
	expect(document.querySelectorAll('.cards > li')).toHaveLength(37);
	vi.unstubAllGlobals();
});
