import type { Bundle, Report } from '../core/types.ts';
import type { NoticeName } from '../core/view/messages/messages.ts';
import type { Analysis } from '../protocol/calls.ts';
import type { OpenTab } from './popup-calls.ts';

/** What a surface knows at one moment. */
export type PopupState = {
	readonly tab: OpenTab | null;
	readonly report: Report | null;
	/** Null while a report is shown in its place, or until it is loaded. */
	readonly bundle: Bundle | null;
	readonly notice: { readonly name: NoticeName; readonly detail: string } | null;
	/** Whether "watch this site" is offered. */
	readonly canWatch: boolean;
	/** Whether the reader kept the page as a source; null where that is not offered. */
	readonly isKept: boolean | null;
};

export const startState: PopupState = {
	tab: null,
	report: null,
	bundle: null,
	notice: null,
	canWatch: false,
	isKept: null,
};

/** A page of the web: all others are closed to extensions. */
export function isWebPage(address: string | null): address is string {
	return address !== null && /^https?:\/\//iu.test(address);
}

/** What keeps a page from being read, as far as its address tells; null when nothing does. */
export function toAddressNotice(address: string | null): NoticeName | null {
	if (address !== null && /\.pdf(?:[?#]|$)/iu.test(address)) return 'pdf';
	return isWebPage(address) ? null : 'browser-page';
}

/** Whether a report is shown as the page's own, or the bundle in its place. */
export function isCoverage(report: Report | null): report is Report {
	return report !== null && report.detection.grade !== 'none';
}

/** The notice an analysis leads to; null when its report can be shown. */
export function toAnalysisNotice(analysis: Analysis): PopupState['notice'] {
	if (analysis.kind === 'report') {
		return isCoverage(analysis.report) ? null : { name: 'not-coverage', detail: '' };
	}
	if (analysis.kind !== 'failed') return { name: analysis.kind, detail: '' };
	// Chrome's and Firefox's words for a content script that outlived its extension.
	const isOrphan = /context invalidated|can't access dead object/iu.test(analysis.message);
	return { name: isOrphan ? 'updated' : 'reading-failed', detail: analysis.message };
}

/** Where a report may still come by itself. */
const awaiting: ReadonlySet<NoticeName> = new Set(['not-analysed', 'not-coverage', 'no-article', 'reading-failed']);

/** The address whose report may still come; null where none is awaited. */
export function toAwaitedAddress({ notice, tab }: PopupState): string | null {
	return notice !== null && awaiting.has(notice.name) ? (tab?.address ?? null) : null;
}

/** What a notice offers beside "watch this site". */
export type Offer = {
	readonly deed: 'analyse' | 'analyseAgain' | 'tryAgain';
	/** Whether it is what most readers want there, and looks so. */
	readonly isFirst: boolean;
};

const again: Offer = { deed: 'analyseAgain', isFirst: false };

/** Null where no button helps. */
const offers: Readonly<Record<NoticeName, Offer | null>> = {
	reading: null,
	'not-analysed': { deed: 'analyse', isFirst: true },
	'not-coverage': again,
	'no-article': again,
	'browser-page': null,
	pdf: null,
	'not-allowed': again,
	'reading-failed': { deed: 'analyseAgain', isFirst: true },
	updated: { deed: 'analyseAgain', isFirst: true },
	'background-error': { deed: 'tryAgain', isFirst: true },
};

/** What is offered where a page has no report; null where nothing helps. */
export function toOffer(notice: NoticeName): Offer | null {
	return offers[notice];
}
