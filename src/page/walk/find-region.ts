import type { RegionKind } from '../../core/page-text.ts';
import { remember } from '../../core/remember.ts';
import { isDropCap } from './drop-cap.ts';
import { bylineName, findTraits, type NameTraits, timeName } from './name-traits.ts';
import { isHeadingTag } from './page-block.ts';
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
	const classes = element.getAttribute('class') ?? '';
	// The property of a form is its field of that name, where it has one.
	const id = element.getAttribute('id') ?? '';
	const ofClass = classes === '' ? noAttributes : attributesOfClass(classes);
	if (id === '' && !isTelling) return ofClass;
	// The id of a heading is made of its words, and leads to it: "how-comments-are-read".
	const isNamed = id !== '' && !isHeadingTag(element.localName);
	const traits = isNamed ? traitsOfName(`${classes} ${id}`) : ofClass.traits;
	return { classes, id, traits, sure: isTelling ? sureKindOf(element) : null, isTelling };
}

/** Class names differ by build on some sites: what is remembered of them begins anew rather than grow. */
const mostNames = 4000;

/** What class and id say, as one text. */
const traitsOfName = remember(mostNames, findTraits);

/** Elements of one class and nothing else are many on a page, and alike. */
const attributesOfClass = remember(
	mostNames,
	(classes): Attributes => ({ classes, id: '', traits: findTraits(classes), sure: null, isTelling: false }),
);

/** Whether an element may be a time or a byline: few are, and the rest need not be asked twice. */
export function mayTellMore(tag: string, { traits, isTelling }: Attributes): boolean {
	return isTelling || traits.isMarking || tag === 'time';
}

/** Whether an element is a time, or calls itself one. */
export function isTime(tag: string, { classes, traits }: Attributes): boolean {
	return tag === 'time' || (traits.isTime && timeName.test(classes));
}

/** Whether an element calls itself an author's or a byline: by class, or where class names are made by a build, otherwise. */
export function isByline(element: Element, { classes, traits, isTelling }: Attributes): boolean {
	// The name holds the id too, which names a page as often as a box.
	if (traits.isByline && bylineName.test(classes)) return true;
	return (
		isTelling && ['data-testid', 'data-component'].some((name) => /byline/i.test(element.getAttribute(name) ?? ''))
	);
}

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
	if (element.getAttribute('aria-hidden') === 'true' && !isDropCap(element.textContent.trim())) return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
