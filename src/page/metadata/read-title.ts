import { toLetters } from '../words.ts';
import { findHeadline, longestTitle } from './find-headline.ts';
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

/** What the heading counts more than another source that states something else: it is what readers see. */
const headingBonus = 0.5;

/**
 * Reads the headline: of the heading that agrees with what the page states as its title, and what it states, the one
 * that most sources give alike; on a page that states nothing (saved text) the line the text begins with.
 *
 * @param firstLine - The line right before the first paragraph.
 * @returns An empty string when there is none.
 */
export function readTitle(facts: PageFacts, firstLine: string | null): string {
	const stated = statedTitles(facts);
	const { main, agreed } = findHeadline(facts.stated.headings, stated);
	if (isBare(facts) && firstLine !== null && firstLine.length <= longestTitle && headsNothing(agreed ?? main[0]))
		return firstLine;
	const named = stated.map((title) => withoutSite(title, facts));
	if (agreed === null) return mostGiven(named, null) ?? main[0] ?? '';
	const votes = named.map((title) => (isHeadingAndSite(title, agreed) ? agreed : title));
	return withMarks(mostGiven([agreed, ...votes], agreed) ?? agreed, stated);
}

/** A headline whose parts stand in boxes of their own, with the marks between them that the page states it with. */
function withMarks(title: string, stated: readonly string[]): string {
	const letters = toLetters(title);
	return stated.find((one) => one.length > title.length && toLetters(one) === letters) ?? title;
}

/** Letters under which the main heading of saved text is a word of the menu ("English"). */
const menuLetters = 12;

function headsNothing(heading: string | undefined): boolean {
	return heading === undefined || toLetters(heading).length < menuLetters;
}

/** Characters of what may follow a heading in a title: names of section and site. */
const longestSite = 40;

/** Whether a title is the heading, a mark, and names of section or site. */
function isHeadingAndSite(title: string, heading: string): boolean {
	const rest = title.slice(heading.length);
	return title.startsWith(heading) && rest.length <= longestSite && /^(?:\s*[|｜ㅣ：:]|\s+[-–—·•»/])/.test(rest);
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

/** What a page states as its title, the most trusted first. */
export function statedTitles(facts: PageFacts): string[] {
	const title = facts.stated.title.replace(printView, '');
	return [linkedText(facts, 'headline'), metaOf(facts, titleNames), title].filter(
		(title): title is string => title !== null && title !== '',
	);
}

/** What the title of a page for printing begins with. */
const printView =
	/^(?:print(?:able)?(?: version| view)?|druckversion|druckansicht|version imprimable|versión para imprimir|версия для печати)\s?[:|–-]\s/i;

/** Whether a page has no metadata of its own: text that was saved as a page. */
export function isBare(facts: PageFacts): boolean {
	return facts.linked === null && metaOf(facts, titleNames) === null;
}

/** Between a headline and the name of its site or section. */
const separator = /\s+[|–—»•·:-]\s+|\s*[|｜ㅣ]\s*|\s+\/\s+/;

function withoutSite(title: string, facts: PageFacts): string {
	const site = metaOf(facts, ['og:site_name', 'application-name'])?.toLowerCase();
	const parts = title.split(separator);
	const last = parts.at(-1);
	if (parts.length < 2 || last === undefined) return title;
	const names = site !== undefined && (last.toLowerCase().includes(site) || site.includes(last.toLowerCase()));
	return names ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»•·:/｜ㅣ-]+$/, '') : title;
}
