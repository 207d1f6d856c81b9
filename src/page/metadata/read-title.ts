import { lineKindOf } from '../body/line-kind.ts';
import { toReadable } from '../walk/readable-text.ts';
import { toLetters, toWords } from '../words.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';

const titleNames = [
	'og:title',
	'twitter:title',
	'sailthru.title',
	'parsely-title',
	'dc.title',
	'headline',
	'title',
] as const;

/** Share of a heading's words that must stand in the page's stated title for it to be the headline. */
const sameTitle = 0.5;
/** What the heading counts more than another source that states something else: it is what readers see. */
const headingBonus = 0.5;

/**
 * Reads the headline: of the `h1` that agrees with what the page states as its title, and what it states, the one
 * that most sources give alike; on a page that states nothing (saved text) the line the text begins with.
 *
 * @param firstLine - The line right before the first paragraph.
 * @returns An empty string when there is none.
 */
export function readTitle(page: Document, facts: PageFacts, firstLine: string | null): string {
	const headings = [...page.querySelectorAll('h1')]
		.map((heading) => toReadable(heading.textContent ?? ''))
		.filter((text) => text !== '' && lineKindOf(text) !== 'control');
	if (headings.length === 0 && isBare(facts) && firstLine !== null && firstLine.length <= longestTitle)
		return firstLine;
	const stated = statedTitles(page, facts);
	const agreed = headings.find((heading) => stated.some((title) => agreesWith(heading, title)));
	const named = stated.map((title) => withoutSite(title, facts));
	if (agreed === undefined) return mostGiven(named, null) ?? headings[0] ?? '';
	const votes = named.map((title) => (isHeadingAndSite(title, agreed) ? agreed : title));
	return mostGiven([agreed, ...votes], agreed) ?? agreed;
}

/** Whether a title is the heading, a bar, and names of section or site. */
function isHeadingAndSite(title: string, heading: string): boolean {
	return title.startsWith(heading) && /^\s*[|｜]/.test(title.slice(heading.length));
}

/** The title that most sources give, letter for letter; the first of equals. */
function mostGiven(titles: readonly string[], heading: string | null): string | null {
	const letters = titles.map(toLetters);
	const votes = letters.map(
		(one, index) => letters.filter((other) => other === one).length + (titles[index] === heading ? headingBonus : 0),
	);
	const most = Math.max(0, ...votes);
	return titles[votes.indexOf(most)] ?? null;
}

/** Characters; a longer line is a paragraph. */
export const longestTitle = 200;

/** What a page states as its title, the most trusted first. */
export function statedTitles(page: Document, facts: PageFacts): string[] {
	return [linkedText(facts, 'headline'), metaOf(facts, titleNames), toReadable(page.title ?? '')].filter(
		(title): title is string => title !== null && title !== '',
	);
}

/** Whether a page has no metadata of its own: text that was saved as a page. */
export function isBare(facts: PageFacts): boolean {
	return facts.linked === null && metaOf(facts, titleNames) === null;
}

/** Whether a heading is the headline that a title states, in other words or with a site's name. */
export function agreesWith(heading: string, title: string): boolean {
	if (contains(title, heading)) return true;
	const words = toWords(heading);
	const known = new Set(toWords(title));
	const shared = words.filter((word) => known.has(word)).length;
	return shared > 0 && shared >= words.length * sameTitle && shared >= Math.min(known.size, leastWords);
}
/** Whether a title holds a heading as it is: a title with the site's name, in any script. */
function contains(title: string, heading: string): boolean {
	const letters = toLetters(heading);
	const all = toLetters(title);
	return letters.length >= Math.max(shortestTitle, all.length / 2) && all.includes(letters);
}
/** Letters; a shorter heading in the title may be the site's name. */
const shortestTitle = 12;

/** Words that must agree, so that the name of the site in both is not taken for a headline. */
const leastWords = 3;

/** Between a headline and the name of its site or section. */
const separator = /\s+[|–—»•·:-]\s+|\s*[|｜]\s*|\s+\/\s+/;

function withoutSite(title: string, facts: PageFacts): string {
	const site = metaOf(facts, ['og:site_name', 'application-name'])?.toLowerCase();
	const parts = title.split(separator);
	const last = parts.at(-1);
	if (parts.length < 2 || last === undefined) return title;
	const names = site !== undefined && (last.toLowerCase().includes(site) || site.includes(last.toLowerCase()));
	return names ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»•·:/｜-]+$/, '') : title;
}
