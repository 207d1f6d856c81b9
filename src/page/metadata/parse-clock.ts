/** "10:31", "22.31", "22h31", "10時31分", in lower case. */
const clock = /(?<![\d.:])(\d{1,2})\s?[:.h时時시点點]\s?(\d{2})(?::(\d{2}))?(?![\d.]\d)/;
/** What stands before the hours of each half of the day, and behind them. */
const halvesBefore = ['오전', '오후', '上午', '下午', '午前', '午後'];
const halfBehind = /^\s?([ap])\.?\s?m\b|^\s?([مص])(?!\S)/;
const afterNoon: ReadonlySet<string> = new Set(['p', 'م', '오후', '下午', '午後']);

/** A time of day as printed, its hour of 24. */
export type ClockTime = { readonly hour: string; readonly minute: string; readonly second: string | undefined };

/**
 * Reads the time of day that a text names.
 *
 * Half of the day and time are looked for apart: one pattern of both takes longer to compile than a page to read.
 *
 * @returns Null when it names none.
 */
export function parseClock(text: string): ClockTime | null {
	const small = text.toLowerCase();
	const found = clock.exec(small);
	if (found === null) return null;
	const [all, hour = '', minute = '', second] = found;
	const half = halfOf(small.slice(0, found.index).trimEnd(), small.slice(found.index + all.length));
	return { hour: half === undefined ? hour : hourOfDay(hour, half), minute, second };
}

function halfOf(before: string, behind: string): string | undefined {
	const [, latin, arabic] = halfBehind.exec(behind) ?? [];
	return halvesBefore.find((half) => before.endsWith(half)) ?? latin ?? arabic;
}

function hourOfDay(hour: string, half: string): string {
	const past = Number(hour) % 12;
	return String(afterNoon.has(half) ? past + 12 : past);
}
