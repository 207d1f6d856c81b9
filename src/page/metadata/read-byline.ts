import { meaningOf, splitPhrases, toBeginnings } from '../body/phrases.ts';
import { isHeadingTag, type PageBlock } from '../walk/page-block.ts';
import { isCapital } from '../words.ts';
import { isNode, textsOf, typesOf } from './json-ld.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';
import { toPlainText } from './plain-text.ts';

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

/** What stands before names: "By", "Von", "Reported by:". */
const openings = toBeginnings(
	splitPhrases(
		'by|written by|reported by|posted by|submitted by|story by|text by|words by|edited by|published by|article by|analysis by|opinion by|interview by|von|par|por|di|de|door|av|af|przez|text|tekst|texte|testo|autor|autorin|autoren|autora|autores|author|authors|author(s)|auteur|auteurs|autore|автор|авторы|текст|yazan|yazar|haberin yazarı|haber|oleh|penulis|szerző|szerzők|συντάκτης|redacția|reporter|tác giả|文|記者|记者|作者|撮影|글|كتب|كتبت|بقلم|द्वारा',
	).map((phrase) => [phrase, phrase.length] as const),
);
/** What stands after them: a bar, a date, an address, a role. */
const closing =
	/\s+(?:[|•·–—]\s|updated|published|last updated|posted|am \d|on (?:\w{2,9}\.?, )?\d|\d{1,2}[./]\d|\S+@\S|기자|특파원).*$|(?<=[^\s\d])\d{1,2}[./]\d{1,2}[./]\d.*$/i;
const role =
	/,?\s+(?:(?:senior|chief|staff|political|foreign|deputy|us|world|associate|contributing|special) )*(?:reporter|writer|correspondent|editor|contributor|columnist|redakteurin|redakteur|journalist)\b.*$/i;

/** A byline without what stands before and after its names. */
function withoutOpening(text: string): string {
	const length = meaningOf(text.toLowerCase(), openings);
	if (length === undefined || !/^[\s:|/／]/.test(text.slice(length))) return text;
	return text.slice(length).replace(/^[\s:|/／]+/, '');
}
const noName =
	/^(?:https?:|www\.|@|\d)|^\S+\.(?:com|org|net|de|\w\w)$|^[,;]|^(?:admin|author|authors|editor|staff|user|root|guest|null|undefined|none|unknown|redaktion|anonymous|view (?:bio|all).*|follow.*|share.*|more.*|all .*|about.*|email.*)$/i;
const longestName = 70;

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
	const seen = () =>
		firstOf(
			[
				facts.stated.authors,
				printedBylines(head),
				classedNames(facts),
				boxedNames(head),
				reporters(head),
				signatures(credits),
			].map((names) => toNames(names)),
		);
	const own = [linked, stated].find((names) => names.length > 0 && !isOfSite(names) && !areHouses(names, facts));
	if (own !== undefined) return own.filter((name) => own.length === 1 || !isOfSite([name])).join(', ');
	const visible = seen().filter((name) => !isOfSite([name]));
	const houses = firstOf([linked, stated]).filter((name) => !visible.includes(name));
	const names = [...visible, ...(visible.length === 0 || !isOfSite(houses) ? houses : [])];
	return names.length === 0 ? null : names.join(', ');
}

/** Whom the structured data names as author, and whom the metadata. */
export function statedAuthors(facts: PageFacts): readonly [linked: readonly string[], stated: readonly string[]] {
	return [
		toNames(linkedNames(facts.linked?.['author'] ?? facts.linked?.['creator'])),
		toNames(authorNames.flatMap((name) => facts.meta.get(name) ?? [])),
	];
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

/** A person's name in a box that is called an author's. */
function classedNames({ stated }: PageFacts): string[] {
	const names = stated.bylines.map((text) => withoutOpening(text).replace(/\s*[(（].*$/, ''));
	return names.filter((name) => name.length <= longestName && isName(name)).slice(0, 1);
}

function printedBylines(head: readonly PageBlock[]): string[] {
	const fits = head.filter(({ text }) => text.length <= longestName * 2);
	const opened = fits.find(({ text, tag }) => {
		const names = withoutOpening(text);
		return names !== text && !isHeadingTag(tag) && names.split(' ').some(isCapital);
	});
	if (opened !== undefined) return [opened.text];
	const after = fits.map(({ text }) => signed.exec(text)?.[1]).find((name) => name !== undefined && isName(name));
	return after === undefined ? [] : [after];
}

/** A name alone in a box for bylines. */
function boxedNames(head: readonly PageBlock[]): string[] {
	const regional = head.find(
		({ text, region }) =>
			region?.kind === 'byline' && isName(text) && /author|byline|writer|contributor|autor/i.test(region.make),
	);
	return regional === undefined ? [] : [regional.text];
}

/** "Posted 16 August 2025 by Ana Lowe". */
const signed = /^(?:posted|published|submitted|updated|written|created)\b.{0,60}?\bby\s+(.{3,70})$/i;

/** Two to five words that begin with a capital, or are of a script without capitals: what a person is called. */
function isName(text: string): boolean {
	const words = text.split(' ');
	const fits = words.length <= 5 && (words.length >= 2 || /^[\u3040-\uffdc]{2,8}$/.test(text));
	return fits && !/[\d:!?@()]/.test(text) && words.every((word) => isCapital(word) || particles.has(word));
}
const particles: ReadonlySet<string> = new Set('de van von der den el al bin da di la le dos y'.split(' '));

/** A name with the office that follows it is the name alone. */
function nameOfLong(text: string): string {
	const name = text.slice(0, Math.max(0, text.indexOf(',')));
	return text.length > longestName && isName(name) ? name : text;
}

/** Names as stated, each text one: "A and B" stays as it is printed. */
function toNames(texts: readonly string[]): string[] {
	const names = texts
		.map((text) =>
			withoutOpening(nameOfLong(toPlainText(text)))
				.replace(closing, '')
				.replace(role, ''),
		)
		.map((name) => name.replace(/^[\s.:|–-]+|[\s,:|–-]+$/g, ''))
		.filter((name) => name !== '' && name.length <= longestName && !noName.test(name));
	return [...new Set(names)];
}

/** What agencies print before their first sentence: "（记者李小川 王远）", "(서울=연합뉴스) 홍길동 기자". */
const reporter =
	/[（(][记記]者\s?([^（）():：]{2,30})[)）]|^[（(][^()（）]{2,20}=[^()（）]{2,20}[)）]\s?(\S{2,5}(?: \S{2,5}){0,2}) (?:기자|특파원)/;
/** Characters at the beginning of a paragraph in which they stand. */
const reporterReach = 80;

function reporters(head: readonly PageBlock[]): string[] {
	const found = head.map(({ text }) => reporter.exec(text.slice(0, reporterReach))).find((match) => match !== null);
	return [found?.[1] ?? found?.[2] ?? ''].filter((name) => name !== '');
}

/** A name before its sources: "Hải An (Theo Reuters, AFP)". */
function signatures(credits: readonly string[]): string[] {
	return credits
		.map((line) => line.replace(/\s*[(（].*$/, ''))
		.filter(isName)
		.slice(0, 1);
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
