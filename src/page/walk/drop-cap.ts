import { isHeadingTag, type PageBlock } from './page-block.ts';

/** What may stand before the first letter of a text. */
const openings: ReadonlySet<string> = new Set('"“„«‘');
/** What the rest of its word begins with: a small letter, or more capitals. */
const restOfWord = /^(?:\p{Ll}|['’]|\p{Lu}{2,}\s)/u;

/**
 * Whether a text is a capital letter set large at the beginning of another, which readers of the screen are told otherwise.
 *
 * Asked of every icon of a page: its letter is looked at, as a pattern of all capitals is dear to compile.
 */
export function isDropCap(text: string): boolean {
	const letter = openings.has(text.charAt(0)) ? text.slice(1) : text;
	return letter.length <= longestLetter && letter !== letter.toLowerCase() && [...letter].length === 1;
}
/** A capital of some scripts takes two UTF-16 units. */
const longestLetter = 2;

/**
 * A text with the capital that is set large before it, in a box of its own, which is then no block to be read.
 *
 * @param part - The text as it stands in the page, with the white space around it.
 */
export function withDropCap(before: PageBlock | undefined, text: string, part: string): string {
	if (before === undefined || !isDropCap(before.text) || isHeadingTag(before.tag) || before.tag === 'li') return text;
	if (!restOfWord.test(text)) return text;
	before.line = 'control';
	return part.startsWith(' ') ? `${before.text} ${text}` : `${before.text}${text}`;
}
