import { monthFirst } from './read-date.ts';
import type { Quantity } from './read-quantity.ts';
import { monthAt } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';

/** Before a time of day: "à deux heures", "a las dos". */
const atClock = /(?:^|\s)(?:à|a las|alle|às|um|saat|lúc)\s$/u;
/** The same in languages where the word means nothing else: "о 14 працівники вийшли". */
const atClockIn: Readonly<Record<string, RegExp>> = { uk: /(?:^|\s)[Оо]б?\s$/u, pl: /(?:^|\s)[Oo]\s$/u };
/** A time of day. */
const clock = /^(?::\d\d|\.\d\d(?!\d)|\s?(?:a\.?m|p\.?m|Uhr|h|ч|giờ|बजे)(?!\p{L})|[时時]|시(?!간))/u;
/** Before its minutes: "16:30", "16h30". */
const beforeMinutes = /\d(?:[:：]|\s?h\s?)$/u;
/** The longest of them, in UTF-16 units. */
const clockLength = 6;

type Place = Pick<Quantity, 'from' | 'to'>;

/** Whether a number tells when something was: hours, or the minutes behind them. */
export function isTimeOfDay({ signs, text, language }: Sentence, { from, to }: Place): boolean {
	const [start, end] = [signs[from]?.start ?? 0, signs[to - 1]?.end ?? 0];
	const before = text.slice(Math.max(0, start - clockLength), start);
	if (clock.test(text.slice(end, end + clockLength)) || atClock.test(before)) return true;
	return beforeMinutes.test(before) || (atClockIn[language]?.test(before) ?? false);
}

/** Whether a number is a month, or the day of one: "On 5 March children returned". */
export function isOfMonth({ signs, language }: Sentence, { from, to }: Place): boolean {
	const isMonth = (at: number) => signs[at] !== undefined && monthAt(signs, at) !== null;
	const isBehind = /^(?:de|di|of)$/u.test(signs[to]?.text ?? '') ? isMonth(to + 1) : isMonth(to);
	return isMonth(from) || isBehind || (monthFirst.has(language) && isMonth(from - 1));
}
