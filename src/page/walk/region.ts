import { harmlessNames, type RegionKind, regionNames } from './region-kinds.ts';

/** A part of the page that is likely no article, by its element's name, role or class. */
export type Region = {
	readonly kind: RegionKind;
	readonly element: Element;
	/** Same for regions of one make: tag, class and id. */
	readonly make: string;
	/** By tag, role or a hidden attribute; a class name alone is a weaker sign. */
	readonly sure: boolean;
	/** The region around this one. */
	readonly parent: Region | null;
};

const kindByTag: ReadonlyMap<string, RegionKind> = new Map([
	['nav', 'navigation'],
	['footer', 'navigation'],
	['aside', 'related'],
	['menu', 'navigation'],
	['address', 'byline'],
	['figcaption', 'caption'],
	['amp-carousel', 'related'],
	['details', 'notice'],
]);

const kindByRole: Readonly<Record<string, RegionKind>> = {
	navigation: 'navigation',
	banner: 'navigation',
	contentinfo: 'navigation',
	menu: 'navigation',
	menubar: 'navigation',
	tablist: 'navigation',
	search: 'navigation',
	complementary: 'related',
	dialog: 'notice',
	alertdialog: 'notice',
	alert: 'notice',
	tooltip: 'notice',
	toolbar: 'share',
};

/** Each name's kind and its place in the table; null for pairs that only look like one. */
const kindByName = new Map<string, { readonly kind: RegionKind; readonly rank: number } | null>();
for (const [rank, [kind, names]] of regionNames.entries()) {
	for (const name of names.split('|')) if (!kindByName.has(name)) kindByName.set(name, { kind, rank });
}
for (const name of harmlessNames.split('|')) kindByName.set(name, null);

/** Classes that hide by themselves, unless another shows the element on some screens. */
const hiddenName = /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none)(?=\s|$)/;
const shownSomewhere = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*)|d-\w+-\w+)(?=\s|$)/;

const namedKinds = new Map<string, RegionKind | null>();
/** Class names differ by build on some sites; the memory is emptied rather than let grow. */
const mostNames = 4000;

/** What an element's class and id make it likely to be; null for no suspicion. */
export function kindOfName(name: string): RegionKind | null {
	const known = namedKinds.get(name);
	if (known !== undefined) return known;
	if (namedKinds.size >= mostNames) namedKinds.clear();
	const hides = hiddenName.test(name) && !shownSomewhere.test(name);
	const kind = hides ? 'hidden' : strongestKind(wordsOfName(name));
	namedKinds.set(name, kind);
	return kind;
}

/** "articleBody related-links" → article, body, related, links. */
function wordsOfName(name: string): string[] {
	const parted = name
		.slice(0, longestName)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	return parted.split(/[^a-z0-9]+/);
}

/** The kind that comes first in the table. */
function strongestKind(words: readonly string[]): RegionKind | null {
	const found = namesIn(words).flatMap((name) => kindByName.get(name) ?? []);
	return found.sort((a, b) => a.rank - b.rank)[0]?.kind ?? null;
}

/** The known pairs of words, and the words that are in no known pair. */
function namesIn(words: readonly string[]): string[] {
	const names: string[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';
		const pair = pairStarts.has(word) ? `${word} ${words[index + 1] ?? ''}` : word;
		const known = pair !== word && kindByName.has(pair);
		names.push(known ? pair : word);
		if (known) index++;
	}
	return names;
}

/** First words of the known pairs. */
const pairStarts = new Set<string>();
for (const name of kindByName.keys()) if (name.includes(' ')) pairStarts.add(name.slice(0, name.indexOf(' ')));

/** Longer class attributes are lists of utility classes: their start names the thing, if anything does. */
const longestName = 200;

/** The region an element begins; null when nothing marks it as one. */
export function regionOf(element: Element, tag: string, parent: Region | null): Region | null {
	const byTag = kindByTag.get(tag);
	// Most paragraphs and words in bold carry no attribute: one question instead of six.
	if (byTag === undefined && !element.hasAttributes()) return null;
	const sureKind = byTag ?? sureKindOf(element);
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	const kind = sureKind ?? (name === ' ' ? null : kindOfName(name));
	if (kind === null || (tag === 'p' && notOfParagraphs.has(kind))) return null;
	return { kind, element, make: `${tag} ${name}`, sure: sureKind !== null, parent };
}

/** What a paragraph's own class never tells: sites mark with it what a subscriber sees, or what a player reads out. */
const notOfParagraphs: ReadonlySet<RegionKind> = new Set(['paywall', 'player', 'navigation', 'comments']);

function sureKindOf(element: Element): RegionKind | null {
	if (isHidden(element)) return 'hidden';
	const role = element.getAttribute('role');
	return role === null ? null : (kindByRole[role] ?? null);
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
