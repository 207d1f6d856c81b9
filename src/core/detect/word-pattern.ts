/** Scripts that set words apart: a stem counts at the beginning of a word only. */
const spaced =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Hangul}]/u;

/** Scripts that write small words together with the next one. */
const abjad = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Small words that Arabic and Hebrew write so: "and", "for", "with", "in", "the". */
const attached = '[وفبلكالובלהשמכ]{0,3}';

const wordBegin = String.raw`(?<![\p{L}\p{M}])`;
const wordEnd = String.raw`(?![\p{L}\p{M}])`;

/**
 * A pattern that finds any of the given beginnings of words, in any case.
 *
 * @param stems - Of any script; one with "$" at its end is a whole word; those of scripts without spaces are found
 * anywhere.
 * @returns Without state, for `exec` and `test`; one that never matches for no stem.
 */
export function toWordPattern(stems: readonly string[]): RegExp {
	const inWords = stems.filter((stem) => spaced.test(stem));
	const afterSmall = stems.filter((stem) => abjad.test(stem));
	const anywhere = stems.filter((stem) => !spaced.test(stem) && !abjad.test(stem));
	const parts = [
		...(inWords.length > 0 ? [`${wordBegin}(?:${toAlternation(inWords)})`] : []),
		...(afterSmall.length > 0 ? [`${wordBegin}${attached}(?:${toAlternation(afterSmall)})`] : []),
		...(anywhere.length > 0 ? [toAlternation(anywhere)] : []),
	];
	return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'iu');
}

/** An alternation that prefers the longest. */
function toAlternation(stems: readonly string[]): string {
	return [...stems]
		.sort((a, b) => b.length - a.length)
		.map((stem) => (stem.endsWith('$') ? toLiteral(stem.slice(0, -1)) + wordEnd : toLiteral(stem)))
		.join('|');
}

function toLiteral(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
