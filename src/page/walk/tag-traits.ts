import { type RegionKind, runMark } from '../../core/page-text.ts';

/** What a tag says by itself of the text in it. */
export type TagTraits = {
	/** Its content is never read: it is code, a control or a picture, not text of the page. */
	readonly isSkipped: boolean;
	/** It stands in a line of text; everything else begins and ends a block. */
	readonly isInline: boolean;
	/** No shadow root can be attached to it. */
	readonly isBare: boolean;
	/** It says what a block is; a plain box inside is still that. */
	readonly speaks: boolean;
	/** Of {@link mark}, together. */
	readonly marks: number;
	/** The part of a page it likely is. */
	readonly region: RegionKind | null;
};

/** What holds of all text inside an element, as bits: they are asked for at every element of a page. */
export const mark = { link: 1, stress: 2, ...runMark } as const;

const skipped =
	'script style noscript template svg math canvas iframe object embed video audio map ' +
	'button select option datalist textarea input dialog head title meta link progress meter ' +
	'amp-ad amp-embed amp-sticky-ad amp-consent amp-iframe amp-sidebar rp rt rtc';

const inline =
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
	'span strike strong sub sup time tt u var wbr';

/** Common ones of those that the standard of the DOM does not list for `attachShadow`. */
const bare = 'a b br em figcaption figure form i img li ol picture strong svg table tbody td time tr ul';

const speaking = 'h1 h2 h3 h4 h5 h6 p li blockquote figcaption pre td th dt dd caption';

const marked: Readonly<Record<string, number>> = {
	a: mark.link,
	b: mark.stress,
	strong: mark.stress,
	em: mark.stress,
	i: mark.stress,
	blockquote: mark.quotation,
	figure: mark.figure,
	picture: mark.figure,
	pre: mark.preformatted,
	plaintext: mark.preformatted,
};

const regions: Readonly<Record<string, RegionKind>> = {
	nav: 'navigation',
	footer: 'navigation',
	aside: 'related',
	menu: 'navigation',
	address: 'byline',
	figcaption: 'caption',
	'amp-carousel': 'related',
	details: 'notice',
};

const plain: TagTraits = { isSkipped: false, isInline: false, isBare: false, speaks: false, marks: 0, region: null };

const traits = new Map<string, TagTraits>();
addTraits(skipped, { isSkipped: true });
addTraits(inline, { isInline: true });
addTraits(bare, { isBare: true });
addTraits(speaking, { speaks: true });
for (const [tag, marks] of Object.entries(marked)) addTraits(tag, { marks });
for (const [tag, region] of Object.entries(regions)) addTraits(tag, { region });

function addTraits(tags: string, own: Partial<TagTraits>): void {
	for (const tag of tags.split(' ')) traits.set(tag, { ...traitsOf(tag), ...own });
}

/** What a local name says. */
export function traitsOf(tag: string): TagTraits {
	return traits.get(tag) ?? plain;
}
