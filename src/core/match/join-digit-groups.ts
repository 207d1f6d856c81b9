import type { Word } from '../text/words.ts';

/** Languages that part thousands with a space: many pages print a plain one, at which words end. */
const partedBySpaces: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'fr', 'es', 'it', 'pt', 'de']);

/** A first group has one to three digits, each further one three. */
const firstGroup = /^\d{1,3}$/u;
const furtherGroup = /^\d{3}$/u;

/** @returns The words in order; "5 000" is one of them, with the text "5000". */
export function joinDigitGroups(text: string, words: readonly Word[], language: string): readonly Word[] {
	if (!partedBySpaces.has(language) || !/\d \d/u.test(text)) return words;
	const joined: Word[] = [];
	for (const [at, word] of words.entries()) {
		const last = joined.at(-1);
		const isGroup = last !== undefined && isFurtherGroup(text, words[at - 1], word) && isGrouped(text, last);
		if (isGroup)
			joined[joined.length - 1] = { ...last, text: last.text + text.slice(word.start, word.end), end: word.end };
		else joined.push(word);
	}
	return joined;
}

function isFurtherGroup(text: string, before: Word | undefined, { start, end }: Word): boolean {
	return before?.end === start - 1 && text[before.end] === ' ' && furtherGroup.test(text.slice(start, end));
}

/** Whether a number begins with a group that others may follow: a year does not. */
function isGrouped(text: string, { start, end }: Word): boolean {
	return firstGroup.test(text.slice(start, end).split(' ')[0] ?? '');
}
