/** What a part of the page around the article is held to be. */
export type RegionKind =
	| 'navigation'
	| 'related'
	| 'comments'
	| 'advertisement'
	| 'newsletter'
	| 'share'
	| 'byline'
	| 'biography'
	| 'caption'
	| 'tags'
	| 'paywall'
	| 'notice'
	| 'consent'
	| 'hidden'
	| 'player';

/**
 * The text of a page and what the page states about itself, as plain data: all that is asked of a document before it is
 * decided what its article is.
 *
 * Made in the page, decided where it costs the page nothing. Boxes and regions are referred to by their place in their
 * list; a parent stands before its children.
 */
export type PageText = {
	/** The address the page was opened under. */
	readonly address: string;
	/** When it was read, in milliseconds since 1970. */
	readonly readAt: number;
	readonly stated: Stated;
	readonly boxes: Columns<BoxRecord>;
	readonly regions: Columns<RegionRecord>;
	/** In document order. */
	readonly runs: Columns<Run>;
};

/** Records of one kind, a list of each field: half as long in a message as a list of records, and read in a third. */
export type Columns<Type extends object> = { readonly [Field in keyof Type]: readonly Type[Field][] };

/** What a page states about itself, as written; texts in elements as a person reads them. */
export type Stated = {
	readonly title: string;
	/** The language of the root element. */
	readonly language: string | null;
	readonly canonical: string | null;
	/** Lower-case name, property or itemprop of each `meta`, with its content. */
	readonly meta: readonly (readonly [name: string, content: string])[];
	/** Sources of the JSON-LD blocks. */
	readonly linkedData: readonly string[];
	/** The headings of the first three levels. */
	readonly headings: readonly HeadingRecord[];
	/** Names in elements marked up as the author's. */
	readonly authors: readonly string[];
	/** Texts of elements that call themselves author or byline, and of their first parts. */
	readonly bylines: readonly string[];
	/** What is marked up as the date of publication, and of the last change. */
	readonly published: string | null;
	readonly modified: string | null;
	/** The first `time` of the article itself. */
	readonly time: string | null;
	/** What marks a time in the page: `time` elements, and short texts that call themselves time or date. */
	readonly times: readonly TimeRecord[];
	/** Whether it bears the marks of a translator that put its words in place of the page's. */
	readonly translated: boolean;
	/** The address of the next page, and, where there is one, the addresses the page leads to. */
	readonly next: string | null;
	readonly links: readonly string[];
	/** Sources of the data an application left in a page that shows little text itself. */
	readonly embedded: readonly string[];
};

/** A heading: what it says, its parts above the words themselves, and the address a main one leads to. */
export type HeadingRecord = {
	readonly level: number;
	readonly text: string;
	readonly kickers: readonly string[];
	readonly link: string | null;
	/** Whether it stands in a menu or ends a trail of links: it says where in its site the page stands. */
	readonly inTrail: boolean;
};

/** A time's machine-readable value, else its text, and the nearest box around that holds text. */
export type TimeRecord = { readonly box: number | null; readonly text: string };

/** An element around text of the page. */
export type BoxRecord = {
	/** Null at the top of the page. */
	readonly parent: number | null;
	/** Local name. */
	readonly tag: string;
	/** Class attribute; empty when there is none. */
	readonly classes: string;
	/** Empty when there is none. */
	readonly id: string;
	/** What it calls itself in other attributes, where class names are made by a build. */
	readonly said: string;
	/** Whether it is marked up as the article's text. */
	readonly isArticleBody: boolean;
};

/** A part of the page that is likely no article, by its element's name, role or class. */
export type RegionRecord = {
	readonly kind: RegionKind;
	/** Null for an element that is around no block of text. */
	readonly box: number | null;
	/** Same for regions of one make: tag, class and id. */
	readonly make: string;
	/** By tag, role or a hidden attribute; a class name alone is a weaker sign. */
	readonly sure: boolean;
	/** The region around this one. */
	readonly parent: number | null;
};

/** The text between two block boundaries of the page. */
export type Run = {
	/** The nearest element that begins a block. */
	readonly box: number;
	/** The tag that says what it is: a plain box inside a heading or a list item is still that. */
	readonly tag: string;
	/** As in the document, line breaks marked; never white space alone. */
	readonly text: string;
	/** Characters of `text` that are inside links, about. */
	readonly linked: number;
	/** Characters of `text` that are bold or italic, about. */
	readonly stressed: number;
	/** The innermost region around it. */
	readonly region: number | null;
	/** Of {@link runMark}, together. */
	readonly marks: number;
};

/** What holds of a run, as bits; others of its marks say nothing of it. */
export const runMark = {
	quotation: 4,
	figure: 8,
	preformatted: 16,
	/** Browsers do not show it: it stands in a template, or is there for pages without script. */
	unshown: 32,
} as const;
