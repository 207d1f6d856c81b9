import { lineKindOf } from '../body/line-kind.ts';
import { toReadable } from '../walk/readable-text.ts';
import { toLetters, toWords } from '../words.ts';

/** Characters; a longer line is a paragraph. */
export const longestTitle = 200;

/** A page's headings that may be its headline. */
export type Headlines = {
	/** Main headings in order, without those that lead home: the site's name. */
	readonly main: readonly string[];
	/** The heading that is the headline by what the page states as its title; null when none agrees. */
	readonly agreed: string | null;
};

/**
 * Finds the heading that is the headline: the main heading that stands whole in the page's stated title, else a lower
 * one that does (older systems give the site's name as the main heading), else a main one that shares its words.
 *
 * @param stated - What the page states as its title.
 */
export function findHeadline(page: Document, stated: readonly string[]): Headlines {
	const main = readHeadings(page, 'h1', stated).filter(({ home }) => !home);
	const texts = main.map(({ text }) => text);
	const whole = (headings: readonly string[]) => headings.find((text) => stated.some((title) => contains(title, text)));
	const agreed =
		whole(texts) ??
		whole(readHeadings(page, lower, stated).map(({ text }) => text)) ??
		texts.find((text) => stated.some((title) => agreesWith(text, title)));
	return { main: texts, agreed: agreed ?? null };
}

const lower = 'h2, h3';
/** Lower headings looked at: the headline stands before the text. */
const mostHeadings = 24;

type Heading = { readonly text: string; readonly home: boolean };

function readHeadings(page: Document, selector: string, stated: readonly string[]): readonly Heading[] {
	return [...page.querySelectorAll(selector)]
		.slice(0, mostHeadings)
		.map((heading) => ({ text: headlineText(heading, stated), home: leadsHome(heading) }))
		.filter(({ text }) => text !== '' && text.length <= longestTitle && lineKindOf(text) !== 'control');
}

/** What boxes inside a heading call themselves that say what it is about, not what it says. */
const kicker =
	'[class*="kicker" i], [class*="overline" i], [class*="eyebrow" i], [class*="topline" i], [class*="roofline" i], [class*="dachzeile" i], [class*="supertitle" i], [aria-hidden="true"]';

/** A heading's words, without its kicker where others are left and the page does not state both as its title. */
function headlineText(heading: Element, stated: readonly string[]): string {
	const whole = toReadable(heading.textContent ?? '');
	if (stated.some((title) => contains(title, whole))) return whole;
	const kickers = [...heading.querySelectorAll(kicker)].map((part) => toReadable(part.textContent ?? ''));
	const rest = kickers.reduce((text, part) => (text.startsWith(part) ? text.slice(part.length).trim() : text), whole);
	return toLetters(rest).length >= shortestTitle ? rest : whole;
}

/** Whether a heading is a link to the front page. */
function leadsHome(heading: Element): boolean {
	const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
	return link !== null && /^(?:https?:\/\/[^/]+)?\/?$/.test(link.getAttribute('href') ?? '');
}

/** Share of a heading's words that must stand in the page's stated title for it to be the headline. */
const sameTitle = 0.5;
/** Words that must agree, so that the name of the site in both is not taken for a headline. */
const leastWords = 3;

/** Whether a heading is the headline that a title states, in other words or with a site's name. */
export function agreesWith(heading: string, title: string): boolean {
	if (contains(title, heading)) return true;
	const words = toWords(heading);
	const known = new Set(toWords(title));
	const shared = words.filter((word) => known.has(word)).length;
	return shared > 0 && shared >= words.length * sameTitle && shared >= Math.min(known.size, leastWords);
}

/** Letters; a shorter heading in the title may be the site's name. */
const shortestTitle = 12;

/** Whether a title holds a heading as it is: a title with the site's name, in any script. */
function contains(title: string, heading: string): boolean {
	const letters = toLetters(heading);
	const all = toLetters(title);
	return letters.length >= Math.max(shortestTitle, all.length / 2) && all.includes(letters);
}
