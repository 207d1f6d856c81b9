import { isName, splitNames, withoutOpening } from '../metadata/name-line.ts';
import { isCapital } from '../words.ts';

/** Between the names and the day, the section or the minutes of reading. */
const restOfLine = /\s*[·•|].*$|\s+[–—-]\s.*$|,?\s+(?=\d).*$/u;

/**
 * Whether a line is "by" and full names, with a day behind them or without: "von Ana Low und Tom Reed · 22. August 2025".
 * Names and a day alone may say whose the quotation above is.
 */
export function isSignedLine(line: string): boolean {
	const names = withoutOpening(line);
	const rest = restOfLine.exec(names)?.[0] ?? '';
	const isDated = rest === '' || /\d/.test(rest);
	// "Von der Leyen" is a name herself.
	if (names === line || !isDated || !isCapital(names)) return false;
	return splitNames(names.slice(0, names.length - rest.length)).every(isName);
}
