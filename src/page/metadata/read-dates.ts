import { daysBetween } from '../../core/days-between.ts';
import type { PageText } from '../../core/page-text.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { toLocalTime } from './local-time.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { type PrintedDates, readPrintedDates } from './printed-dates.ts';
import { readAddressDay } from './read-address.ts';

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
 * the headline, then visible words, then the address. Each is believed only where those before are silent, or cannot
 * be true by what is printed.
 *
 * @param head - Blocks around the headline, for visible dates.
 * @param readAt - Milliseconds since 1970: no number of an address is a later day.
 */
export function readDates(
	facts: PageFacts,
	head: readonly PageBlock[],
	{ address, readAt }: Pick<PageText, 'address' | 'readAt'>,
	language: string | null,
): Dates {
	const parse = (text: string | null) => (text === null ? null : parseDate(text, language));
	const stated =
		parse(linkedText(facts, 'datePublished')) ??
		parse(metaOf(facts, publishedNames)) ??
		parse(facts.stated.published) ??
		parse(linkedText(facts, 'uploadDate') ?? linkedText(facts, 'dateCreated'));
	const marked = parse(facts.stated.time);
	const updatedAt =
		parse(linkedText(facts, 'dateModified')) ?? parse(metaOf(facts, updatedNames)) ?? parse(facts.stated.modified);
	const printed = readPrintedDates(head, language);
	if (stated === null)
		return {
			publishedAt:
				chooseSeen(marked, printed) ??
				printed.updated ??
				readAddressDay(address, readAt) ??
				dayInTitle(facts, language),
			updatedAt: updatedAt ?? printed.updated,
		};
	return {
		publishedAt: asPrinted(toLocalTime(stated, marked ?? printed.published), updatedAt, printed),
		updatedAt: updatedAt ?? printed.updated,
	};
}

/** The day an archive closes its titles with: "Cove Island Pilot - Archive - November 12, 2025". */
function dayInTitle({ stated }: PageFacts, language: string | null): string | null {
	const closing = /\s[|–—-]\s([^|–—]{8,25})$/.exec(stated.title)?.[1] ?? '';
	return /\d{4}/.test(closing) ? parseDate(closing, language) : null;
}

/** The day marked up, unless the head prints another and not this one: then it is that of a card below the article. */
function chooseSeen(marked: string | null, { published, updated }: PrintedDates): string | null {
	if (marked === null || published === null) return marked ?? published;
	// The two may stand a day apart by their clocks.
	const isPrinted = [published, updated].some((day) => day !== null && apart(day, marked) <= 1);
	return isPrinted ? marked : published;
}

/** Days after which a page that prints only its last change as its day was issued anew. */
const leastUntilReissue = 30;

/** The day stated, unless the printed one shows that it is not the day readers know the article by. */
function asPrinted(
	stated: string,
	updatedAt: string | null,
	{ published: reissued, updated: changed }: PrintedDates,
): string {
	// Nothing is changed before it is published.
	if (changed !== null && reissued === null && dayOf(changed) < dayOf(stated)) return changed;
	if (reissued === null || updatedAt === null || dayOf(reissued) !== dayOf(updatedAt)) return stated;
	return (daysBetween(dayOf(stated), dayOf(reissued)) ?? 0) >= leastUntilReissue ? reissued : stated;
}

function apart(day: string, other: string): number {
	return Math.abs(daysBetween(dayOf(day), dayOf(other)) ?? 0);
}

/** Characters of a day: "2025-08-15". */
const dayLength = 10;

function dayOf(date: string): string {
	return date.slice(0, dayLength);
}

/** The days of publication that a page states, without those it prints: structured data first, then metadata. */
export function publishedDays(facts: PageFacts, language: string | null): readonly string[] {
	const stated = [linkedText(facts, 'datePublished'), metaOf(facts, publishedNames)];
	return stated.flatMap((text) => (text === null ? [] : (parseDate(text, language) ?? []))).map(dayOf);
}
