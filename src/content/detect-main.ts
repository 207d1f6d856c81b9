import { names } from '../data/story/names.ts';
import { isCandidate } from '../page/gate.ts';
import { isExtensionAlive } from '../platform/browser.ts';
import { claimPage } from '../platform/claim-page.ts';
import { callBackground } from '../platform/messages.ts';
import { detectPage } from './detect-page.ts';
import { whenShown } from './when-shown.ts';

if (claimPage('detector')) {
	whenShown(document, () =>
		detectPage(window, {
			isCandidate: (page) => isCandidate(page, names),
			isAlive: isExtensionAlive,
			tell: (news, address) => {
				// A failure stands on the icon already; here is nobody to show it to.
				callBackground(`page.${news}`, address).catch(() => undefined);
			},
		}),
	);
}
