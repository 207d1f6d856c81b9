import type { PageBlock } from '../walk/page-block.ts';
import { holdsAny } from '../words.ts';
import { isHouseName } from './is-house-name.ts';
import { isNode, textsOf, typesOf } from './json-ld.ts';
import { isName, longestName, splitNames, withoutOpening } from './name-line.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';
import { toPlainText } from './plain-text.ts';
import { printedAuthors, printedEditors, printedNames } from './printed-authors.ts';

const authorNames = [
	'author',
	'article:author_name',
	'article:author',
	'sailthru.author',
	'parsely-author',
	'dc.creator',
	'dc.contributor',
	'byl',
	'cxenseparse:author',
	'citation_author',
	'dcterms.creator',
	'article.author',
	'creator',
	'og:article:author',
	'rnews:author',
	'authors',
] as const;

/** What stands after them, in lower case: a bar, a date, an address, a role. */
const closing =
	/\s+(?:[|•·–—]\s|-\s+(?:publi|pubbli|veröff|опубл|atuali|actuali|aggior|aktual|posted|updated|\d)|updated|published|last updated|posted|am \d|on (?:\w{2,9}\.?, )?\d|\d{1,2}[./]\d|\S+@\S|기자|특파원)|(?<=[^\s\d])\d{1,2}[./]\d{1,2}[./]\d/;
const role =
	/,?\s+(?:(?:senior|chief|staff|political|foreign|deputy|us|world|associate|contributing|special) )*(?:reporter|writer|correspondent|editor|contributor|columnist|redakteurin|redakteur|journalist)\b|\s+(?:\S+ )?bureau$/;

/** A role in any language, behind a comma: "Sandra Viotti, inviata ad Anchorage"; particles and "and" are shorter. */
const inOtherWords = /,\s+\p{Ll}{4,}.*$/u;

/** One of these is in every role. */
const offices = [
	'reporter',
	'writer',
	'correspondent',
	'editor',
	'contributor',
	'columnist',
	'redakteur',
	'journalist',
	'bureau',
];

/** Lower-case words that stand in the place of a name, and what others begin with. */
const noNames: ReadonlySet<string> = new Set(
	'admin|administrator|super user|webmaster|author|authors|editor|staff|user|root|guest|null|undefined|none|unknown|redaktion|anonymous|администратор|редактор'.split(
		'|',
	),
);
const noBeginnings =
	'http:|https:|www.|@|0|1|2|3|4|5|6|7|8|9|,|;|view bio|view all|follow|share|more|all |about|email'.split('|');
const siteName = /^\S+\.(?:(?:com|org|net)(?:\s|$)|\w\w$)/;

/**
 * Reads who wrote the article: from structured data, then metadata, then what is marked up or printed as a byline.
 *
 * @param head - Blocks around the headline, for the printed byline.
 * @param credits - Lines that say who wrote the article.
 * @returns Names joined by ", ", without "By", roles and addresses; null when nobody is named.
 */
export function readByline(facts: PageFacts, head: readonly PageBlock[], credits: readonly string[]): string | null {
	const [linked, stated] = statedAuthors(facts);
	const isOfSite = (names: readonly string[]) => isSite(names, facts);
	const editors = toNames(printedEditors(facts));
	const areEditors = (names: readonly string[]) => names.every((name) => editors.includes(name));
	const areNobody = (names: readonly string[]) => isOfSite(names) || names.every(isHouseName) || areEditors(names);
	const own = [linked, stated].find((names) => names.length > 0 && !areNobody(names) && !areHouses(names, facts));
	if (own !== undefined) {
		const persons = own.filter((name) => own.length === 1 || !isOfSite([name]));
		return (fullerThan(persons, facts, head) ?? persons).join(', ');
	}
	const named = [linked, stated].find((names) => names.length > 0 && !areNobody(names));
	const seen = firstOf(printedAuthors(facts, head, credits).map(toNames));
	const visible = seen.filter((name) => !isOfSite([name]));
	const others = (named ?? firstOf([linked, stated])).filter((name) => !visible.includes(name));
	const names = [...visible, ...(visible.length === 0 || !areNobody(others) ? others : [])];
	return names.length === 0 ? null : names.join(', ');
}

/** Names in a byline, at most: more are those of cards. */
const mostNames = 6;

/** The names that the page prints or marks up where they are those stated and others: systems keep one of several. */
function fullerThan(
	stated: readonly string[],
	facts: PageFacts,
	head: readonly PageBlock[],
): readonly string[] | undefined {
	const isPerson = (name: string) => isName(name) && !isHouseName(name) && !isSite([name], facts);
	const lists = printedNames(facts, head).map((texts) => toNames(texts).flatMap(splitNames));
	return lists.find(
		(names) =>
			names.length > stated.length &&
			names.length <= mostNames &&
			names.every(isPerson) &&
			stated.every((name) => names.includes(name)),
	);
}

/** Whom the structured data names as author, and whom the metadata. */
export function statedAuthors(facts: PageFacts): readonly [linked: readonly string[], stated: readonly string[]] {
	return [
		toNames(linkedNames(facts.linked?.['author'] ?? facts.linked?.['creator'])),
		toNames([...authorNames.flatMap((name) => facts.meta.get(name) ?? []), ...turkishAuthor(facts)]),
	];
}

/** As Turkish sites have to state it: nearly all name themselves, a few the writer or the agency. */
function turkishAuthor(facts: PageFacts): readonly string[] {
	const names = facts.meta.get('articleauthor') ?? [];
	return isSite(names, facts) ? [] : names;
}

function firstOf(lists: readonly (readonly string[])[]): readonly string[] {
	return lists.find((names) => names.length > 0) ?? [];
}

/** Names of persons and houses in structured data, where a name may be in two parts. */
function linkedNames(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(linkedNames);
	if (isNode(value) && value['name'] === undefined) {
		const parts = [...textsOf(value['givenName']), ...textsOf(value['familyName'])];
		return parts.length > 0 ? [parts.join(' ')] : [];
	}
	return textsOf(value);
}

/** Whether the structured data names houses, not persons: then a printed name tells more. */
function areHouses(names: readonly string[], { linked }: PageFacts): boolean {
	const author: unknown = linked?.['author'];
	const nodes = (Array.isArray(author) ? author : [author]).filter(isNode);
	const houses = nodes.filter((node) => typesOf(node).some((type) => type.endsWith('Organization')));
	return houses.length > 0 && houses.length === nodes.length && houses.length === names.length;
}

/** A name with the office that follows it is the name alone. */
function nameOfLong(text: string): string {
	const name = text.slice(0, Math.max(0, text.indexOf(',')));
	return text.length > longestName && isName(name) ? name : text;
}

/** Names as stated, each text one: "A and B" stays as it is printed. */
function toNames(texts: readonly string[]): string[] {
	const names = texts
		.map((text) => withoutOpening(nameOfLong(toPlainText(text)).replace(/,(?=\S)/g, ', ')).replace(inOtherWords, ''))
		.map((text) => withoutRole(upTo(closing, text)))
		.map((name) => name.replace(/^[\s.:|–-]+|[\s,:|–-]+$/g, ''))
		.filter((name) => name !== '' && name.length <= longestName && !isNoName(name.toLowerCase()));
	return [...new Set(names)];
}

/** A name, or several with roles of their own: "Ana Lowe, US editor and Tom Reed". */
function withoutRole(names: string): string {
	if (!holdsAny(names.toLowerCase(), offices)) return names;
	const first = upTo(role, names);
	const next = nextName.exec(names.slice(first.length));
	return next === null ? first : `${first} ${withoutRole(next[1] ?? '')}`;
}
/** Behind a role of few words: "and Tom Reed". */
const nextName = /^[\s,\p{L}]{0,60}?\s((?:and|&) \p{Lu}\S+ \p{Lu}.*)$/u;

/** What stands before the first place where a pattern of lower case fits; all of a text where none does. */
function upTo(pattern: RegExp, text: string): string {
	// The one capital that is a letter longer in lower case.
	const at = text.replaceAll('İ', 'ı').toLowerCase().search(pattern);
	return at < 0 ? text : text.slice(0, at);
}

function isNoName(small: string): boolean {
	if (noNames.has(small) || noBeginnings.some((beginning) => small.startsWith(beginning))) return true;
	return small.includes('.') && siteName.test(small);
}

/** Whether the only author is the site itself, by what the page calls it or how its title ends. */
function isSite(names: readonly string[], facts: PageFacts): boolean {
	const { title } = facts.stated;
	const sites = [metaOf(facts, ['og:site_name', 'application-name']), linkedText(facts, 'publisher')];
	const [name] = names;
	if (names.length !== 1 || name === undefined) return false;
	const isNamed = sites.some((site) => site?.toLowerCase() === name.toLowerCase());
	return isNamed || (title.endsWith(name) && /[|｜ㅣ:：_–—-]\s*$/.test(title.slice(0, -name.length)));
}
