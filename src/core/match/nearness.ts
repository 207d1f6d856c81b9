import type { Comparison } from './gather-evidence.ts';
import type { TimeApart } from './time-apart.ts';

/** How near in time two statements must stand for the same words to be the same utterance. */
export type Nearness = 'near' | 'week' | 'month' | 'far' | 'unknown';

/** Days between printing within which news repeats one utterance: the day itself, the next, and a week-end. */
const nearDays = 3;
/** Beyond, a speaker has often said nearly the same again; a weekly paper still prints the first time. */
const weekDays = 10;
/** Beyond, what is not long is a formula that the speaker uses on every such occasion: "we condemn this strongly". */
const monthDays = 31;

/** What each becomes where both articles name one venue: what is said there again a week later is seldom the same. */
const atOneVenue: Readonly<Record<Nearness, Nearness>> = {
	near: 'near',
	week: 'near',
	month: 'week',
	far: 'far',
	unknown: 'unknown',
};

/** How near two statements stand in time and place, for what is asked of their words. */
export function nearnessOf({ time, venues }: Pick<Comparison, 'time' | 'venues'>): Nearness {
	const nearness = nearnessInTime(time);
	return venues === 'same' && !time.stated ? atOneVenue[nearness] : nearness;
}

function nearnessInTime({ days, stated }: TimeApart): Nearness {
	if (days === null) return 'unknown';
	if (stated) return days <= 1 ? 'near' : 'far';
	if (days <= nearDays) return 'near';
	if (days <= weekDays) return 'week';
	return days <= monthDays ? 'month' : 'far';
}
