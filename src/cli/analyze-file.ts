import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { detect } from '../core/detect/detect.ts';
import { findArticleQuotes } from '../core/quotes/find-article-quotes.ts';
import { reportOn } from '../core/report/report-on.ts';
import type { Report } from '../core/types.ts';
import { bundle } from '../data/bundle.ts';
import { people } from '../data/story/people.ts';
import { story } from '../data/story/story.ts';
import { readHtml } from './read-html.ts';

/** A file whose start holds a tag of a page is HTML; any other is text, a paragraph a line. */
const looksLikeHtml = /<(?:!doctype|html|head|body|article|div|p)\b/iu;

/** How far into a file its kind is told from, in UTF-16 units. */
const kindWindow = 4096;

/**
 * The report on a saved page or text.
 *
 * @param file - HTML, or text with a paragraph a line.
 * @param url - Where the page was, by which its outlet is told; null: where the file is.
 * @param now - Milliseconds since 1970.
 * @throws Error when the file cannot be read.
 */
export function analyzeFile(file: string, url: string | null, now: number): Report {
	const content = readFileSync(file, 'utf8');
	const html = looksLikeHtml.test(content.slice(0, kindWindow)) ? content : toPage(content);
	const article = readHtml(html, url ?? pathToFileURL(file).href);
	const quotes = findArticleQuotes(article, people);
	return reportOn({ article, detection: detect(article, story), quotes, bundle, people, now });
}

/** A text as the plainest page: other articles that follow in it are told apart as on any page. */
function toPage(text: string): string {
	const paragraphs = text.split(/\n+/u).filter((line) => line.trim() !== '');
	const body = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
	return `<!doctype html><html><head></head><body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
