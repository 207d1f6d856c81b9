import { weightOf } from '../walk/page-block.ts';
import { toLetters } from '../words.ts';
import { contains, findHeadline, isMenu, longestTitle } from './find-headline.ts';
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

/** What each source of a headline counts: headings are what readers see, window titles are written for searches. */
const votesOf = { heading: 1.5, stated: 1, window: 0.4 } as const;

/** A headline as one source gives it, and what that counts. */
type Vote = { readonly title: string; readonly votes: number };

/**
 * Reads the headline: of the heading that agrees with what the page states as its title, and what it states, the one
 * that most sources give alike; on a page that states nothing (saved text) the line the text begins with.
 *
 * @param firstLine - The line right before the first paragraph.
 * @param lines - Those before the text, in order.
 * @returns An empty string when there is none.
 */
export function readTitle(facts: PageFacts, firstLine: string | null, lines: readonly string[] = []): string {
	const stated = statedTitles(facts);
	const { main, agreed: heading } = findHeadline(facts.stated.headings, stated);
	const agreed = heading ?? printedTitle(facts, main, lines);
	if (isBare(facts) && firstLine !== null && firstLine.length <= longestTitle && headsNothing(agreed ?? main[0]))
		return firstLine;
	// A translator turns what is shown; what the page states of itself stays in its own language.
	const [shown] = main;
	if (facts.stated.translated && agreed === null && shown !== undefined) return shown;
	const given = statedVotes(facts);
	// What the article's own data calls its headline has no site's name in it.
	const plain = agreed ?? linkedText(facts, 'headline') ?? metaOf(facts, ['headline']);
	const votes = given.map(({ title, votes }) => ({ title: plainTitle(title, plain, facts), votes }));
	if (agreed === null) return onlyHeading(facts, main) ?? mostGiven(votes) ?? main[0] ?? '';
	return withMarks(mostGiven([{ title: agreed, votes: votesOf.heading }, ...votes]) ?? agreed, stated);
}

/** On a page that states nothing but its window's title, the line this holds beside the name of the site. */
function printedTitle(facts: PageFacts, main: readonly string[], lines: readonly string[]): string | null {
	if (main.length > 0 || !isBare(facts)) return null;
	const stated = statedTitles(facts);
	const fits = lines.filter((line) => line.length <= longestTitle && !isMenu(line));
	const whole = fits.find((line) => stated.some((title) => contains(title, line)));
	// The headline stands nearer to the text than the name of the site, which is printed too.
	return whole ?? fits.findLast((line) => stated.some((title) => isPart(title, line))) ?? null;
}

/** Whether a line is what stands on one side of a mark in a title. */
function isPart(title: string, line: string): boolean {
	const letters = toLetters(line);
	const parts = title.split(separator);
	return parts.length > 1 && weightOf(letters) >= menuLetters && parts.some((part) => toLetters(part) === letters);
}

/** Letters from which a heading that nothing repeats is a headline, not the name of a section or a site. */
const leastHeadline = 20;

/** The one main heading of a page that gives no title but its window's: that may be the site's name. */
function onlyHeading(facts: PageFacts, main: readonly string[]): string | null {
	const [heading = ''] = main;
	const isHeadline = main.length === 1 && weightOf(toLetters(heading)) >= leastHeadline;
	return isHeadline && isBare(facts) ? heading : null;
}

/** A stated title without the names of section and site: the plain headline where it begins with that. */
function plainTitle(title: string, plain: string | null, facts: PageFacts): string {
	return plain !== null && isHeadingAndSite(title, plain) ? plain : withoutSite(title, facts);
}

/** A headline whose parts stand in boxes of their own, with the marks between them that the page states it with. */
function withMarks(title: string, stated: readonly string[]): string {
	const letters = toLetters(title);
	return stated.find((one) => one.length > title.length && toLetters(one) === letters) ?? title;
}

/** Letters under which the main heading of saved text is a word of the menu ("English"). */
const menuLetters = 12;

function headsNothing(heading: string | undefined): boolean {
	return heading === undefined || weightOf(toLetters(heading)) < menuLetters;
}

/** Characters of what may follow a heading in a title: names of section and site. */
const longestSite = 40;

/** Whether a title is the heading, who printed it first in brackets, a mark, and names of section or site; East Asian sites set no space at the mark. */
function isHeadingAndSite(title: string, heading: string): boolean {
	const rest = title.slice(heading.length);
	if (!title.startsWith(heading) || rest.length > longestSite) return false;
	return /^(?:\s?[(（][^()（）]{1,20}[)）])?(?:\s*[|｜ㅣ：:_]|\s+[-–—·•»/]|[-–—]+(?=[\u3040-\uffdc]))/.test(rest);
}

/** The title that counts most, letter for letter; the first of equals. */
function mostGiven(given: readonly Vote[]): string | null {
	const letters = given.map(({ title }) => toLetters(title));
	const sums = letters.map((one) => given.reduce((sum, { votes }, at) => (letters[at] === one ? sum + votes : sum), 0));
	return given[sums.indexOf(Math.max(0, ...sums))]?.title ?? null;
}

/** What a page states as its title, the most trusted first. */
export function statedTitles(facts: PageFacts): string[] {
	return statedVotes(facts).map(({ title }) => title);
}

function statedVotes(facts: PageFacts): readonly Vote[] {
	const given: readonly (readonly [title: string | null, votes: number])[] = [
		[linkedText(facts, 'headline'), votesOf.stated],
		[metaOf(facts, titleNames), votesOf.stated],
		[withoutView(facts.stated.title), votesOf.window],
	];
	return given.flatMap(([title, votes]) => (title === null || title === '' ? [] : [{ title, votes }]));
}

/** What the title of a page for printing begins with. */
const printView =
	/^(?:print(?:able)?(?: version| view)?|druckversion|druckansicht|version imprimable|versión para imprimir|версия для печати)\s?[:|–-]\s/i;

function withoutView(title: string): string {
	return /^(?:print|druck|vers|верс)/i.test(title) ? title.replace(printView, '') : title;
}

/** Whether a page has no metadata of its own: text that was saved as a page. */
export function isBare(facts: PageFacts): boolean {
	return facts.linked === null && metaOf(facts, titleNames) === null;
}

/** Between a headline and the name of its site or section. */
const separator = /\s+(?:[|–—»•·:-]|::)\s+|\s*[|｜ㅣ_]\s*|\s+\/\s+/;

function withoutSite(title: string, facts: PageFacts): string {
	const site = metaOf(facts, ['og:site_name', 'application-name'])?.toLowerCase();
	const parts = title.split(separator);
	const last = parts.at(-1);
	if (parts.length < 2 || last === undefined) return title;
	const names = site !== undefined && (last.toLowerCase().includes(site) || site.includes(last.toLowerCase()));
	return names ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»•·:/｜ㅣ-]+$/, '') : title;
}
