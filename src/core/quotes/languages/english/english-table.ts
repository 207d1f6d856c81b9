import type { LanguageTable } from '../../words/language-table.ts';
import words from './en.json' with { type: 'json' };

/** The words of English; one who has a role is a person, and so are several who have it: "senator", "senators". */
export const englishTable: LanguageTable = {
	...words,
	title: `${words.title} + ${words.role}`,
	person: `${words.person} ++s ${words.role}`,
};
