import type { HeadingRecord, Stated } from '../core/page-text.ts';
import { unshadowed } from './unshadowed.ts';
import { toReadable } from './walk/readable-text.ts';

/** Elements looked at of a kind, at most: comments and cards name their writers too. */
const mostMarked = 8;
const mostClassed = 16;
/** Parts of an author's box that are looked at: name, then house and place. */
const mostParts = 3;
/** Of each level: the headline stands before the text. */
const mostHeadings = 24;

/** Marked up as the author's or as a date. */
const marked = '[itemprop],[rel~="author"],[data-author-name]';

/**
 * What a page states about itself. Elements of one tag are asked for by it: browsers have those at hand.
 *
 * @param bylines - Elements that call themselves author or byline, in order.
 */
export function readStated(page: Document, bylines: readonly Element[]): Omit<Stated, 'times' | 'embedded'> {
	const root = page.documentElement;
	const headings = ['h1', 'h2', 'h3'].map((tag) => firstOf(page, tag, mostHeadings));
	return {
		title: toReadable(page.title ?? ''),
		language: root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null,
		canonical: canonicalOf(page),
		...markedIn(page),
		...furtherPagesOf(page),
		translated: isTranslated(page),
		time: articleTime(page),
		meta: metaIn(page),
		linkedData: linkedDataIn(page),
		headings: headings.flat().map(toHeading),
		bylines: bylines.slice(0, mostClassed).filter(isOfArticle).flatMap(partsOf).map(textOf),
	};
}

function firstOf(page: Document, tag: string, most: number): readonly Element[] {
	return [...page.getElementsByTagName(tag)].slice(0, most);
}

function canonicalOf(page: Document): string | null {
	return page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
}

/** Marks of translators: Chrome and the service behind it leave a class on the root, Edge and Firefox attributes. */
function isTranslated(page: Document): boolean {
	const root = page.documentElement?.getAttribute('class') ?? '';
	if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root)) return true;
	return page.querySelector('[_msttexthash],[data-moz-translations-id]') !== null;
}

/** Links looked at for the number of an article's last page, at most. */
const mostLinks = 400;

function furtherPagesOf(page: Document): Pick<Stated, 'next' | 'links'> {
	const next = page.querySelector('link[rel~="next" i][href],a[rel~="next" i][href]')?.getAttribute('href') ?? null;
	if (next === null) return { next, links: [] };
	const links = [...page.querySelectorAll('a[href]')].slice(0, mostLinks);
	return { next, links: links.map((link) => link.getAttribute('href') ?? '') };
}

function linkedDataIn(page: Document): readonly string[] {
	const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
	return scripts.map((script) => script.textContent ?? '');
}

function metaIn(page: Document): Stated['meta'] {
	const meta: (readonly [string, string])[] = [];
	for (const element of page.getElementsByTagName('meta')) {
		const content = element.getAttribute('content')?.trim() ?? '';
		if (content === '') continue;
		for (const attribute of ['name', 'property', 'itemprop']) {
			const name = element.getAttribute(attribute)?.toLowerCase();
			if (name) meta.push([name, content]);
		}
	}
	return meta;
}

function markedIn(page: Document): Pick<Stated, 'published' | 'modified' | 'authors'> {
	const authors: Element[] = [];
	let [published, modified]: (Element | undefined)[] = [];
	for (const element of [...page.querySelectorAll(marked)].map(unshadowed)) {
		const properties = element.getAttribute('itemprop')?.toLowerCase() ?? '';
		if (hasWord(properties, 'datepublished')) published ??= element;
		if (hasWord(properties, 'datemodified')) modified ??= element;
		if (isAuthors(element, properties)) authors.push(element);
	}
	const dates = { published: published ? dateOf(published) : null, modified: modified ? dateOf(modified) : null };
	return { ...dates, authors: authors.slice(0, mostMarked).map(nameIn) };
}

function isAuthors(element: Element, properties: string): boolean {
	if (hasWord(properties, 'author') || hasWord(relationOf(element), 'author')) return true;
	return element.hasAttribute('data-author-name');
}

/** What boxes inside a heading call themselves that say what it is about, not what it says. */
const kicker =
	'[class*="kicker" i], [class*="label" i], [class*="overline" i], [class*="eyebrow" i], [class*="topline" i], [class*="vorzeile" i], [class*="spitzmarke" i], [class*="pretitle" i], [class*="antetit" i], [class*="surtitre" i], [class*="roofline" i], [class*="dachzeile" i], [class*="supertitle" i], [aria-hidden="true"]';

function toHeading(heading: Element): HeadingRecord {
	const level = Number(heading.localName.slice(1));
	// A lower heading that is a link is another article's: only of the main one it is asked where it leads.
	const link = level === 1 ? (heading.querySelector('a[href]') ?? heading.closest('a[href]')) : null;
	const kickers = heading.childElementCount === 0 ? [] : [...heading.querySelectorAll(kicker)].map(textOf);
	const inTrail = level === 1 && heading.closest(trail) !== null;
	return { level, text: textOf(heading), kickers, link: link?.getAttribute('href') ?? null, inTrail };
}

/** What says where in its site a page stands. */
const trail = 'nav,[class*="crumb" i]';

function relationOf(element: Element): string {
	return element.getAttribute('rel')?.toLowerCase() ?? '';
}

function hasWord(list: string, word: string): boolean {
	return list.includes(word) && list.split(/\s+/).includes(word);
}

/** The first `time` of the article itself; those in rails and cards stand elsewhere. */
function articleTime(page: Document): string | null {
	const times = [...page.getElementsByTagName('time')].filter(
		(time) => time.closest('aside, nav, footer, li') === null,
	);
	const marked =
		times.find((time) => time.hasAttribute('pubdate')) ??
		times.find((time) => /publi|posted|created|entry-date/i.test(time.className)) ??
		times[0];
	return marked === undefined ? null : dateOf(marked);
}

/** The date an element marks up: its machine-readable value, else its text. */
function dateOf(element: Element): string | null {
	return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

function nameIn(element: Element): string {
	const name = element.querySelector('[itemprop~="name" i]') ?? element;
	return name.getAttribute('content') ?? name.getAttribute('data-author-name') ?? name.textContent ?? '';
}

/** An author's box, and its first parts where it has no several: name, house and place set side by side. */
function partsOf(element: Element): readonly Element[] {
	const parts = [...[...element.children].slice(0, mostParts), element];
	return parts.filter((part) => part.childElementCount < 2 && part.localName !== 'button');
}

/** Outside comments and lists of other articles. */
function isOfArticle(element: Element): boolean {
	return element.closest('aside, footer, nav, li, [class*="comment" i], [class*="related" i]') === null;
}

function textOf(element: Element): string {
	const own = unshadowed(element);
	return toReadable((own.querySelector('rt') === null ? own : withoutReadings(own)).textContent ?? '');
}

/** A copy without how its characters are read, which is set above them, and the brackets for browsers that set it beside. */
function withoutReadings(element: Element): Node {
	const copy = element.cloneNode(true) as Element;
	for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
	return copy;
}

/**
 * The sources of the data that applications of the usual kinds (Next.js, Nuxt) leave in a page. They may be long: for
 * pages that show little text.
 */
export function readEmbeddedData(page: Document): readonly string[] {
	return [...page.querySelectorAll('script:not([src])')].flatMap((script) => {
		const source = (script.textContent ?? '').trim();
		const isData = script.getAttribute('type') === 'application/json' || script.id === '__NEXT_DATA__';
		return isData ? [source] : (/^self\.__next_f\.push\((.*)\);?$/s.exec(source)?.slice(1) ?? []);
	});
}
