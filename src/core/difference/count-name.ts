/** What is counted of one event. */
const countNames = [
	'killed',
	'injured',
	'missing',
	'prisoners',
	'troops',
	'magnitude',
	'visits',
	'rounds',
	'exchanges',
	'votes',
] as const;

/** What a count is of. */
export type CountName = (typeof countNames)[number];

/** Whether words name what is counted: of a report stored by a later version they may not. */
export function isCountName(name: string): name is CountName {
	return countNames.some((known) => known === name);
}
