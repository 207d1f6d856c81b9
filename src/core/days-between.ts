export const millisecondsOfADay = 86_400_000;

/**
 * Whole and part days from one date to another; negative when `to` is earlier.
 *
 * @param from - ISO 8601, as exact as known ("2025", "2025-08", "2025-08-14", with or without time).
 * @returns Null when either is null or no date.
 */
export function daysBetween(from: string | null, to: string | null): number | null {
	const days = (toTime(to) - toTime(from)) / millisecondsOfADay;
	return Number.isNaN(days) ? null : days;
}

function toTime(date: string | null): number {
	return date === null ? Number.NaN : Date.parse(date);
}
