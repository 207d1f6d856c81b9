import type { RegionKind } from '../../core/page-text.ts';
import { linkedText, metaOf, type PageFacts } from '../metadata/page-facts.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { type Box, nameOf } from '../walk/box.ts';
import { isHeadingTag, linkShare, type PageBlock } from '../walk/page-block.ts';
import { type BlockClass, type ClassedBlock, classify } from './classify.ts';
import { isClear } from './find-body.ts';
import { isClaim } from './find-inserts.ts';
import { endsSentence } from './line-kind.ts';

/** What the boxes of a standfirst call themselves, lower case. */
const standfirstName =
	/(?<![a-z0-9])(?:stand-?first|dek|deck|tit-?sub|sub-?(?:title|head(?:line|ing)?|hed)|lead(?:text|-?in|-?paragraph)?|lede|intro(?:duction|text)?|summary|excerpt|abstract|teaser-?text|chapo|sapo|ingress|entradilla|bajada|copete|occhiello|sommario|catenaccio|vorspann|anrei(?:ß|ss)er|kurztext|description|(?:article|story|live|news|header)[-_]{1,2}desc|epigraph|blurb|strapline|preamble|manchet|linha[-_]?fina|linha[-_]de[-_]apoio|bigode|spot(?!light)|zajawka|chapeau|subtitulo|antetitulo|resumo|riassunto)/;

/** Those of them that nothing but a standfirst is called; "lead" is any first paragraph in bold. */
const onlyStandfirst =
	/(?<![a-z0-9])(?:stand-?first|dek|tit-?sub|sub-?(?:title|head(?:line|ing)?|hed)|chapo|chapeau|sapo|entradilla|bajada|copete|occhiello|sommario|catenaccio|strapline|linha[-_]?fina|linha[-_]de[-_]apoio|bigode|zajawka|subtitulo|kurztext)(?![a-z])/;
/** What a sentence between headline and text calls itself that sums it up, where cards with links call themselves so too. */
const teaserName = /(?<![a-z])teaser(?![a-z])/;

/** Blocks between headline and text that are looked at. */
const reach = 20;
/** Characters; a shorter line is a kicker, unless its box calls it a standfirst. */
const shortest = 40;
const shortestNamed = 20;
/** Characters of the page's description that must agree. */
const sameStart = 40;

/** Parts of a page in which no standfirst stands. */
const excluded: ReadonlySet<RegionKind> = new Set([
	'share',
	'caption',
	'newsletter',
	'comments',
	'advertisement',
	'hidden',
	'byline',
	'biography',
]);

/**
 * Finds the lines between the headline and the article's first paragraph that sum it up.
 *
 * @param before - Blocks from the headline to the first paragraph, both excluded, in order.
 * @param facts - Whose description a standfirst often repeats.
 * @param cleared - Makes of suspected regions that hold the article after all.
 */
export function findStandfirst(
	before: readonly PageBlock[],
	facts: PageFacts,
	cleared: ReadonlySet<string>,
): PageBlock[] {
	const descriptions = [
		metaOf(facts, ['og:description', 'description', 'twitter:description']),
		linkedText(facts, 'description'),
	];
	return before
		.slice(-reach)
		.filter((block) => !standsInExcluded(block, cleared) && !isClaim(block))
		.filter((block) => isStandfirst(block, descriptions, cleared) || (block === before[0] && isSecondHeadline(block)))
		.slice(0, mostLines);
}
const mostLines = 3;

function isStandfirst(
	block: PageBlock,
	descriptions: readonly (string | null)[],
	cleared: ReadonlySet<string>,
): boolean {
	const is = classify(block);
	const named = isNamed(block);
	const marked = named || descriptions.includes(block.text) || (isPointOfList(block) && isClear(block.region, cleared));
	if (!summing.has(is) || block.weight < (marked ? shortestNamed : shortest) || linkShare(block) > fewLinks)
		return false;
	if (marked || descriptions.some((description) => description !== null && sameBeginning(description, block.text)))
		return true;
	return block.region === null && (isHeadingTag(block.tag) || endsSentence(block.text));
}

/** Characters of a line right under the headline that goes on with it, without a full stop: "The president named dates, not land". */
const longestSecond = 200;
const wordsOfSecond = 8;

function isSecondHeadline(block: PageBlock): boolean {
	const { text, weight, linked, region } = block;
	const mayBe = region === null && linked === 0 && weight <= longestSecond && classify(block) === 'paragraph';
	// Day, name and minutes of reading stand between such marks, or with nothing between them.
	if (!mayBe || /[·•|]/.test(text) || (/\d[:.h時시点點]\s?\d\d/.test(text) && parseDate(text, null) !== null))
		return false;
	return weight > text.length ? weight >= shortest : text.split(' ').length >= wordsOfSecond;
}
const fewLinks = 0.3;
const summing: ReadonlySet<BlockClass> = new Set(['paragraph', 'heading', 'list'] satisfies BlockClass[]);

/** Words of a point in a list under the headline that sums the article up; fewer are a name or a button. */
const leastWords = 4;

function isPointOfList({ tag, text, weight }: PageBlock): boolean {
	return tag === 'li' && (weight > text.length || text.split(' ').length >= leastWords);
}

function standsInExcluded(block: PageBlock, cleared: ReadonlySet<string>): boolean {
	for (let at = block.region; at !== null; at = at.parent) {
		if (!cleared.has(at.make) && (at.sure || excluded.has(at.kind))) return true;
	}
	return false;
}

/** Whether a box, or one of those around it, calls itself a standfirst. */
function isNamedStandfirst(box: Box): boolean {
	const near = [box, box.parent].map((one) => (one === null ? '' : nameOf(one)));
	const said = [box, box.parent, box.parent?.parent].map((one) => one?.said ?? '');
	return [...near, ...said].some((name) => name !== '' && standfirstName.test(name.toLowerCase()));
}

function isNamed(block: PageBlock): boolean {
	return isNamedStandfirst(block.box) || isToldTeaser(block);
}

/** Whether a paragraph that leads nowhere calls itself a teaser: it is that of the article below. */
function isToldTeaser({ tag, text, linked, box }: PageBlock): boolean {
	return tag === 'p' && linked === 0 && endsSentence(text) && teaserName.test(nameOf(box).toLowerCase());
}

function sameBeginning(a: string, b: string): boolean {
	return a.slice(0, sameStart).toLowerCase() === b.slice(0, sameStart).toLowerCase();
}

/**
 * How many blocks before the running text sum it up: headings, the points of a list that calls itself so, and what calls
 * itself so and stands in another box, or over the names of its writers.
 *
 * @param all - The page's blocks, in order.
 */
export function countSummaries(chosen: readonly ClassedBlock[], firstText: number, all: readonly PageBlock[]): number {
	const told = chosen.findIndex(
		({ is, block }, at) => at >= firstText && !(is === 'list' && isNamedStandfirst(block.box)),
	);
	if (told > firstText && firstText >= 0) return told;
	const [first, second] = [chosen[firstText]?.block, chosen[firstText + 1]?.block];
	if (first === undefined || second === undefined) return Math.max(0, firstText);
	if (onlyStandfirst.test(first.box.classes.toLowerCase())) return firstText + 1;
	const isNamed = isNamedStandfirst(first.box);
	const apart = first.box.parent !== second.box.parent;
	return isNamed && (apart || isOverByline(all, first, second)) ? firstText + 1 : firstText;
}

function isOverByline(all: readonly PageBlock[], first: PageBlock, second: PageBlock): boolean {
	const between = all.filter(({ index }) => index > first.index && index < second.index);
	return between.some((block) => classify(block) === 'byline');
}
