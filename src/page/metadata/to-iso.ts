/** Years a news page can be from; others are numbers that look like a date. */
const firstYear = 1990;
const lastYear = 2100;

/** Digits of a date and its time, as far as they are stated; the zone as ISO 8601 or mail has it. */
type Parts = {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	readonly hour: string | undefined;
	readonly minute: string | undefined;
	readonly second: string | undefined;
	readonly zone: string | undefined;
};

/** @returns ISO 8601, without the time where it is none; null where it is no date of a news page. */
export function toIso({ year, month, day, hour, minute, second, zone }: Parts): string | null {
	const valid = isWithin(year, firstYear, lastYear) && isWithin(month, 1, 12) && isWithin(day, 1, 31);
	if (!valid) return null;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (hour === undefined || minute === undefined || !isWithin(hour, 0, 23) || !isWithin(minute, 0, 59)) return date;
	const seconds = second === undefined ? '' : `:${second}`;
	return `${date}T${hour.padStart(2, '0')}:${minute}${seconds}${toOffset(zone)}`;
}

function isWithin(digits: string, least: number, most: number): boolean {
	return digits !== '' && Number(digits) >= least && Number(digits) <= most;
}

function toOffset(zone: string | undefined): string {
	if (zone === undefined) return '';
	if (/^[A-Z]/.test(zone)) return 'Z';
	const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
	return `${zone[0] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
