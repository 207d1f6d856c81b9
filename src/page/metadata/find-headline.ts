import type { HeadingRecord } from '../../core/page-text.ts';
import { lineKindOf } from '../body/line-kind.ts';
import { weightOf } from '../walk/page-block.ts';
import { toLetters, toWords } from '../words.ts';

/** Characters; a longer line is a paragraph. */
export const longestTitle = 200;

/** A page's headings that may be its headline. */
export type Headlines = {
	/** Main headings in order, without those that lead home: the site's name. Last those in trails of links. */
	readonly main: readonly string[];
	/** The heading that is the headline by what the page states as its title; null when none agrees. */
	readonly agreed: string | null;
};

/**
 * Finds the heading that is the headline: the main heading that stands whole in the page's stated title, else a lower
 * one that does (older systems give the site's name as the main heading, German ones the last link of the trail to the
 * page, in words for searches), else a main one that shares its words.
 *
 * @param headings - Of the first three levels, in document order.
 * @param stated - What the page states as its title.
 */
export function findHeadline(headings: readonly HeadingRecord[], stated: readonly string[]): Headlines {
	const texts = (holds: (heading: HeadingRecord) => boolean) => textsOf(headings.filter(holds), stated);
	const shown = texts((heading) => heading.level === 1 && !heading.inTrail && !leadsHome(heading));
	const trails = texts((heading) => heading.level === 1 && heading.inTrail && !leadsHome(heading));
	const lower = texts(({ level }) => level > 1);
	const main = [...shown, ...trails];
	const agreed =
		[...shown, ...lower, ...trails].find((text) => stated.some((title) => contains(title, text))) ??
		main.find((text) => stated.some((title) => agreesWith(text, title)));
	return { main, agreed: agreed ?? null };
}

function textsOf(headings: readonly HeadingRecord[], stated: readonly string[]): readonly string[] {
	const texts = headings.map((heading) => headlineText(heading, stated));
	return texts.filter((text) => text !== '' && text.length <= longestTitle && !isMenu(text));
}

/** Names side by side from which a line is a menu, and characters of each at most. */
const leastNames = 3;
const longestName = 20;

/** Whether a line leads around the site: a button's words, or short names with marks between. */
export function isMenu(line: string): boolean {
	const names = line.split(/\s*[|•·›»]\s*/);
	const isNamed = names.length >= leastNames && names.every(({ length }) => length <= longestName);
	return isNamed || lineKindOf(line) === 'control';
}

/** A heading's words, without its kicker where others are left and the page does not state both as its title. */
function headlineText({ text: whole, kickers }: HeadingRecord, stated: readonly string[]): string {
	if (stated.some((title) => contains(title, whole))) return whole;
	const rest = kickers.reduce((text, part) => (text.startsWith(part) ? text.slice(part.length).trim() : text), whole);
	return weightOf(toLetters(rest)) >= shortestTitle ? rest : whole;
}

/** Whether a heading is a link to the front page. */
function leadsHome({ link }: HeadingRecord): boolean {
	return link !== null && /^(?:https?:\/\/[^/]+)?\/?$/.test(link);
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

/** Letters, of scripts without spaces half as many; a shorter heading in the title may be the site's name. */
const shortestTitle = 12;

/** Whether a title holds a heading as it is: a title with the site's name, in any script. */
export function contains(title: string, heading: string): boolean {
	const letters = toLetters(heading);
	const all = toLetters(title);
	return weightOf(letters) >= shortestTitle && letters.length >= all.length / 2 && all.includes(letters);
}
