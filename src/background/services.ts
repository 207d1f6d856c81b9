import { tellPublisher } from '../core/outlet/tell-publisher.ts';
import type { Edition } from '../core/view/edition.ts';
import { chooseEdition } from '../core/view/messages/choose-messages.ts';
import { bundle } from '../data/bundle.ts';
import { agencies } from '../data/outlets/agencies.ts';
import { outlets } from '../data/outlets/outlets.ts';
import { people } from '../data/story/people.ts';
import { findArticle } from '../page/find-article.ts';
import { showBadge } from '../platform/action.ts';
import { readPreferredLanguages } from '../platform/language.ts';
import { callTab } from '../platform/messages.ts';
import { privateReports } from '../platform/private-reports.ts';
import { injectReader, readTabAddress } from '../platform/tabs.ts';
import { findKept } from './find-kept.ts';
import type { Services } from './handlers.ts';
import { sharedStore } from './shared-store.ts';
import { unwatchSite, watchedSites, watchSite } from './sites.ts';
import { examine, toReport } from './to-report.ts';

/** What the icon and the page's menu are written for. */
export async function readEdition(): Promise<Edition> {
	return chooseEdition(await readPreferredLanguages(), Date.now());
}

/** What the background works with in a browser. */
export const services: Services = {
	bundle,
	findArticle: (page) => tellPublisher(findArticle(page), { outlets, agencies }),
	examine,
	findKept: async (examined) => findKept(examined, { library: (await sharedStore()).library, people }),
	toReport: (examined, kept) => toReport(examined, kept, Date.now()),
	people,
	openStore: sharedStore,
	privateReports,
	injectReader,
	readPage: (tabId, asked) => callTab(tabId, 'page.read', { asked }),
	readTabAddress,
	readEdition,
	showBadge,
	watchSite,
	unwatchSite,
	watchedSites,
};
