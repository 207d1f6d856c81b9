import type { Report } from '../../src/core/types.ts';
import { bundle } from '../../src/data/bundle.ts';
import type { OptionsCalls } from '../../src/options/options-calls.ts';
import type { PopupCalls } from '../../src/popup/popup-calls.ts';
import { quietCalls } from '../fixtures/quiet-calls.ts';
import { alaska } from '../fixtures/reports/alaska.ts';
import {
	cutOff,
	hindi,
	japanese,
	keptAndFound,
	longQuotes,
	manyLeftOut,
	manyQuotes,
	noCoverage,
	nothingKnown,
	rightToLeft,
} from '../fixtures/reports/edge-cases.ts';
import type { stateNames } from './state-names.mjs';

/** The options of a reader who added two sites. */
export const optionsCalls: OptionsCalls = {
	readSites: async () => ['https://harbourpost.example', 'https://www.northerncourier.example'],
	watchAll: async () => false,
	unwatch: async () => true,
	countKept: async () => 3,
	forgetKept: async () => undefined,
	readLanguage: async () => null,
	chooseLanguage: async () => undefined,
};

/** Every state a surface can be in, as the answers of an extension that brings it about. */
export const states: Readonly<Record<(typeof stateNames)[number], PopupCalls>> = {
	coverage: withReport(alaska),
	'kept-and-found': { ...withReport(keptAndFound), isKept: async () => true },
	'cut-off-mentions': withReport(cutOff),
	'nothing-known': withReport(nothingKnown),
	'long-quotes': withReport(longQuotes),
	'right-to-left': withReport(rightToLeft),
	japanese: withReport(japanese),
	hindi: withReport(hindi),
	'many-quotes': withReport(manyQuotes),
	'many-left-out': withReport(manyLeftOut),
	'no-coverage': withReport(noCoverage),
	'no-article': withAnalysis({ kind: 'no-article' }),
	'not-allowed': withAnalysis({ kind: 'not-allowed' }),
	'reading-failed': withAnalysis({ kind: 'failed', message: 'the page took longer than 5 seconds' }),
	updated: withAnalysis({ kind: 'failed', message: 'Extension context invalidated.' }),
	reading: { ...quietCalls, analyse: () => new Promise(() => undefined) },
	'browser-page': { ...quietCalls, readTab: async () => ({ id: 1, address: null }) },
	pdf: { ...quietCalls, readTab: async () => ({ id: 1, address: 'https://harbourpost.example/report.pdf' }) },
	'background-error': {
		...quietCalls,
		readReport: async () => {
			throw new Error('report.get: no answer');
		},
	},
	'shipped-bundle': { ...withAnalysis({ kind: 'not-allowed' }), readBundle: async () => bundle },
	'empty-bundle': {
		...withAnalysis({ kind: 'no-article' }),
		readBundle: async () => ({ sources: [], utterances: [], origins: [], differences: [], events: [] }),
	},
};

function withReport(report: Report): PopupCalls {
	return { ...quietCalls, readReport: async () => report };
}

function withAnalysis(analysis: Awaited<ReturnType<PopupCalls['analyse']>>): PopupCalls {
	return { ...quietCalls, analyse: async () => analysis };
}
