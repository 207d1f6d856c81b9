import { firstName } from './word-class.ts';

/**
 * Finds first names in other cases than the table has them.
 *
 * @param nameForms - Endings, each with what stands in its place in the table: "owi:", "ę:a".
 */
export function withNameForms(
	classOf: (word: string) => number,
	nameForms: readonly string[],
): (word: string) => number {
	const forms = nameForms.map((form) => form.split(':') as [string, string]);
	if (forms.length === 0) return classOf;
	const nameOf = (word: string) =>
		forms
			.filter(([ending]) => word.endsWith(ending) && word.length >= ending.length + shortestName)
			.map(([ending, base]) => classOf(word.slice(0, word.length - ending.length) + base) & firstName)
			.find((name) => name !== 0) ?? 0;
	return (word) => classOf(word) || nameOf(word);
}

/** Shorter stems are more than names, in UTF-16 units. */
const shortestName = 3;
