import type { Claim } from '../types.ts';
import { weighName } from './find-event-names.ts';

/** Names that two texts share when they tell of one event: fewer are those of its country, or of the war. */
const sharedNames = 3;
/** Strong earthquakes are seldom: two names tell one. */
const sharedNamesOfQuake = 2;

/** Whether two counts are of texts that tell of one event, by the names and figures that both have. */
export function tellOfOneEvent({ names = [], about }: Claim, other: Claim): boolean {
	const shared = names.filter((name) => other.names?.includes(name));
	const weight = shared.reduce((sum, name) => sum + weighName(name), 0);
	// Who governs, and figures, tell nothing without a name.
	const isNamed = shared.some((name) => weighName(name) === 1 && !name.startsWith('#'));
	return isNamed && weight >= (about === 'magnitude' ? sharedNamesOfQuake : sharedNames);
}
