import { people } from '../data/story/people.ts';
import { tryOpenPopup } from '../platform/action.ts';
import { offerInContextMenu, onInstalled } from '../platform/lifecycle.ts';
import { onLastPrivateWindowClosed, privateReports } from '../platform/private-reports.ts';
import { serve } from '../platform/serve.ts';
import { listedPatterns, onSitesChanged } from '../platform/sites.ts';
import { startInOpenTabs } from '../platform/tabs.ts';
import { analyse, createHandlers } from './handlers.ts';
import { rebuildIndex } from './library.ts';
import { readEdition, services } from './services.ts';
import { sharedStore } from './shared-store.ts';
import { followPermissions } from './sites.ts';

// All listeners in the first turn, or a woken service worker misses its event.
serve(createHandlers(services));
onSitesChanged(followPermissions);
onInstalled(followPermissions);
onInstalled(() => startInOpenTabs(listedPatterns()));
// Another version reads statements by other words.
onInstalled(async () => void (await rebuildIndex((await sharedStore()).library, people)));
onLastPrivateWindowClosed(privateReports.clear);
offerInContextMenu(
	'analyse',
	async () => (await readEdition()).messages.icon.analyse,
	async (tabId) => {
		const { kind } = await analyse(services, tabId);
		if (kind === 'report') await tryOpenPopup();
	},
);
