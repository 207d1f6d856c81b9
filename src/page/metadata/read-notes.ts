import { daysBetween } from '../../core/days-between.ts';
import type { NoteKey } from '../../core/reading-notes.ts';
import type { Reason } from '../../core/types.ts';
import { toLetters } from '../words.ts';
import { agreesWith } from './find-headline.ts';
import type { PageFacts } from './page-facts.ts';
import { statedAuthors } from './read-byline.ts';
import { publishedDays } from './read-dates.ts';
import { readPages } from './read-pages.ts';

/** What was read, to be held against what the page states elsewhere. */
export type ReadFacts = {
	readonly facts: PageFacts;
	readonly title: string;
	/** What the page states as its title. */
	readonly titles: readonly string[];
	readonly byline: string | null;
	readonly publishedAt: string | null;
	readonly language: string | null;
};

/**
 * Tells what a reader should know of how a page was read: a machine's translation, further pages, contradictions.
 *
 * @param address - Under which the page is open.
 */
export function readNotes(address: string, read: ReadFacts & { readonly translated: boolean }): readonly Reason[] {
	const pages = readPages(read.facts, address);
	return [
		...(read.translated ? [note('translated-page')] : []),
		...(pages === null ? [] : [pages]),
		// A translated headline differs from what the page states of itself.
		...(read.translated ? [] : readConflicts(read)),
	];
}

/**
 * Tells where a page's own statements contradict each other: sources are ranked and the first is believed, but what
 * the others say is not hidden.
 */
function readConflicts(read: ReadFacts): readonly Reason[] {
	return [...titleConflict(read), ...dateConflict(read), ...authorConflict(read)];
}

function titleConflict({ title, titles }: ReadFacts): readonly Reason[] {
	const other = titles.find((stated) => title !== '' && !agreesWith(title, stated) && !agreesWith(stated, title));
	return other === undefined ? [] : [note('titles-differ', other)];
}

/** Days apart from which two days of publication are no matter of time zones. */
const leastDays = 2;

function dateConflict({ facts, publishedAt, language }: ReadFacts): readonly Reason[] {
	if (publishedAt === null) return [];
	const day = publishedAt.slice(0, 10);
	const other = publishedDays(facts, language).find((one) => Math.abs(daysBetween(day, one) ?? 0) >= leastDays);
	return other === undefined ? [] : [note('dates-differ', day, other)];
}

function authorConflict({ facts, byline }: ReadFacts): readonly Reason[] {
	if (byline === null) return [];
	const known = toLetters(byline);
	const other = statedAuthors(facts).find(
		(names) => names.length > 0 && !names.some((name) => known.includes(toLetters(name))),
	);
	return other === undefined ? [] : [note('authors-differ', other.join(', '))];
}

function note(key: NoteKey, ...values: readonly string[]): Reason {
	return { key, values };
}
