import { bundle } from '../data/bundle.ts';
import { people } from '../data/story/people.ts';
import { findArticle } from '../page/find-article.ts';
import { showBadge } from '../platform/action.ts';
import { callTab } from '../platform/messages.ts';
import { privateReports } from '../platform/private-reports.ts';
import { injectReader, readTabAddress } from '../platform/tabs.ts';
import { findKept } from './find-kept.ts';
import type { Services } from './handlers.ts';
import { sharedStore } from './shared-store.ts';
import { unwatchSite, watchedSites, watchSite } from './sites.ts';
import { examine, toReport } from './to-report.ts';

/** What the background works with in a browser. */
export const services: Services = {
	bundle,
	findArticle: (page) => findArticle(page, []),
	examine,
	findKept: async (examined) => findKept(examined, { library: (await sharedStore()).library, people }),
	toReport: (examined, kept) => toReport(examined, kept, Date.now()),
	people,
	openStore: sharedStore,
	privateReports,
	injectReader,
	readPage: (tabId, asked) => callTab(tabId, 'page.read', { asked }),
	readTabAddress,
	showBadge,
	watchSite,
	unwatchSite,
	watchedSites,
};
