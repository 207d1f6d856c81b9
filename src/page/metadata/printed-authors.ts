import { isHeadingTag, type PageBlock } from '../walk/page-block.ts';
import { isCapital } from '../words.ts';
import { isOfPicture } from './is-of-picture.ts';
import { isName, longestName, particles, withoutOpening } from './name-line.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Lines in which a page shows who wrote the article, the most trusted place first.
 *
 * @param head - Blocks around the headline.
 * @param credits - Lines that say who wrote the article.
 */
export function printedAuthors(
	facts: PageFacts,
	head: readonly PageBlock[],
	credits: readonly string[],
): readonly (readonly string[])[] {
	return [
		facts.stated.authors,
		printedBylines(head),
		classedNames(facts),
		boxedNames(head),
		reporters(head),
		signatures(credits),
	];
}

/**
 * Several names at the headline: in the line that begins with "By", and marked up as authors and printed there.
 */
export function printedNames(facts: PageFacts, head: readonly PageBlock[]): readonly (readonly string[])[] {
	const short = head.filter(({ text }) => text.length <= longestName * 2).map(({ text }) => text);
	const marked = facts.stated.authors.map((name) => name.replace(/\s+/g, ' ').trim());
	return [printedBylines(head), marked.filter((name) => short.some((text) => text.includes(name)))];
}

/** What stands before a colon and the name of who edited the article. */
const editing: ReadonlySet<string> = new Set(
	'editor|edited by|redaktur|penyunting|editör|redigerat av|redaktion|redazione|редактор|редакторка|编辑|編輯|责任编辑|責任編輯'.split(
		'|',
	),
);

/** Whom a page names as editor, as it prints them. */
export function printedEditors({ stated }: PageFacts): readonly string[] {
	return stated.bylines.flatMap((text) => {
		const colon = text.search(/[:：]/);
		const isEdited = editing.has(text.slice(0, Math.max(0, colon)).trimEnd().toLowerCase());
		return isEdited ? text.slice(colon + 1).trim() || [] : [];
	});
}

/** Where a writer is, as East Asian papers print it before the name: "モスクワ＝中村佳織". */
const postedAt = /^[\u3040-\u9fff]{2,12}[＝=](?=[\u3040-\u9fff]{2,8}$)/;

/** A person's name in a box that is called an author's. */
function classedNames({ stated }: PageFacts): string[] {
	const names = stated.bylines.map((text) =>
		withoutOpening(text)
			.replace(/\s*[(（].*$|\s[-–—|•·].*$|,\s+\p{Ll}.*$/u, '')
			.replace(postedAt, ''),
	);
	return names.filter((name) => name.length <= longestName && isName(name)).slice(0, 1);
}

function printedBylines(head: readonly PageBlock[]): string[] {
	const fits = head.filter((block) => block.text.length <= longestName * 2 && !isOfPicture(block));
	const opened = fits.find(({ text, tag }) => {
		const names = withoutOpening(text);
		return names !== text && !isHeadingTag(tag) && beginsWithName(names);
	});
	if (opened !== undefined) return [opened.text];
	const labelled = fits.map(({ text }) => labelledName(text)).find((name) => name !== undefined);
	if (labelled !== undefined) return [labelled];
	const after = fits.map(({ text }) => signedBy(text)).find((name) => name !== undefined && isName(name));
	return after === undefined ? [] : [after];
}

/** Between what a line under a headline tells: day, writer, how often it was read. */
const bars = /\s[|•·]\s/;

/** The name that a label stands before in the midst of a line: "added 12 November 2025 | author: Ana Lowe | read 412 times". */
function labelledName(line: string): string | undefined {
	if (!bars.test(line)) return undefined;
	const names = line.split(bars).map((part) => [part, withoutOpening(part)] as const);
	return names.find(([part, name]) => name !== part && part.includes(':') && isName(name))?.[1];
}

/** Whether what follows "By" begins as a name does: not "By arrangement with The Post". */
function beginsWithName(names: string): boolean {
	const [first = ''] = names.split(' ');
	return isCapital(first) || particles.has(first);
}

/** A name alone in a box for bylines. */
function boxedNames(head: readonly PageBlock[]): string[] {
	const regional = head.find(
		({ text, region }) =>
			region?.kind === 'byline' && isName(text) && /author|byline|writer|contributor|autor/i.test(region.make),
	);
	return regional === undefined ? [] : [regional.text];
}

function signedBy(text: string): string | undefined {
	return text.includes(' by ') || text.includes(' BY ') ? signed.exec(text)?.[1] : undefined;
}

/** "Posted 16 August 2025 by Ana Lowe". */
const signed = /^(?:posted|published|submitted|updated|written|created)\b.{0,60}?\bby\s+(.{3,70})$/i;

/**
 * What agencies print before their first sentence: "（记者李小川 王远）", "(서울=연합뉴스) 홍길동 기자", and with place and day
 * behind a name of three characters, as nearly all are, "（中央社記者王小明華盛頓15日專電）".
 */
const reporter =
	/[（(][\u4e00-\u9fff]{2,5}記者([\u4e00-\u9fff]{3})(?=[\u4e00-\u9fff]{2,8}\d{1,2}日)|[（(][记記]者\s?([^（）():：]{2,30})[)）]|^[（(][^()（）]{2,20}=[^()（）]{2,20}[)）]\s?(\S{2,5}(?: \S{2,5}){0,2}) (?:기자|특파원)/;
/** Characters at the beginning of a paragraph in which they stand. */
const reporterReach = 80;

function reporters(head: readonly PageBlock[]): string[] {
	const found = head.map(({ text }) => reporter.exec(text.slice(0, reporterReach))).find((match) => match !== null);
	return [found?.[1] ?? found?.[2] ?? found?.[3] ?? ''].filter((name) => name !== '');
}

/** A name before its sources: "Hải An (Theo Reuters, AFP)". */
function signatures(credits: readonly string[]): string[] {
	return credits
		.map((line) => line.replace(/\s*[(（].*$/, ''))
		.filter(isName)
		.slice(0, 1);
}
