import { toArticleText } from '../core/article-text.ts';
import { toErrorMessage } from '../core/error-message.ts';
import { toPageKey } from '../core/page-key.ts';
import type { PageText } from '../core/page-text.ts';
import type { Article, Bundle, Report, Source } from '../core/types.ts';
import type { Edition } from '../core/view/edition.ts';
import type { Badge } from '../platform/action.ts';
import type { Analysis, BackgroundCalls, Handlers, Reading, Sender } from '../protocol/calls.ts';
import { keepReport } from '../store/keep-report.ts';
import type { ReportStore } from '../store/report-store.ts';
import { createLibraryHandlers, type LibraryServices } from './library-handlers.ts';
import { restingBadge, toBadge, toFailureBadge } from './to-badge.ts';
import type { Examined, Seen } from './to-report.ts';

/** What the handlers need from the world. */
export type Services = Pick<LibraryServices, 'people'> & {
	readonly bundle: Bundle;
	/** The article of a page; no blocks when it has none. */
	readonly findArticle: (page: PageText) => Article;
	/** Null for an article that is no coverage and that nobody asked for. */
	readonly examine: (seen: Seen) => Examined | null;
	/** Kept sources the page is worth holding against. */
	readonly findKept: (examined: Examined) => Promise<readonly Source[]>;
	readonly toReport: (examined: Examined, kept: readonly Source[]) => Report;
	readonly openStore: () => Promise<Pick<ReportStore, 'get' | 'put' | 'evict' | 'library'>>;
	/** Reports of private windows, never on disk. */
	readonly privateReports: Pick<ReportStore, 'get' | 'put'>;
	/** @throws Error when the browser lets nobody into the page. */
	readonly injectReader: (tabId: number) => Promise<void>;
	/** Has the tab's page read and sent as `page.seen`; resolves to the address of its report, or null. */
	readonly readPage: (tabId: number, asked: boolean) => Promise<string | null>;
	readonly readTabAddress: (tabId: number) => Promise<string | null>;
	/** The language the icon speaks. */
	readonly readEdition: () => Promise<Edition>;
	readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
	readonly watchSite: (origin: string) => Promise<boolean>;
	readonly unwatchSite: (origin: string) => Promise<boolean>;
	readonly watchedSites: () => Promise<readonly string[]>;
};

/** The background's answers to `BackgroundCalls`. */
export function createHandlers(services: Services): Handlers<keyof BackgroundCalls> {
	return {
		'page.candidate': async (address, { tabId }) => {
			if (tabId !== null) await readCandidate(services, tabId, address);
			return null;
		},
		'page.seen': async (reading, sender) => {
			refuseForeign(reading, sender);
			const article = services.findArticle(reading.page);
			if (article.blocks.length === 0) return null;
			const address = toPageKey(article.address);
			const examined = services.examine({ article: { ...article, address }, asked: reading.asked });
			if (examined === null) return null;
			const report = services.toReport(examined, await services.findKept(examined));
			await keep(services, report, sender.isPrivate);
			await showIfThere(services, sender.tabId, address, toBadge(report, await services.readEdition()));
			return { address, text: toArticleText(article) };
		},
		'page.left': async (_address, { tabId }) => {
			if (tabId !== null) await services.showBadge(tabId, restingBadge);
			return null;
		},
		'report.get': async (address) => findReport(services, address),
		'bundle.get': async () => services.bundle,
		'page.analyse': async (tabId) => analyse(services, tabId),
		...createLibraryHandlers(services),
		'site.watch': async (origin) => services.watchSite(origin),
		'site.unwatch': async (origin) => services.unwatchSite(origin),
		'sites.watched': async () => services.watchedSites(),
	};
}

/** Reads a tab because the reader asked for it. Never rejects: each failure is an answer the popup has words for. */
export async function analyse(services: Services, tabId: number): Promise<Analysis> {
	try {
		await services.injectReader(tabId);
	} catch {
		// The browsers word this refusal differently, and in every case it means that the page is closed to us.
		return { kind: 'not-allowed' };
	}
	try {
		const address = await services.readPage(tabId, true);
		const report = address === null ? null : await findReport(services, address);
		return report === null ? { kind: 'no-article' } : { kind: 'report', report };
	} catch (error) {
		return { kind: 'failed', message: toErrorMessage(error) };
	}
}

async function readCandidate(services: Services, tabId: number, candidate: string): Promise<void> {
	try {
		await services.injectReader(tabId);
		const address = await services.readPage(tabId, false);
		// The page may have been coverage until its text changed in place.
		if (address === null) await services.showBadge(tabId, restingBadge);
	} catch (error) {
		// Nobody waits for an answer: the icon is where the reader looks. A page that was left while it was read has none.
		await showIfThere(services, tabId, candidate, toFailureBadge(toErrorMessage(error), await services.readEdition()));
		throw error;
	}
}

/** A page that took over its content script may lie about itself, not about other sites. */
function refuseForeign({ page }: Reading, { address }: Sender): void {
	const told = toOriginOf(page.address);
	if (told === null || address === null || told !== toOriginOf(address)) {
		throw new Error(`the address ${page.address} is not of the page that sent it`);
	}
}

async function keep(services: Services, report: Report, isPrivate: boolean): Promise<void> {
	if (isPrivate) await services.privateReports.put(report);
	else await keepReport(await services.openStore(), report);
}

/** A report may be done when its tab has gone on to another page: that one's badge is not ours to set. */
async function showIfThere(services: Services, tabId: number | null, address: string, badge: Badge): Promise<void> {
	if (tabId === null) return;
	const shown = await services.readTabAddress(tabId);
	if (shown === null || toPageKey(shown) === toPageKey(address)) await services.showBadge(tabId, badge);
}

async function findReport(services: Services, address: string): Promise<Report | null> {
	const key = toPageKey(address);
	return (await services.privateReports.get(key)) ?? (await services.openStore()).get(key);
}

function toOriginOf(address: string): string | null {
	return URL.canParse(address) ? new URL(address).origin : null;
}
