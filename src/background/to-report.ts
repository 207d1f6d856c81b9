import { tellAgency } from '../core/credit/tell-agency.ts';
import { findOutlet } from '../core/outlet/find-outlet.ts';
import { reportOn } from '../core/report/report-on.ts';
import type { Report } from '../core/types.ts';
import { bundle } from '../data/bundle.ts';
import { agencies } from '../data/outlets/agencies.ts';
import { outlets } from '../data/outlets/outlets.ts';
import { people } from '../data/story/people.ts';
import type { Reading } from '../protocol/calls.ts';

/**
 * The report on a page that was read, held against the bundle.
 *
 * The outlet is told here, by the address, and the agency, by credit and byline: their tables are too long to load into
 * every page, and what a page calls itself proves nothing.
 *
 * @param now - Milliseconds since 1970.
 */
export function toReport({ article, detection }: Reading, now: number): Report {
	const outlet = findOutlet(outlets, article.address)?.name ?? null;
	const agency = tellAgency(article, agencies);
	return reportOn({ article: { ...article, outlet, agency }, detection, bundle, people, now });
}
