import {
	dropSite,
	listedPatterns,
	readGrantedPatterns,
	readRegisteredPatterns,
	registerDetector,
	toSitePattern,
	unregisterDetector,
} from '../platform/sites.ts';
import { toOrigin, toRegistrationChange, watchedPatterns } from './watched-sites.ts';

let following: Promise<void> = Promise.resolve();

/** Runs the detector on the listed sites, and on those the reader granted, no more. */
export function followPermissions(): Promise<void> {
	// One at a time: a grant is told by the browser and by the popup at once, and registering twice is an error.
	following = following.catch(() => undefined).then(registerWhatIsGranted);
	return following;
}

async function registerWhatIsGranted(): Promise<void> {
	const [granted, registered] = await Promise.all([readGrantedPatterns(), readRegisteredPatterns()]);
	const { add, remove } = toRegistrationChange(granted, listedPatterns(), registered);
	await unregisterDetector(remove);
	await registerDetector(add);
}

/** @returns Whether the reader granted the origin; the detector runs there from now on. */
export async function watchSite(origin: string): Promise<boolean> {
	await followPermissions();
	return (await readGrantedPatterns()).includes(toSitePattern(origin));
}

/** @returns Whether there was a permission to give back. */
export async function unwatchSite(origin: string): Promise<boolean> {
	const dropped = await dropSite(origin);
	await followPermissions();
	return dropped;
}

/** @returns The origins the reader added. */
export async function watchedSites(): Promise<readonly string[]> {
	return watchedPatterns(await readGrantedPatterns(), listedPatterns()).map(toOrigin);
}
