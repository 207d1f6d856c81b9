import { detect } from '../core/detect/detect.ts';
import { findArticleQuotes } from '../core/quotes/find-article-quotes.ts';
import { reportOn } from '../core/report/report-on.ts';
import type { Article, Detection, Quote, Report, Source } from '../core/types.ts';
import { bundle } from '../data/bundle.ts';
import { people } from '../data/story/people.ts';
import { story } from '../data/story/story.ts';

/** An article that was found in a page, and whether the reader asked for it. */
export type Seen = { readonly article: Article; readonly asked: boolean };

/** An article worth a report: its grade, and its quotes in printed order. */
export type Examined = {
	readonly article: Article;
	readonly detection: Detection;
	readonly quotes: readonly Quote[];
};

/**
 * Grades an article before anything dearer is done with it, and finds its quotes.
 *
 * @returns Null for an article that is no coverage and that nobody asked for.
 */
export function examine({ article, asked }: Seen): Examined | null {
	const detection = detect(article, story);
	if (detection.grade === 'none' && !asked) return null;
	return { article, detection, quotes: findArticleQuotes(article, people) };
}

/**
 * The report on an article that was examined, held against the bundle.
 *
 * @param kept - Sources of the reader's library, held against it beside the bundle's.
 * @param now - Milliseconds since 1970.
 */
export function toReport(examined: Examined, kept: readonly Source[], now: number): Report {
	return reportOn({ ...examined, bundle, kept, people, now });
}
