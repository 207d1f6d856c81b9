/** What a reader should know of how a page was read, with the English sentence; {0}, {1} are the note's values. */
export const noteSentences = {
	/** The browser, or a service between, put a translation in place of the page's words. */
	'translated-page': 'This page was translated by machine: its quotations are translations, not the words as printed.',
	/** Values: the page read, and the last one known. */
	'page-of': 'This is page {0} of {1}: the others were not read.',
	/** The page names a next one of the same article. */
	'further-page': 'The article continues on another page, which was not read.',
	/** Value: what the page states as its title, other than the headline it shows. */
	'titles-differ': 'The page also calls itself “{0}”',
	/** Values: the day taken, the other day stated. */
	'dates-differ': 'The page states two days of publication: {0} and {1}.',
	/** Value: whom the page names elsewhere. */
	'authors-differ': 'The page also names {0} as its author',
} as const;

/** The key of a note. */
export type NoteKey = keyof typeof noteSentences;
