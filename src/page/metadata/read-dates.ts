import type { PageBlock } from '../walk/page-block.ts';
import { toLocalTime } from './local-time.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

/** When an article appeared and was last changed: ISO 8601 as exact as stated, or null. */
export type Dates = { readonly publishedAt: string | null; readonly updatedAt: string | null };

const publishedNames = [
	'article:published_time',
	'og:article:published_time',
	'datepublished',
	'article.published',
	'article:published',
	'rnews:datepublished',
	'sailthru.date',
	'parsely-pub-date',
	'cxenseparse:recs:publishtime',
	'publish-date',
	'publish_date',
	'published_time',
	'publication_date',
	'pubdate',
	'publishdate',
	'date',
	'dc.date.issued',
	'dc.date',
	'dcterms.created',
	'dc.date.created',
	'article.created',
	'datecreated',
	'og:pubdate',
	'bt:pubdate',
	'last-modified-published',
	'og:published_time',
	'release_date',
	'video:release_date',
	'ob_date',
	'iso-8601-publish-date',
	'displaydate',
	'created',
] as const;
const updatedNames = [
	'article:modified_time',
	'og:updated_time',
	'og:article:modified_time',
	'datemodified',
	'article.updated',
	'last-modified',
	'lastmod',
	'dc.date.modified',
	'dcterms.modified',
	'revised',
	'modified',
] as const;

/**
 * Reads when an article was published and updated: from structured data, then metadata, then marked-up times near
 * the headline, then visible words, then the address. Each is believed only where those before are silent.
 *
 * @param head - Blocks around the headline, for visible dates.
 */
export function readDates(
	facts: PageFacts,
	head: readonly PageBlock[],
	address: string,
	language: string | null,
): Dates {
	const parse = (text: string | null) => (text === null ? null : parseDate(text, language));
	const stated =
		parse(linkedText(facts, 'datePublished')) ??
		parse(metaOf(facts, publishedNames)) ??
		parse(facts.stated.published) ??
		parse(linkedText(facts, 'uploadDate') ?? linkedText(facts, 'dateCreated'));
	const marked = parse(facts.stated.time);
	const seen = stated === null || marked === null ? visibleDate(head, language) : null;
	return {
		publishedAt: stated === null ? (marked ?? seen ?? addressDate(address)) : toLocalTime(stated, marked ?? seen),
		updatedAt:
			parse(linkedText(facts, 'dateModified')) ?? parse(metaOf(facts, updatedNames)) ?? parse(facts.stated.modified),
	};
}

/** The days of publication that a page states, without those it prints: structured data first, then metadata. */
export function publishedDays(facts: PageFacts, language: string | null): readonly string[] {
	const stated = [linkedText(facts, 'datePublished'), metaOf(facts, publishedNames)];
	return stated.flatMap((text) => (text === null ? [] : (parseDate(text, language)?.slice(0, dayLength) ?? [])));
}
/** Characters of a day: "2025-08-15". */
const dayLength = 10;

/** Characters; a longer block tells of other days. */
const longestDateline = 160;
/** A field of the record that a text was saved from, before its first paragraph. */
const labelledDate = /^date:? (\d{4}-\d{2}-\d{2})(?!\d)/i;

function visibleDate(head: readonly PageBlock[], language: string | null): string | null {
	for (const { text } of head) {
		const line = text.length <= longestDateline ? text : (labelledDate.exec(text)?.[1] ?? '');
		const date = /\d/.test(line) ? parseDate(line, language) : null;
		if (date !== null) return date;
	}
	return null;
}

function addressDate(address: string): string | null {
	const found =
		/[/\-_](20\d{2})[/\-_]?(0[1-9]|1[0-2])[/\-_]?([0-2]\d|3[01])(?!\d)/.exec(address) ??
		/\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(address);
	if (found === null) return null;
	return parseDate(`${found[1]}-${found[2]}-${found[3]}`, null);
}
