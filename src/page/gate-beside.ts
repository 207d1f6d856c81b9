import { elementAround, unshadowed } from './unshadowed.ts';

/** Elements that stand beside an article. */
const besideElements =
	'nav,aside,footer,dialog,form,template,noscript,[role=navigation],[role=complementary],[role=contentinfo],[role=dialog]';

/** Words in class or id that name what stands beside an article. */
const besideWords =
	/(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|sidebar|rail|most-?(?:read|popular|viewed)|trending|teasers?|promo|newsletter|ticker|menu|navigation|outbrain|taboola|more-?(?:news|stories|articles))(?:[\s_-]|$)/i;

/** Share of a block's text in links from which the block is the headline of another article. */
const linkShare = 0.7;

/** Length from which a link is a headline, in UTF-16 units. */
const headlineLink = 40;

/** Elements beside a link from which it is one of a list: each would be measured, and lists have hundreds. */
const listLinks = 40;

/**
 * Whether elements stand in the article itself: not beside it, and no link to another. What was found of the elements
 * around one is remembered for the next.
 */
export function toArticleTest(): (element: Element) => boolean {
	const known = new Map<Element, boolean>();
	return (element) => {
		const own = unshadowed(element);
		return !isLinkToOther(own) && !isBeside(own, known);
	};
}

function isBeside(element: Element, known: Map<Element, boolean>): boolean {
	const line: Element[] = [];
	let at: Element | null = element;
	while (at !== null && at.localName !== 'body' && !known.has(at)) {
		line.push(at);
		at = elementAround(at);
	}
	let beside = at === null ? false : (known.get(at) ?? false);
	for (const own of line.reverse()) {
		beside ||= standsBeside(own);
		known.set(own, beside);
	}
	return beside;
}

function standsBeside(element: Element): boolean {
	const isNamedSo =
		besideWords.test(`${element.getAttribute('class')} ${element.getAttribute('id')}`) ||
		element.matches(besideElements);
	// What holds a headline holds the article, whatever it is called.
	return isNamedSo && element.querySelector('h1') === null;
}

/** A long link is a headline; a short one is a word of this article, or one of a list. */
function isLinkToOther(element: Element): boolean {
	const link = element.closest('a');
	if (link === null) return isMostlyLink(element);
	const around = unshadowed(link.parentElement ?? link);
	return link.textContent.trim().length >= headlineLink || around.childElementCount > listLinks || isMostlyLink(around);
}

function isMostlyLink(element: Element): boolean {
	let linked = 0;
	for (const link of element.querySelectorAll('a')) linked += link.textContent.trim().length;
	return linked > 0 && linked >= element.textContent.trim().length * linkShare;
}
