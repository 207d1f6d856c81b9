/** Milliseconds of the units a page counts in. */
const units: readonly (readonly [RegExp, number])[] = [
	[
		/^(?:m|min|mins|minutes?|minuten|minutos?|minuti|minut[ęy]?|мин|минут[аы]?|хв|хвилин[аи]?|dk|dakika|phút|分|分钟|分鐘|분)$/i,
		60_000,
	],
	[
		/^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|godz|godzin[ęy]?|uur|ч|час(?:а|ов)?|год|годин[аи]?|sa|saat|giờ|时|小时|小時|時間|시간)$/i,
		3_600_000,
	],
];

/** "21 mins ago", "vor 2 Stunden", "il y a 5 minutes", "3 часа назад", "5分前"; the count and the unit. */
const ago =
	/^(?:about |vor |il y a |hace |há |пред )?(\d{1,2})\s?([^\s\d.,·•|前]{1,8})\.?(?:\s?(?:ago|fa|atrás|temu|geleden|назад|тому|önce|trước|前|전))?$/i;

/**
 * Reads how long ago something was posted, as live pages print it.
 *
 * @param now - Milliseconds since 1970, when the page was looked at.
 * @returns ISO 8601 to the minute, in UTC; null when the text is no such time.
 */
export function parseAgo(text: string, now: number): string | null {
	const [, count = '', unit = ''] = ago.exec(text.trim()) ?? [];
	const length = units.find(([pattern]) => pattern.test(unit))?.[1];
	if (length === undefined) return null;
	return `${new Date(now - Number(count) * length).toISOString().slice(0, toMinute)}Z`;
}
/** Characters of "2025-08-15T18:40". */
const toMinute = 16;
