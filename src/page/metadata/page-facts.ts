import { type LinkedNode, readJsonLd, textsOf, typesOf } from './json-ld.ts';
import { toPlainText } from './plain-text.ts';

/** What a page states about itself, gathered once, before it is decided what to believe. */
export type PageFacts = {
	/** Contents of `meta`, by lower-case name, property or itemprop; none empty. */
	readonly meta: ReadonlyMap<string, readonly string[]>;
	/** The article among the structured data; null when there is none. */
	readonly linked: LinkedNode | null;
	/** All of the structured data. */
	readonly nodes: readonly LinkedNode[];
};

const articleType =
	/^(?:\w*(?:News|Scholarly|Reportage|Opinion|Analysis|Background|Satirical|Advertiser|Review|Tech|Social)?\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|ClaimReview|VideoObject|PodcastEpisode|Recipe|WebPage|ItemPage|ReviewNewsArticle|CreativeWork|ImageGallery|PhotoGallery)$/;
/** Types that are the article; the others may carry its headline and date when nothing else does. */
const surelyArticle = /Article$|Posting$|^Report$/;

/** Gathers what a page states about itself. */
export function readPageFacts(page: Document, address: string): PageFacts {
	const nodes = readJsonLd(page);
	return { meta: readMeta(page), linked: chooseArticle(nodes, address), nodes };
}

function readMeta(page: Document): Map<string, string[]> {
	const meta = new Map<string, string[]>();
	for (const element of page.querySelectorAll('meta[content]')) {
		const content = element.getAttribute('content')?.trim() ?? '';
		if (content === '') continue;
		for (const attribute of ['name', 'property', 'itemprop'] as const) {
			const name = element.getAttribute(attribute)?.toLowerCase();
			if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
		}
	}
	return meta;
}

/** The first content of the first of these names that has one, as plain text; null when none has. */
export function metaOf(facts: PageFacts, names: readonly string[]): string | null {
	for (const name of names) {
		const text = toPlainText(facts.meta.get(name)?.[0] ?? '');
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
	return best;
}

function articleScore(node: LinkedNode, address: string): number {
	const types = typesOf(node);
	if (!types.some((type) => articleType.test(type))) return 0;
	const sure = types.some((type) => surelyArticle.test(type)) ? 4 : 0;
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
	const text = toPlainText(textsOf(facts.linked?.[property])[0] ?? '');
	return text === '' ? null : text;
}
