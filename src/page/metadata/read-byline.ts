import { meaningOf, splitPhrases, toBeginnings } from '../body/phrases.ts';
import { isHeadingTag, type PageBlock } from '../walk/page-block.ts';
import { toReadable } from '../walk/readable-text.ts';
import { isCapital } from '../words.ts';
import { isNode, textsOf, typesOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
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
		'by|written by|reported by|posted by|story by|text by|words by|edited by|published by|article by|analysis by|opinion by|interview by|von|par|por|di|de|door|av|af|przez|text|tekst|texte|testo|autor|autorin|autoren|autora|autores|author|authors|author(s)|auteur|auteurs|autore|автор|авторы|текст|yazan|haber|oleh|reporter|tác giả|文|記者|记者|作者|撮影|글|كتب|كتبت|بقلم|द्वारा',
	).map((phrase) => [phrase, phrase.length] as const),
);
/** What stands after them: a bar, a date, an address, a role. */
const closing = /\s+(?:[|•·–—]\s|updated|published|last updated|posted|am \d|on \d|\d{1,2}[./]\d|\S+@\S|기자).*$/i;
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
 * @returns Names joined by ", ", without "By", roles and addresses; null when nobody is named.
 */
export function readByline(page: Document, facts: PageFacts, head: readonly PageBlock[]): string | null {
	const linked = toNames(linkedNames(facts.linked?.['author'] ?? facts.linked?.['creator']));
	const stated = toNames(authorNames.flatMap((name) => facts.meta.get(name) ?? []));
	const seen = () => firstOf([toNames(markedNames(page)), toNames(printedBylines(head)), toNames(classedNames(page))]);
	const own = [linked, stated].find((names) => names.length > 0 && !isSite(names, facts) && !areHouses(names, facts));
	if (own !== undefined) return own.join(', ');
	const visible = seen().filter((name) => !isSite([name], facts));
	const houses = firstOf([linked, stated]).filter((name) => !visible.includes(name));
	const names = [...visible, ...(visible.length === 0 || !isSite(houses, facts) ? houses : [])];
	return names.length === 0 ? null : names.join(', ');
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

function markedNames(page: Document): string[] {
	const elements = [...page.querySelectorAll('[itemprop~="author" i], [rel~="author"], [data-author-name]')];
	return elements.slice(0, mostMarked).map((element) => {
		const name = element.querySelector('[itemprop~="name" i]') ?? element;
		return name.getAttribute('content') ?? name.getAttribute('data-author-name') ?? name.textContent ?? '';
	});
}

/** A person's name in a box that is called an author's, outside comments and lists of other articles. */
function classedNames(page: Document): string[] {
	const elements = [...page.querySelectorAll('[class*="author" i], [class*="byline" i]')].slice(0, mostClassed);
	const names = elements
		.filter((element) => element.closest('aside, footer, nav, li, [class*="comment" i], [class*="related" i]') === null)
		.map((element) => withoutOpening(toReadable(element.textContent ?? '')));
	return names.filter((name) => name.length <= longestName && isName(name)).slice(0, 1);
}
const mostClassed = 16;
const mostMarked = 8;

function printedBylines(head: readonly PageBlock[]): string[] {
	const fits = head.filter(({ text }) => text.length <= longestName * 2);
	const opened = fits.find(({ text, tag }) => {
		const names = withoutOpening(text);
		return names !== text && !isHeadingTag(tag) && names.split(' ').some(isCapital);
	});
	if (opened !== undefined) return [opened.text];
	const regional = fits.find(
		({ text, region }) =>
			region?.kind === 'byline' && isName(text) && /author|byline|writer|contributor|autor/i.test(region.make),
	);
	return regional === undefined ? [] : [regional.text];
}

/** Two to five words that begin with a capital, or are of a script without capitals: what a person is called. */
function isName(text: string): boolean {
	const words = text.split(' ');
	const fits = words.length <= 5 && (words.length >= 2 || /^[\u3040-\uffdc]{2,8}$/.test(text));
	return fits && !/[\d:!?@()]/.test(text) && words.every((word) => isCapital(word) || particles.has(word));
}
const particles: ReadonlySet<string> = new Set([
	'de',
	'van',
	'von',
	'der',
	'den',
	'el',
	'al',
	'bin',
	'da',
	'di',
	'la',
	'le',
	'dos',
	'y',
]);

/** Names as stated, each text one: "A and B" stays as it is printed. */
function toNames(texts: readonly string[]): string[] {
	const names = texts
		.map((text) => withoutOpening(toPlainText(text)).replace(closing, '').replace(role, ''))
		.map((name) => name.replace(/^[\s.:|–-]+|[\s,:|–-]+$/g, ''))
		.filter((name) => name !== '' && name.length <= longestName && !noName.test(name));
	return [...new Set(names)];
}

/** Whether the only author is the site itself. */
function isSite(names: readonly string[], facts: PageFacts): boolean {
	const site = metaOf(facts, ['og:site_name', 'application-name'])?.toLowerCase();
	const [name] = names;
	return names.length === 1 && name !== undefined && site !== undefined && name.toLowerCase() === site;
}
