import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NoticeName } from '../../src/core/view/messages/messages.ts';
import { startState } from '../../src/popup/popup-state.ts';
import { StateNotice } from '../../src/popup/state-notice.tsx';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** The buttons of a notice on a site that could be watched; the first one's name in capitals where it stands out. */
function buttonsOf(name: NoticeName): readonly string[] {
	const { document } = parseHTML('<html><body></body></html>');
	vi.stubGlobal('document', document);
	const nothing = () => undefined;
	const state = { ...startState, canWatch: true, notice: { name, detail: '' } };
	render(<StateNotice state={state} onAnalyse={nothing} onWatch={nothing} onTryAgain={nothing} />, document.body);
	return [...document.querySelectorAll('button')].map(({ className, textContent }) =>
		className === 'primary' ? textContent.toUpperCase() : textContent,
	);
}

const cases: Readonly<Record<string, { readonly notice: NoticeName; readonly expected: readonly string[] }>> = {
	'a page nobody has looked at is to be analysed': {
		notice: 'not-analysed',
		expected: ['ANALYSE THIS PAGE', 'Watch this site'],
	},
	'a page that was found to be no coverage urges nothing': {
		notice: 'not-coverage',
		expected: ['Analyse again', 'Watch this site'],
	},
	'a page that failed to be read is to be tried again': {
		notice: 'reading-failed',
		expected: ['ANALYSE AGAIN', 'Watch this site'],
	},
	'a page that is closed opens by watching its site': {
		notice: 'not-allowed',
		expected: ['Analyse again', 'WATCH THIS SITE'],
	},
	'a PDF is helped by nothing': { notice: 'pdf', expected: [] },
	'a page that is being read needs no help': { notice: 'reading', expected: [] },
	'an extension that does not answer is asked again': {
		notice: 'background-error',
		expected: ['TRY AGAIN', 'Watch this site'],
	},
};

describe('a notice offers what helps', () => {
	test.each(Object.entries(cases))('%s', (_rule, { notice, expected }) => {
		expect(buttonsOf(notice)).toEqual(expected);
	});
});
