/** Scripts that set words apart: a stem counts at the beginning of a word only. */
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Devanagari}]/u;

/**
 * A pattern that finds any of the given beginnings of words, in any case.
 *
 * @param stems - Of any script; those of scripts without spaces, and of Arabic and Hebrew, which write particles together
 * with the next word, are found inside words too.
 * @returns With flags `giu`; one that never matches for no stem.
 */
export function toWordPattern(stems: readonly string[]): RegExp {
	const inWords = stems.filter((stem) => spaced.test(stem));
	const anywhere = stems.filter((stem) => !spaced.test(stem));
	const parts = [
		...(inWords.length > 0 ? [String.raw`(?<![\p{L}\p{M}])(?:${toAlternation(inWords)})`] : []),
		...(anywhere.length > 0 ? [toAlternation(anywhere)] : []),
	];
	return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'giu');
}

/** An alternation of literal texts that prefers the longest. */
export function toAlternation(texts: readonly string[]): string {
	return [...texts]
		.sort((a, b) => b.length - a.length)
		.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
		.join('|');
}
