import { endingBeginnings, wholeEndings } from './line-signs.ts';
import { meaningOf, splitPhrases, toBeginnings, toPhrase } from './phrases.ts';

const endings: ReadonlySet<string> = new Set(splitPhrases(wholeEndings));
const openEndings = toBeginnings(splitPhrases(endingBeginnings).map((phrase) => [phrase, true] as const));

/** Whether a short line is a heading after which a page turns to other stories, comments or tags. */
export function isEnding(text: string): boolean {
	if (text.length > longestEnding) return false;
	const line = withoutEnd(toPhrase(text));
	return endings.has(line) || meaningOf(line, openEndings) === true;
}
const longestEnding = 70;

/** Without the marks and the count at the end of a heading: "Comments (12):". */
export function withoutEnd(line: string): string {
	let end = line.length;
	while (end > 0 && afterHeading.has(line.charAt(end - 1))) end--;
	return line.slice(0, end);
}
const afterHeading: ReadonlySet<string> = new Set(' \t:»›>….()[]–—-0123456789');
