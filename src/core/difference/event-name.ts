/** Kinds of events whose days are compared. */
const eventNames = [
	'call',
	'meeting',
	'visit',
	'sanctions',
	'deadline',
	'signing',
	'annexation',
	'invasion',
	'election',
	'office',
	'effect',
	'expiry',
	'next-call',
	'next-meeting',
	'next-visit',
] as const;

/** What kind of event a date is of. */
export type EventName = (typeof eventNames)[number];

/** Whether words name a kind of event: of a report stored by a later version they may not. */
export function isEventName(name: string): name is EventName {
	return eventNames.some((known) => known === name);
}
