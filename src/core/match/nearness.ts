import type { TimeApart } from './time-apart.ts';

/** How near in time two statements must stand for the same words to be the same utterance. */
export type Nearness = 'near' | 'week' | 'month' | 'far' | 'unknown';

/** Days between printing within which news repeats one utterance: the day itself, the next, and a week-end. */
const nearDays = 3;
/** Beyond, a speaker has often said nearly the same again; a weekly paper still prints the first time. */
const weekDays = 10;
/** Beyond, what is not long is a formula that the speaker uses on every such occasion: "we condemn this strongly". */
const monthDays = 31;

/** How near two statements stand in time, for what is asked of their words. */
export function nearnessOf(time: TimeApart): Nearness {
	if (time.days === null) return 'unknown';
	if (time.stated) return time.days <= 1 ? 'near' : 'far';
	if (time.days <= nearDays) return 'near';
	if (time.days <= weekDays) return 'week';
	return time.days <= monthDays ? 'month' : 'far';
}
