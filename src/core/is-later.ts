const dayLength = 'yyyy-mm-dd'.length;

/**
 * Whether one publication date is later than another: to the hour where both tell it, by the clocks of their zones.
 *
 * @param date - ISO 8601, as exact as known; null is never later.
 */
export function isLater(date: string | null, than: string | null): boolean {
	if (date === null || than === null) return false;
	const [from, to] = [than, date].map((text) => (text.length > dayLength ? Date.parse(text) : Number.NaN));
	const isTimed = !Number.isNaN(from) && !Number.isNaN(to);
	return isTimed ? Number(to) > Number(from) : date.slice(0, dayLength) > than.slice(0, dayLength);
}
