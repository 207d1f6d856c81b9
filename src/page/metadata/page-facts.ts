import type { PageText, Stated } from '../../core/page-text.ts';
import type { Box } from '../walk/box.ts';
import { type LinkedNode, parseJsonLd, textsOf, typesOf, withReferred } from './json-ld.ts';
import { toPlainText } from './plain-text.ts';

/** What a page states about itself, gathered once, before it is decided what to believe. */
export type PageFacts = {
	readonly stated: Stated;
	/** The page's `time` elements: the box each stands in, and what it says. */
	readonly times: readonly { readonly box: Box | null; readonly text: string }[];
	/** Contents of `meta`, by lower-case name, property or itemprop; none empty. */
	readonly meta: ReadonlyMap<string, readonly string[]>;
	/** The article among the structured data; null when there is none. */
	readonly linked: LinkedNode | null;
	/** All of the structured data. */
	readonly nodes: readonly LinkedNode[];
};

/** Types that are the article, or may carry its headline and date when nothing else does, beside all kinds of `Article`. */
const articleTypes: ReadonlySet<string> = new Set(
	(
		'BlogPosting LiveBlogPosting SocialMediaPosting Report Review ClaimReview VideoObject PodcastEpisode Recipe ' +
		'WebPage ItemPage CreativeWork ImageGallery PhotoGallery'
	).split(' '),
);

function isArticleType(type: string): boolean {
	return articleTypes.has(type) || (type.endsWith('Article') && /^\w+$/.test(type));
}

/** Whether what is of a type is the article itself. */
function isSurelyArticle(type: string): boolean {
	return type.endsWith('Article') || type.endsWith('Posting') || type === 'Report';
}

/**
 * Gathers what a page states about itself.
 *
 * @param boxes - Those the page's records refer to.
 */
export function toPageFacts({ address, stated }: PageText, boxes: readonly Box[]): PageFacts {
	const nodes = parseJsonLd(stated.linkedData);
	const times = stated.times.map(({ box, text }) => ({ box: box === null ? null : (boxes[box] ?? null), text }));
	return { stated, times, meta: toMeta(stated.meta), linked: chooseArticle(nodes, address), nodes };
}

function toMeta(stated: Stated['meta']): Map<string, string[]> {
	const meta = new Map<string, string[]>();
	for (const [name, content] of stated) {
		const contents = meta.get(name);
		if (contents === undefined) meta.set(name, [content]);
		else contents.push(content);
	}
	return meta;
}

/** The first content of the first of these names that has one, as plain text; null when none has. */
export function metaOf(facts: PageFacts, names: readonly string[]): string | null {
	for (const name of names) {
		const content = facts.meta.get(name)?.[0];
		const text = content === undefined ? '' : toPlainText(content);
		if (text !== '') return text;
	}
	return null;
}

function chooseArticle(nodes: readonly LinkedNode[], address: string): LinkedNode | null {
	let best: LinkedNode | null = null;
	let bestScore = 0;
	for (const node of nodes) {
		const score = articleScore(node, address);
		if (score > bestScore) [best, bestScore] = [node, score];
	}
	return best === null ? null : withReferred(best, nodes);
}

function articleScore(node: LinkedNode, address: string): number {
	const types = typesOf(node);
	if (!types.some(isArticleType)) return 0;
	const sure = types.some(isSurelyArticle) ? 4 : 0;
	const headline = textsOf(node['headline']).length > 0 ? 2 : 0;
	const dated = textsOf(node['datePublished']).length > 0 ? 1 : 0;
	const addresses = [node['url'], node['@id'], node['mainEntityOfPage']].flatMap((value) =>
		textsOf(value, ['@id', 'url']),
	);
	const same = addresses.some((one) => samePath(one, address)) ? 3 : 0;
	return sure + headline + dated + same;
}

function samePath(a: string, b: string): boolean {
	const path = (address: string) => address.replace(/^https?:\/\/[^/]+|[?#].*$|\/$/g, '');
	return path(a).length > 1 && path(a) === path(b);
}

/** The first text of a property of the page's article data, as plain text; null when it has none. */
export function linkedText(facts: PageFacts, property: string): string | null {
	const [stated] = textsOf(facts.linked?.[property]);
	return stated === undefined ? null : toPlainText(stated) || null;
}
