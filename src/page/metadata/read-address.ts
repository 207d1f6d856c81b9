import { linkedText, metaOf, type PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

/** An address without its fragment. */
export function withoutFragment(address: string): string {
	return address.replace(/#.*$/, '');
}

/** The address a page calls canonical, if it is a full one and no front page; else the one it was opened under. */
export function readCanonical(facts: PageFacts, address: string): string {
	const told = facts.stated.canonical ?? metaOf(facts, ['og:url']) ?? linkedText(facts, 'url');
	const full = resolve(told?.trim() ?? '', address);
	return full !== null && /^https?:\/\/[^/]+\/./.test(full) ? withoutFragment(full) : withoutFragment(address);
}

function resolve(reference: string, base: string): string | null {
	if (reference === '') return null;
	try {
		return new URL(reference, /^https?:/u.test(base) ? base : undefined).href;
	} catch {
		// A malformed canonical address states nothing.
		return null;
	}
}

/** "/2025/08/15/", "/20250815", "-2025-08-15", and before a serial number or a time: "/AKR20250815071200001". */
const dayInAddress = /[/\-_=][A-Z]{0,4}(20\d{2})[/\-_]?(0[1-9]|1[0-2])[/\-_]?(0[1-9]|[12]\d|3[01])/;
const looseDay = /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//;

/**
 * The day an address names.
 *
 * @param readAt - Milliseconds since 1970: a number that would be a later day is none.
 * @returns ISO 8601 date, or null.
 */
export function readAddressDay(address: string, readAt: number): string | null {
	const found = dayInAddress.exec(address) ?? looseDay.exec(address);
	const day = found === null ? null : parseDate(`${found[1]}-${found[2]}-${found[3]}`, null);
	return day !== null && Date.parse(day) <= readAt ? day : null;
}
