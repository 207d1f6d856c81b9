import { describe, expect, test } from 'vitest';
import { loadPopup, lookAgain } from '../../src/popup/load-popup.ts';
import type { PopupCalls } from '../../src/popup/popup-calls.ts';
import { type PopupState, startState, toAwaitedAddress } from '../../src/popup/popup-state.ts';
import { quietCalls } from '../fixtures/quiet-calls.ts';
import { alaska, storyBundle } from '../fixtures/reports/alaska.ts';
import { noCoverage } from '../fixtures/reports/edge-cases.ts';

const reject = (message: string) => async () => {
	throw new Error(message);
};

/** What the extension answers, and what the reader is shown in the end. */
const endings: Readonly<
	Record<string, { readonly answers: Partial<PopupCalls>; readonly notice: string | null; readonly shows: string }>
> = {
	'a page with a report': { answers: { readReport: async () => alaska }, notice: null, shows: 'report' },
	'a page that was read and is no coverage': {
		answers: { readReport: async () => noCoverage },
		notice: 'not-coverage',
		shows: 'bundle',
	},
	'a page not read yet is read at once': {
		answers: { analyse: async () => ({ kind: 'report', report: alaska }) },
		notice: null,
		shows: 'report',
	},
	'a page not read yet that is no coverage': {
		answers: { analyse: async () => ({ kind: 'report', report: noCoverage }) },
		notice: 'not-coverage',
		shows: 'bundle',
	},
	'a front page': { answers: {}, notice: 'no-article', shows: 'bundle' },
	'a page of the browser': {
		answers: { readTab: async () => ({ id: 1, address: 'chrome://extensions/' }) },
		notice: 'browser-page',
		shows: 'bundle',
	},
	'a page the browser does not even name': {
		answers: { readTab: async () => ({ id: 1, address: null }) },
		notice: 'browser-page',
		shows: 'bundle',
	},
	'a PDF': {
		answers: { readTab: async () => ({ id: 1, address: 'https://harbourpost.example/a.PDF?page=2' }) },
		notice: 'pdf',
		shows: 'bundle',
	},
	'a page the browser keeps closed': {
		answers: { analyse: async () => ({ kind: 'not-allowed' }) },
		notice: 'not-allowed',
		shows: 'bundle',
	},
	'reading failed': {
		answers: { analyse: async () => ({ kind: 'failed', message: 'timed out' }) },
		notice: 'reading-failed',
		shows: 'bundle',
	},
	'the extension was updated under the page': {
		answers: { analyse: async () => ({ kind: 'failed', message: 'Extension context invalidated.' }) },
		notice: 'updated',
		shows: 'bundle',
	},
	'the background does not answer': {
		answers: { readReport: reject('report.get: no answer') },
		notice: 'background-error',
		shows: 'nothing',
	},
	'the background fails while reading': {
		answers: { analyse: reject('page.analyse: disk full') },
		notice: 'background-error',
		shows: 'bundle',
	},
};

describe('a popup opened over', () => {
	test.each(Object.entries(endings))('%s', async (_, { answers, notice, shows }) => {
		const [last] = (await loadWith(answers)).slice(-1);
		expect(last?.notice?.name ?? null).toBe(notice);
		expect(whatIsShown(last)).toBe(shows);
	});
});

test('the cause of a failure reaches the reader', async () => {
	const [last] = (await loadWith({ readBundle: reject('bundle.get: broken') })).slice(-1);
	expect(last?.notice).toEqual({ name: 'background-error', detail: 'bundle.get: broken' });
});

test('the full view reads no page unasked', async () => {
	const [last] = (await loadWith({ analyse: reject('must not be asked') }, false)).slice(-1);
	expect([last?.notice?.name, whatIsShown(last)]).toEqual(['not-analysed', 'bundle']);
});

test('the known coverage can be browsed while the page is read', async () => {
	const states = await loadWith({});
	const reading = states.find(({ notice }) => notice?.name === 'reading');
	expect(reading?.bundle).toBe(storyBundle);
});

test('a page whose report is there is not read again', async () => {
	const states = await loadWith({ readReport: async () => alaska, analyse: reject('must not be asked') });
	expect(states.every(({ notice }) => notice === null)).toBe(true);
});

describe('a report that comes after the popup was opened', () => {
	test('is shown in place of the notice', async () => {
		const changes: Partial<PopupState>[] = [];
		const calls = { ...quietCalls, readReport: async () => alaska, isKept: async () => true };
		await lookAgain(calls, alaska.address, (change) => changes.push(change));
		expect(changes).toEqual([{ report: alaska, notice: null, isKept: true }]);
	});

	test('changes nothing while there is none, or it is no coverage', async () => {
		const changes: Partial<PopupState>[] = [];
		for (const report of [null, noCoverage]) {
			await lookAgain({ ...quietCalls, readReport: async () => report }, alaska.address, (change) =>
				changes.push(change),
			);
		}
		expect(changes).toEqual([]);
	});

	test.each([
		['no-article', alaska.address],
		['reading', null],
		['pdf', null],
	] as const)('is awaited or not: %s', (name, address) => {
		const tab = { id: 1, address: alaska.address };
		expect(toAwaitedAddress({ ...startState, tab, notice: { name, detail: '' } })).toBe(address);
	});
});

async function loadWith(answers: Partial<PopupCalls>, isAsked = true): Promise<readonly PopupState[]> {
	const states: PopupState[] = [];
	await loadPopup({ ...quietCalls, ...answers }, isAsked, (state) => states.push(state));
	return states;
}

function whatIsShown(state: PopupState | undefined): string {
	if (state?.report != null && state.report.detection.grade !== 'none') return 'report';
	return state?.bundle == null ? 'nothing' : 'bundle';
}
