import type { Claim } from '../types.ts';
import { isExact, isFigure, isName, toFigureValue, weighName } from './find-event-names.ts';

/** Names that two texts share when they tell of one event: fewer are those of its country, or of the war. */
const sharedNames = 3;
/** Strong earthquakes are seldom: two names tell one. */
const sharedNamesOfQuake = 2;

/** So much weight of figures tells as well as a name: three of two digits. */
const figuresLikeName = 1.5;
/** Where one script has no names to compare, figures and those who govern must tell. */
const sharedOfNameless = 2;

/** Whether two claims are of texts that tell of one event, by the names and figures that both have. */
export function tellOfOneEvent({ names = [], about }: Claim, { names: others = [] }: Claim): boolean {
	const shared = names.filter((name) => others.includes(name));
	const weight = sumOf(shared);
	if (!names.some(isName) || !others.some(isName)) return shared.some(isExact) && weight >= sharedOfNameless;
	const isTold = shared.some(isName) || sumOf(shared.filter(isFigure)) >= figuresLikeName;
	return isTold && weight >= (about === 'magnitude' ? sharedNamesOfQuake : sharedNames);
}

function sumOf(names: readonly string[]): number {
	return names.reduce((sum, name) => sum + weighName(name), 0);
}

/** How many times its least a number is at most that tells one figure: "at least 12" may be any. */
const exactly = 1.2;

/** Whether a text prints the number of another's claim too, in digits: then it tells both, of two things. */
export function printsFigureOf({ names = [] }: Claim, { low, high }: Claim): boolean {
	if (high > low * exactly) return false;
	return names.some((name) => {
		const value = isFigure(name) ? toFigureValue(name) : null;
		return value !== null && value >= low && value <= high;
	});
}
