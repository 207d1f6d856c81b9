import { type ClassOf, wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import { firstName } from '../../words/word-class.ts';

/** Finds first names in other cases than the table has them, by endings and what stands in their place: "owi:", "ę:a". */
export function withNameForms(classOf: ClassOf, { nameForms }: LanguageTable): ClassOf {
	const forms = wordsOf(nameForms).map((form) => form.split(':') as [string, string]);
	const nameOf = (word: string) =>
		forms
			.filter(([ending]) => word.endsWith(ending) && word.length >= ending.length + shortestName)
			.map(([ending, base]) => classOf(word.slice(0, word.length - ending.length) + base) & firstName)
			.find((name) => name !== 0) ?? 0;
	return (word) => classOf(word) || nameOf(word);
}

/** Shorter stems are more than names, in UTF-16 units. */
const shortestName = 3;
