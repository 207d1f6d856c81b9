import { classify } from './body/classify.ts';
import { endsSentence, lineKind } from './body/line-kind.ts';
import { isHeadingTag, type PageBlock } from './walk/page-block.ts';

/** Characters of a headline. */
const shortest = 20;
const longest = 220;
/** Headlines kept, at most: enough to show what was left aside. */
const most = 60;

/**
 * Finds the headlines of other articles printed on a page: linked ones, headings of rails, and in saved text a short
 * line that a long paragraph follows after the article's end.
 *
 * @param outside - The page's blocks that are not the article's, in order.
 * @returns Each once, in order.
 */
export function readRelated(outside: readonly PageBlock[], title: string): string[] {
	const found = new Set<string>();
	for (let index = 0; index < outside.length && found.size < most; index++) {
		const block = outside[index];
		if (block !== undefined && block.text !== title && isHeadline(block, outside[index + 1])) found.add(block.text);
	}
	return [...found];
}

function isHeadline(block: PageBlock, next: PageBlock | undefined): boolean {
	const { text } = block;
	if (text.length < shortest || text.length > longest || isSiteFurniture(block)) return false;
	return (isHeadOfOther(block) || isHeadOfText(block, next)) && lineKind(block) === null;
}

function isHeadOfOther({ text, tag, linked }: PageBlock): boolean {
	const heads = linked >= text.length * mostlyLink || (isHeadingTag(tag) && tag !== 'h1');
	return heads && (text.includes(' ') || text.charAt(0) > lastSpaced);
}
/** Scripts after Hebrew, Arabic and Indian ones may write without spaces. */
const lastSpaced = '\u0590';

/** In saved text: a line that is no sentence, right before a paragraph. */
function isHeadOfText(block: PageBlock, next: PageBlock | undefined): boolean {
	return next !== undefined && next.prose > 0 && !endsSentence(block.text) && classify(block) === 'paragraph';
}
const mostlyLink = 0.75;

function isSiteFurniture(block: PageBlock): boolean {
	for (let at = block.region; at !== null; at = at.parent) {
		if (at.kind === 'navigation' || at.kind === 'share' || at.kind === 'newsletter' || at.kind === 'comments')
			return true;
	}
	return false;
}
