/** What stands behind digits that are an ordinal: "18th", "18.", "18-й", "18e"; "a 40-minute call" is none. */
const ending =
	/^(?:[.ºª°]|(?:st|nd|rd|th|er|re|e|ème|nde|a|o)(?!\p{L})|[-‐]?(?:й|я|е|го|му|м|ю|ой|ая|ый|ий|ого|а|ої|та|ша)(?!\p{L})|\p{Script=Han}|\p{Script=Hangul})/u;
/** The longest of them with what follows, in UTF-16 units. */
const longestEnding = 5;

/** Whether the digits that end at a place of a text are an ordinal. */
export function isOrdinalEnd(text: string, at: number): boolean {
	return ending.test(text.slice(at, at + longestEnding));
}
