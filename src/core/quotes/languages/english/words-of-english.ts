import { wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import words from './en.json' with { type: 'json' };

const roles = [words.role, words.office].flatMap(wordsOf).join(' ');

/**
 * The words of English, those of two classes written once: one who has a role is a person, and so are several who have it
 * ("senator", "senators"); a body is an organisation and issues texts ("the ministry").
 */
export const wordsOfEnglish: LanguageTable = {
	...words,
	title: `${words.title} + ${roles}`,
	person: `${words.person} ++s ${roles}`,
	writing: `${words.body} ${words.writing}`,
	organisation: `${words.body} ${words.organisation}`,
};
