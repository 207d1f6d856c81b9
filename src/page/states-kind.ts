import { hasFolder, pathOf } from './kind-address.ts';
import { hasName, hasType } from './kind-evidence.ts';
import { digestFolders, digestTitles, galleryNames, liveNames } from './kind-names.ts';
import type { PageFacts } from './metadata/page-facts.ts';

/** Whether a title is that of a digest of many articles. */
export function isDigestTitle(title: string): boolean {
	return hasName(title, digestTitles);
}

/** Whether a page tells of many things, of which the first is its article: by its name, or as a letter that lists them. */
export function statesDigest(address: string, titles: readonly string[]): boolean {
	return (
		titles.some(isDigestTitle) || (hasFolder(address, digestFolders) && titles.some((title) => listing.test(title)))
	);
}

/** Whether a page is kept under the tag of letters to readers: what follows its first article may be others. */
export function statesLetter({ meta }: PageFacts): boolean {
	const tags = tagNames.flatMap((name) => meta.get(name) ?? []).flatMap((list) => list.toLowerCase().split(/\s*,\s*/));
	const letters = digestFolders.split('|');
	return tags.some((tag) => letters.includes(tag.trim()));
}
const tagNames = ['article:tag', 'keywords', 'news_keywords', 'parsely-tags'];

/** "Morning post: this, that and a cat". */
const listing = /[:：].*(?:, |、|，|；|; )/;

/** What the data of a page that is live calls it. */
export const liveType = /^LiveBlogPosting$/;

/** Whether a page says of itself that it is live: then its boxes with times are updates. */
export function statesLive(facts: PageFacts, address: string, titles: readonly string[]): boolean {
	return hasType(facts, liveType) || [pathOf(address), ...titles].some((one) => hasName(one, liveNames));
}

/** Whether a page is named a gallery, by what it says of itself or by its address. */
export function statesGallery(facts: PageFacts, address: string): boolean {
	return hasType(facts, /^(?:Image|Photo)Gallery$/) || hasName(pathOf(address), galleryNames);
}
