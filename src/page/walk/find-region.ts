import type { RegionKind } from '../../core/page-text.ts';
import { isDropCap } from './element-kinds.ts';
import { harmlessNames, regionNames } from './region-kinds.ts';
import { type TagTraits, traitsOf } from './tag-traits.ts';

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

/** What class and id say of an element; it is marking where it is a byline or a time. */
export type NameTraits = {
	readonly kind: RegionKind | null;
	readonly isByline: boolean;
	readonly isTime: boolean;
	readonly isMarking: boolean;
};

const knownNames = new Map<string, NameTraits>();
/** Class names differ by build on some sites; the memory is emptied rather than let grow. */
const mostNames = 4000;

function traitsOfName(name: string): NameTraits {
	if (name === '') return noTraits;
	const known = knownNames.get(name);
	if (known !== undefined) return known;
	if (knownNames.size >= mostNames) knownNames.clear();
	const hides = hiddenName.test(name) && !shownSomewhere.test(name);
	const kind = hides ? 'hidden' : strongestKind(wordsOfName(name));
	const [isByline, isTime] = [bylineName.test(name), timeName.test(name)];
	const traits = { kind, isByline, isTime, isMarking: isByline || isTime };
	knownNames.set(name, traits);
	return traits;
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

/** What is asked of an element's attributes, once. */
export type Attributes = {
	readonly classes: string;
	readonly id: string;
	readonly traits: NameTraits;
	/** What role or a hidden attribute makes of it. */
	readonly sure: RegionKind | null;
	/** Whether it has one of {@link tellingAttributes}. */
	readonly isTelling: boolean;
};

const noTraits: NameTraits = { kind: null, isByline: false, isTime: false, isMarking: false };
const noAttributes: Attributes = { classes: '', id: '', traits: noTraits, sure: null, isTelling: false };

/** Reads what an element's attributes say of it. */
export function readAttributes(element: Element, isTelling: boolean): Attributes {
	// Most paragraphs and words in bold carry no attribute: one question instead of six.
	if (!element.hasAttributes()) return noAttributes;
	const classes = element.getAttribute('class') ?? '';
	// The property of a form is its field of that name, where it has one.
	const id = element.getAttribute('id') ?? '';
	if (id === '' && !isTelling) return attributesOfClass(classes);
	const traits = traitsOfName(id === '' ? classes : `${classes} ${id}`);
	return { classes, id, traits, sure: isTelling ? sureKindOf(element) : null, isTelling };
}

/** Elements of one class and nothing else are many on a page, and alike. */
function attributesOfClass(classes: string): Attributes {
	const known = knownClasses.get(classes);
	if (known !== undefined) return known;
	if (knownClasses.size >= mostNames) knownClasses.clear();
	const attributes = { classes, id: '', traits: traitsOfName(classes), sure: null, isTelling: false };
	knownClasses.set(classes, attributes);
	return attributes;
}
const knownClasses = new Map<string, Attributes>();

/** Whether an element may be a time or a byline: few are, and the rest need not be asked twice. */
export function mayTellMore(tag: string, { traits, isTelling }: Attributes): boolean {
	return isTelling || traits.isMarking || tag === 'time';
}

/** Whether an element is a time, or calls itself one. */
export function isTime(tag: string, { classes, traits }: Attributes): boolean {
	return tag === 'time' || (traits.isTime && timeName.test(classes));
}
const timeName = /time|stamp|date|ago|hora|heure|uhrzeit|godzin|saat|clock/i;

/** Whether an element calls itself an author's or a byline: by class, or where class names are made by a build, otherwise. */
export function isByline(element: Element, { classes, traits, isTelling }: Attributes): boolean {
	// The name holds the id too, which names a page as often as a box.
	if (traits.isByline && bylineName.test(classes)) return true;
	return (
		isTelling && ['data-testid', 'data-component'].some((name) => /byline/i.test(element.getAttribute(name) ?? ''))
	);
}
const bylineName =
	/author|byline|autor|auteur|autore|writer|reporter|szerzo|yazar|muhabir|penulis|skribent|redaktor|journalist/i;

/** Selects the elements whose attributes, beside class and id, may say what they or those around are; few have one. */
export const tellingAttributes =
	'input[type="email" i],[hidden],[role],[aria-hidden="true"],[aria-modal="true"],[style*="none" i],[style*="hidden" i],[itemprop],[data-gu-name],[data-testid],[data-component]';

/** What part of a page an element likely is; null when nothing marks it as one. */
export function regionKindOf(tag: string, { region }: TagTraits, { traits, sure }: Attributes): RegionKind | null {
	const kind = region ?? sure ?? traits.kind;
	return kind === null || (tag === 'p' && notOfParagraphs.has(kind)) ? null : kind;
}

/** Whether an element is what it is by tag, role or a hidden attribute; a class name alone is a weaker sign. */
export function isSure(tag: string, { sure }: Attributes): boolean {
	return sure !== null || traitsOf(tag).region !== null;
}

/** What only an article's own head holds. */
const ownMarks = 'h1,[itemprop^="date"]';

/**
 * Whether an element of the kind of navigation leads around the site and holds nothing of an article: more than half of
 * what many pages print is menus. A heading of the first level, a day that is marked up or an article around it says
 * that it was misnamed.
 */
export function isSiteMenu(element: Element, tag: string, attributes: Attributes): boolean {
	if (!isSure(tag, attributes)) return false;
	if (element.getAttribute('role') === 'tablist' || element.querySelector(ownMarks) !== null) return false;
	return tag !== 'footer' || element.closest('article,main') === null;
}

/** What part of a page an element likely is, by itself. */
export function kindOf(element: Element, tag: string): RegionKind | null {
	return regionKindOf(tag, traitsOf(tag), readAttributes(element, true));
}

/** What a paragraph's own class never tells: sites mark with it what a subscriber sees, or what a player reads out. */
const notOfParagraphs: ReadonlySet<RegionKind> = new Set(['paywall', 'player', 'navigation', 'comments']);

function sureKindOf(element: Element): RegionKind | null {
	if (isHidden(element)) return 'hidden';
	const role = element.getAttribute('role');
	return role === null ? null : (kindByRole[role] ?? null);
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden')) return true;
	if (element.getAttribute('aria-hidden') === 'true' && !isDropCap(element)) return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
