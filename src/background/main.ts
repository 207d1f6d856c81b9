import { bundle } from '../data/bundle.ts';
import { showBadge, tryOpenPopup } from '../platform/action.ts';
import { offerInContextMenu, onInstalled } from '../platform/lifecycle.ts';
import { callTab, serve } from '../platform/messages.ts';
import { onLastPrivateWindowClosed, privateReports } from '../platform/private-reports.ts';
import { listedPatterns, onSitesChanged } from '../platform/sites.ts';
import { injectReader, readTabAddress, startInOpenTabs } from '../platform/tabs.ts';
import { analyse, createHandlers, type Services } from './handlers.ts';
import { sharedStore } from './shared-store.ts';
import { followPermissions, unwatchSite, watchedSites, watchSite } from './sites.ts';
import { toReport } from './to-report.ts';

const services: Services = {
	bundle,
	toReport: (reading) => toReport(reading, Date.now()),
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

// All listeners in the first turn, or a woken service worker misses its event.
serve(createHandlers(services));
onSitesChanged(followPermissions);
onInstalled(followPermissions);
onInstalled(() => startInOpenTabs(listedPatterns()));
onLastPrivateWindowClosed(privateReports.clear);
offerInContextMenu('analyse', 'Analyse this page with Crossquote', async (tabId) => {
	const { kind } = await analyse(services, tabId);
	if (kind === 'report') await tryOpenPopup();
});
