import { isHeadingTag, type PageBlock } from './page-block.ts';

/** A capital letter, with a quotation mark before it or without. */
const capital = /^["“„«‘]?\p{Lu}$/u;
/** Characters of both: a capital may take two. */
const longestCapital = 3;
/** What the rest of its word begins with: a small letter, or more capitals. */
const restOfWord = /^(?:\p{Ll}|['’]|\p{Lu}{2,}\s)/u;

/** Whether a text is a capital letter set large at the beginning of another, which readers of the screen are told otherwise. */
export function isDropCap(text: string): boolean {
	return text.length <= longestCapital && capital.test(text);
}

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
