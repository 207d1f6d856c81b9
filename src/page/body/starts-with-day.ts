/** Characters that may follow a day: a time, a zone, a place; more of them tell something. */
const longestRest = 50;

/** How days and times begin with a number: apart, as one pattern of them all takes longer to compile than a page to read. */
const withNumber: readonly RegExp[] = [
	/^\d{1,2}[.:/h-]\d{2}(?:[.:/-]\d{2,4})?/,
	/^\d{1,2}\.? ?[^\s\d.,\u3040-\u9fff\uac00-\ud7af]{3,10}\.?,? ?\d{2,4}/,
	/^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}/,
];
const ago = /^\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago/;
const readingTime = /^\d+ ?[Mm]in(?:\.|utes?|uten)? ?(?:[Rr]ead|Lesezeit|de lecture|di lettura)?$/;

/** And with a word. */
const withWord: readonly RegExp[] = [
	/^[^\s\d.,]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}/,
	/^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? [^\s\d.,]{3,9} \d/,
	/^(?:[Vv]or \d+ |[Ii]l y a \d+)/,
];
/** Characters of "Wednesday, September ": a number after more of them is no day's. */
const longestWords = 21;

/** "am 12. März", "le 3 mai". */
const prepositions: ReadonlySet<string> = new Set('am Am le Le el El del Del op Op den Den il Il'.split(' '));

/** Whether a line is a day, a time, or how long ago or to read, and little else. */
export function startsWithDay(line: string): boolean {
	if (isDay(line)) return true;
	const space = line.search(/\s/);
	return prepositions.has(line.slice(0, space)) && isDay(line.slice(space + 1));
}

function isDay(line: string): boolean {
	const number = line.search(/\d/);
	if (number > 0) return number <= longestWords && beginsWithOne(line, withWord);
	return number === 0 && (beginsWithOne(line, withNumber) || isSpan(line));
}

function isSpan(line: string): boolean {
	if (line.includes(' ago')) return beginsWithOne(line, [ago]);
	return line.includes('in') && readingTime.test(line);
}

function beginsWithOne(line: string, patterns: readonly RegExp[]): boolean {
	return patterns.some((pattern) => {
		const [day] = pattern.exec(line) ?? [];
		return day !== undefined && line.length - day.length <= longestRest;
	});
}
