import { classify } from './body/classify.ts';
import { endsSentence, lineKindOf } from './body/line-kind.ts';
import { proseWeight } from './body/prose.ts';
import { isHeadingTag, linkShare, type PageBlock } from './walk/page-block.ts';

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
	const found = outside.filter((block, index) => isHeadline(block, outside[index + 1])).map(({ text }) => text);
	return [...new Set(found)].filter((text) => text !== title).slice(0, most);
}

function isHeadline(block: PageBlock, next: PageBlock | undefined): boolean {
	const { text, tag } = block;
	if (text.length < shortest || text.length > longest || isSiteFurniture(block) || lineKindOf(text) !== null)
		return false;
	if (linkShare(block) >= mostlyLink || (isHeadingTag(tag) && tag !== 'h1'))
		return text.includes(' ') || /\p{Lo}/u.test(text);
	return !endsSentence(text) && next !== undefined && proseWeight(next) > 0 && classify(block) === 'paragraph';
}
const mostlyLink = 0.75;

function isSiteFurniture(block: PageBlock): boolean {
	for (let at = block.region; at !== null; at = at.parent) {
		if (at.kind === 'navigation' || at.kind === 'share' || at.kind === 'newsletter' || at.kind === 'comments')
			return true;
	}
	return false;
}
