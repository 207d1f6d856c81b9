/**
 * How many words a text has, by the word breaks of its language: scripts without spaces are counted too.
 *
 * @param language - BCP 47 primary subtag; null when unknown.
 */
export function countWords(text: string, language: string | null): number {
	let words = 0;
	for (const segment of segmenterFor(language).segment(text)) if (segment.isWordLike === true) words += 1;
	return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than counting with it; there are few languages. */
function segmenterFor(language: string | null): Intl.Segmenter {
	const tag = isTag(language) ? language : 'en';
	const known = segmenters.get(tag);
	if (known !== undefined) return known;
	const made = new Intl.Segmenter(tag, { granularity: 'word' });
	segmenters.set(tag, made);
	return made;
}

/** A page may call its language anything; Intl throws on what is no tag. */
function isTag(language: string | null): language is string {
	return language !== null && /^[a-z]{2,3}$/u.test(language);
}
