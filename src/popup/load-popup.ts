import { toErrorMessage } from '../core/error-message.ts';
import type { PopupCalls } from './popup-calls.ts';
import {
	isCoverage,
	isWebPage,
	type PopupState,
	startState,
	toAddressNotice,
	toAnalysisNotice,
} from './popup-state.ts';

/**
 * Finds out what to show, and tells each step as soon as it is known. Never rejects: what goes wrong is a state.
 *
 * @param isAsked - Whether opening the surface is the wish to have the page read, as a click on the icon is:
 * then a page without a report is analysed at once, with the bundle to browse meanwhile.
 */
export async function loadPopup(calls: PopupCalls, isAsked: boolean, show: (state: PopupState) => void): Promise<void> {
	let state = startState;
	const next = (change: Partial<PopupState>) => {
		state = { ...state, ...change };
		show(state);
	};
	try {
		const tab = await calls.readTab();
		const address = tab?.address ?? null;
		const report = isWebPage(address) ? await calls.readReport(address) : null;
		next({ tab, report });
		if (isWebPage(address)) next({ canWatch: await calls.canWatch(address) });
		if (isCoverage(report)) return next({ isKept: await calls.isKept(report.address) });
		await loadBundle(calls, next);
		await explain(calls, isAsked, state, next);
	} catch (error) {
		next({ notice: { name: 'background-error', detail: toErrorMessage(error) } });
	}
}

type Next = (change: Partial<PopupState>) => void;

async function loadBundle(calls: PopupCalls, next: Next): Promise<void> {
	next({ bundle: await calls.readBundle() });
}

/** Why there is no report, and one if it can be had. */
async function explain(calls: PopupCalls, isAsked: boolean, { tab, report }: PopupState, next: Next): Promise<void> {
	const closed = toAddressNotice(tab?.address ?? null);
	if (closed !== null || tab === null || tab.address === null) {
		return next({ notice: { name: closed ?? 'browser-page', detail: '' } });
	}
	if (report !== null) return next({ notice: { name: 'not-coverage', detail: '' } });
	if (!isAsked) return next({ notice: { name: 'not-analysed', detail: '' } });
	await analysePage(calls, tab.id, next);
}

/** Shows the page's report where one has come since: text may come late, or the page be read from another place. */
export async function lookAgain(calls: PopupCalls, address: string, next: Next): Promise<void> {
	try {
		const report = await calls.readReport(address);
		if (isCoverage(report)) next({ report, notice: null, isKept: await calls.isKept(report.address) });
	} catch (error) {
		next({ notice: { name: 'background-error', detail: toErrorMessage(error) } });
	}
}

/** Reads the page anew. Never rejects. */
export async function analysePage(calls: PopupCalls, tabId: number, next: Next): Promise<void> {
	next({ notice: { name: 'reading', detail: '' } });
	try {
		const analysis = await calls.analyse(tabId);
		const report = analysis.kind === 'report' ? { report: analysis.report } : {};
		const kept = report.report === undefined ? {} : { isKept: await calls.isKept(report.report.address) };
		next({ ...report, ...kept, notice: toAnalysisNotice(analysis) });
	} catch (error) {
		next({ notice: { name: 'background-error', detail: toErrorMessage(error) } });
	}
}
