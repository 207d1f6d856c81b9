import { tellAgency } from '../core/credit/tell-agency.ts';
import { detect } from '../core/detect/detect.ts';
import { findOutlet } from '../core/outlet/find-outlet.ts';
import { reportOn } from '../core/report/report-on.ts';
import type { Article, Report, Source } from '../core/types.ts';
import { bundle } from '../data/bundle.ts';
import { agencies } from '../data/outlets/agencies.ts';
import { outlets } from '../data/outlets/outlets.ts';
import { people } from '../data/story/people.ts';
import { story } from '../data/story/story.ts';

/** An article that was found in a page, and whether the reader asked for it. */
export type Seen = { readonly article: Article; readonly asked: boolean };

/**
 * The report on a page that was read, held against the bundle.
 *
 * It is graded here, its outlet told by the address, and its agency by credit and byline: the tables for it are too long
 * to load into every page, and what a page calls itself proves nothing.
 *
 * @param kept - Sources of the reader's library, held against it beside the bundle's.
 * @param now - Milliseconds since 1970.
 * @returns Null for an article that is no coverage and that nobody asked for.
 */
export function toReport({ article, asked }: Seen, kept: readonly Source[], now: number): Report | null {
	const detection = detect(article, story);
	if (detection.grade === 'none' && !asked) return null;
	const outlet = findOutlet(outlets, article.address)?.name ?? null;
	const agency = tellAgency(article, agencies);
	const known = { ...bundle, sources: [...bundle.sources, ...kept] };
	return reportOn({ article: { ...article, outlet, agency }, detection, bundle: known, people, now });
}
