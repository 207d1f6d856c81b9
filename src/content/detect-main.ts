import { names } from '../data/story/names.ts';
import { gateSteps } from '../page/gate.ts';
import { isExtensionAlive } from '../platform/browser.ts';
import { claimPage } from '../platform/claim-page.ts';
import { callBackground } from '../platform/messages.ts';
import { detectPage } from './detect-page.ts';
import { runInSlices } from './run-in-slices.ts';
import { whenShown } from './when-shown.ts';

/** Lets the page go on. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

if (claimPage('detector')) {
	whenShown(document, () =>
		detectPage(window, {
			isCandidate: (page) => runInSlices(gateSteps(page, names), () => performance.now(), pause),
			isAlive: isExtensionAlive,
			tell: (news, address) => {
				// A failure stands on the icon already; here is nobody to show it to.
				callBackground(`page.${news}`, address).catch(() => undefined);
			},
		}),
	);
}
