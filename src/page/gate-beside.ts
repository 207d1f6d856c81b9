import { elementAround, unshadowed } from './unshadowed.ts';

/** Elements that stand beside an article, and roles of such. */
const besideTags = new Set(['nav', 'aside', 'footer', 'dialog', 'form', 'template', 'noscript']);
const besideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'dialog']);

/** Words in class or id that name what stands beside an article, alone and as two. Looked up: a pattern is dear to compile. */
const besideWords = new Set(
	'comment comments disqus related recommend recommended recommendation recommendations sidebar rail mostread mostpopular mostviewed trending teaser teasers promo newsletter ticker menu navigation outbrain taboola morenews morestories morearticles'.split(
		' ',
	),
);

/** Between words in class or id. */
const nameBreaks = /[\s_-]+/;

/** Share of a block's text in links from which the block is the headline of another article. */
const linkShare = 0.7;

/** Length from which a link is a headline, in UTF-16 units. */
const headlineLink = 40;

/** Elements beside a link from which it is one of a list: each would be measured, and lists have hundreds. */
const listLinks = 40;

/**
 * Whether elements stand in the article itself: not beside it, and no link to another. What was found is remembered: a
 * list of other headlines has many texts in few elements, and elements share those around them.
 */
export function toArticleTest(): (element: Element) => boolean {
	const beside = new Map<Element, boolean>();
	const known = new Map<Element, boolean>();
	return (element) => {
		let isOwn = known.get(element);
		if (isOwn === undefined) {
			const own = unshadowed(element);
			isOwn = !isLinkToOther(own) && !isBeside(own, beside);
			known.set(element, isOwn);
		}
		return isOwn;
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
		besideTags.has(element.localName) ||
		besideRoles.has(element.getAttribute('role') ?? '') ||
		isNamedBeside(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
	// What holds a headline holds the article, whatever it is called.
	return isNamedSo && element.querySelector('h1') === null;
}

function isNamedBeside(name: string): boolean {
	const words = name.toLowerCase().split(nameBreaks);
	return words.some((word, at) => besideWords.has(word) || besideWords.has(word + (words[at + 1] ?? '')));
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
