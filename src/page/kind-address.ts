import { hasName } from './kind-evidence.ts';
import { searchNames, topicNames } from './kind-names.ts';

/** An address without its site, what it asks for, and its fragment. */
export function pathOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]*|[?#].*$/g, '');
}

/** The parts of an address between strokes, the page's own name last. */
export function foldersOf(address: string): readonly string[] {
	return pathOf(address)
		.split('/')
		.filter((folder) => folder !== '');
}

/** Folders of a section's address. */
const mostFolders = 3;

/**
 * Whether an address is that of a section: plain words, where an article's ends in a title, a number or a date.
 *
 * @param words - In each folder, at most.
 */
export function isSectionPath(address: string, words = 1): boolean {
	const folders = foldersOf(address);
	const isPlain = (folder: string) =>
		/^[a-z]{2,20}(?:-[a-z]{2,20})*$/.test(folder) && folder.split('-').length <= words;
	return folders.length > 0 && folders.length <= mostFolders && folders.every(isPlain);
}

/** Whether an address asks for something. */
export function isSearch(address: string): boolean {
	return /[?&](?:q|query|s|search|keywords?|text|suchbegriff)=/.test(address) || hasName(pathOf(address), searchNames);
}

/** Characters of "/en-us/default.asp", and some to spare: the path of an article is longer. */
const longestFront = 24;
const frontPath = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]+)?)?$/;

/** Whether an address is that of a site: "/", "/index.html", "/en/". */
export function isFrontPath(address: string): boolean {
	const path = pathOf(address);
	return path.length <= longestFront && frontPath.test(path);
}

/** Whether an address asks for one thing by its number, as older systems name an article: "?id=5512", "?p=88", "?post/…". */
export function asksForOne(address: string): boolean {
	return /[?&](?:(?:\w*id|p|art|article|news|story)=\d{2,}(?:&|#|$)|(?:post|article)\/)/i.test(address);
}

/** Whether an article stands in a folder of one of these names. */
export function hasFolder(address: string, names: string): boolean {
	const known = names.split('|');
	return foldersOf(address)
		.slice(0, -1)
		.some((folder) => known.includes(folder));
}

/** Whether the folder before the last names a list, and the last is what it lists. */
export function isTopicPath(address: string): boolean {
	const folders = foldersOf(address);
	return folders.length >= 2 && hasName(folders.at(-2) ?? '', topicNames);
}

/** Folders and hosts under which readers discuss: names that forums' programs give. */
const forumPath =
	/^\/r\/[^/]+\/comments\/|^\/(?:.*\/)?(?:forums?|threads?|viewtopic(?:\.php)?|showthread(?:\.php)?)(?:\/|$)|^\/t\/[^/]+\/\d+(?:\/\d+)?$/;
const forumHost = /^https?:\/\/(?:forums?|boards?|community|discuss)\./;

/** Whether an address is that of a discussion among readers. */
export function isForum(address: string): boolean {
	return forumHost.test(address) || forumPath.test(pathOf(address));
}
