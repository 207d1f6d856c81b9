import { remember } from '../remember.ts';
import { transliterate } from '../text/transliterate.ts';

/** Languages in Latin or Cyrillic letters whose learned words come from the same Greek and Latin ones. */
const related: ReadonlySet<string> = new Set(['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr']);

/** Spellings of one sound in words that languages have in common, reduced to one; the longer ones first. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/sch|sh|sz|zh|ts|tz|cz|c(?=[eiy])|z/gu, 's'],
	[/ph/gu, 'f'],
	[/ch|kh|qu|[cq]/gu, 'k'],
	[/x/gu, 'ks'],
	[/ou/gu, 'u'],
	[/[ao]e/gu, 'e'],
	[/w/gu, 'v'],
	[/[yj]/gu, 'i'],
	[/[^a-z]|h/gu, ''],
	[/(.)\1+/gu, '$1'],
	[/ti(?=[ao])/gu, 'si'],
];
/** What makes an adjective of a learned word: "geologisch", "геологический", "geologiczny". */
const adjective = /(?<=.{4})(?:ikal|isesk|isk|isn|ik|is).{0,2}$/u;

const mostRemembered = 20_000;
const toSpelling = remember(mostRemembered, (word) => {
	const plain = transliterate(word.replaceAll('ç', 's'));
	const spelled = spellings.reduce((text, [letters, sound]) => text.replaceAll(letters, sound), plain);
	return spelled.replace(adjective, '');
});

/** Letters of the shortest root: below, words of two languages begin alike by chance. */
export const shortestRoot = 4;

/** @returns How a word is spelled in any language that has it; empty for one that is too short, or of another script. */
export function toRoot(stem: string, language: string): string {
	if (stem.length < shortestRoot || !related.has(language)) return '';
	const root = toSpelling(stem);
	return root.length < shortestRoot ? '' : root;
}

/** Letters in common, and their share of the shorter and of the longer word, from which two words are one. */
const least = { letters: 5, ofShorter: 0.9, ofLonger: 0.6 };
/** Letters of an ending behind a short root. */
const longestEnding = 2;

/** Whether two words of two languages are one that both have from a third: "lithium", "litio", "литий". */
export function areCognates(a: string, b: string): boolean {
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	if (shorter === '') return false;
	let alike = 0;
	while (alike < shorter.length && shorter.charCodeAt(alike) === longer.charCodeAt(alike)) alike += 1;
	if (alike === shorter.length && longer.length - alike <= longestEnding) return true;
	const { letters, ofShorter, ofLonger } = least;
	return alike >= letters && alike >= shorter.length * ofShorter && alike >= longer.length * ofLonger;
}
