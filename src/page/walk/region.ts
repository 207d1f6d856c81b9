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

const kindByTag: Readonly<Record<string, RegionKind>> = {
	nav: 'navigation',
	footer: 'navigation',
	aside: 'related',
	menu: 'navigation',
	address: 'byline',
	figcaption: 'caption',
	'amp-carousel': 'related',
	details: 'notice',
};

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

/**
 * Words of class names and ids, each kind's as one pattern over names split into lower-case words.
 *
 * They are the habits of content systems, not of one site. A name is only a suspicion: see {@link Region}'s use.
 */
const kindByName: readonly (readonly [RegionKind, RegExp])[] = [
	[
		'hidden',
		/\b(?:screen ?reader(?: text| only)?|sr only|visually ?hidden|visuallyhidden|a11y ?(?:text|only)|offscreen|off ?screen)\b/u,
	],
	['consent', /\b(?:cookies?|consent|gdpr|cmp|onetrust|privacy(?! policy)|modal|didomi|sourcepoint|usercentrics)\b/u],
	[
		'comments',
		/\b(?:comments?(?! (?:enabled|count))|disqus|commento|kommentare?|coral|spotim|livefyre|discussion|respond|viafoura)\b/u,
	],
	[
		'newsletter',
		/\b(?:newsletters?|signup|sign up|mailchimp|subscribe|subscription|mailing list|inline form|whatsapp channel|opt in)\b/u,
	],
	[
		'paywall',
		/\b(?:paywall|pay wall|piano|regwall|meter(?:ed)? (?:message|wall)|premium (?:box|offer|teaser)|abo box|subscriber? ?(?:only|box|offer)|offers?|upsell|register ?(?:wall|box)|registration)\b/u,
	],
	[
		'advertisement',
		/\b(?:ads?|adverts?|advertisements?|advertising|adsbygoogle|ad slot|dfp|gpt ad|sponsor(?:ed|s)?|promoted|anzeige|publicidad|publicite|pubblicita|werbung|reklam|outbrain|taboola|affiliate|commercial|donat(?:e|ion)s?|membership|fundrais\w+)\b/u,
	],
	[
		'related',
		/\b(?:relat(?:ed|ion|ados|adas)|recirc(?:ulation)?|recommend(?:ed|ations?|ation)?|read (?:more|also|next|on)|readmore|more (?:on|from|in|stories|news|articles|like)|see also|also (?:read|like)|further reading|most (?:read|popular|viewed|shared|recent)|mostread|popular|trending|latest|up next|next (?:article|story|up|post)|prev(?:ious)? (?:article|story|post)|other (?:news|stories|articles)|top (?:stories|news)|teasers?|promos?|promotion|rails?|sidebars?|side bar|side ?col(?:umn)?|right ?(?:rail|col(?:umn)?|bar)|suggest(?:ed|ions?)|story ?(?:list|links?)|news ?(?:list|feed|ticker)|ticker|jp relatedposts|yarpp|carousel|swiper|slick|glide|you (?:may|might)|weiterlesen|mehr zum thema|lire aussi|relacionad[oa]s?|similar|onward|continue reading|collection list|in other news|card ?(?:list|grid)|archive|tab content|next ?prev|prev ?next|post ?navi?(?:gation)?|linkbox|link list|links? ?list|widget area|dossier)\b/u,
	],
	[
		'share',
		/\b(?:shar(?:e|es|ing|er)|share\w+|social(?: \w+)?|addthis|sharedaddy|sociable|follow(?: us| buttons?)?|toolbar|tools|article actions?|actions? bar|print|bookmark|reactions?|likes?|vote|rating|feedback|google news|add to)\b/u,
	],
	[
		'byline',
		/\b(?:by ?lines?|authors?(?: \w+)?|author name|contributors?|pub(?:lish(?:ed)?)? ?(?:date|time|info)|date ?lines?|date ?(?:time|published|modified)|timestamp|time ?stamp|posted on|post ?meta|entry ?meta|article ?meta|meta ?(?:data|info|bar|box|line)|article ?info|article ?date|last ?updated|reading ?time|read ?time)\b/u,
	],
	[
		'biography',
		/\b(?:bio|biography|about (?:the )?author|author (?:box|bio|card|info|profile|desc\w*)|writer ?profile|autor ?(?:box|info))\b/u,
	],
	[
		'caption',
		/\b(?:captions?|caption ?text|img ?(?:caption|credit|desc)|image ?(?:caption|credits?|source|meta|copyright|description)|photo ?(?:caption|credits?|desc|by)|picture ?(?:caption|credit)|media ?(?:caption|credit)|credits?|copyright|bildunterschrift|bildtext|cutline|wp caption(?: text)?|foto ?(?:credit|caption)|figure)\b/u,
	],
	[
		'tags',
		/\b(?:tags?|tag ?(?:list|cloud|s)|topics?(?: list)?|keywords?|labels?|categor(?:y|ies)|entry ?(?:tags|categories|footer)|rubric|kicker|eyebrow|overline|breadcrumbs?|crumbs?)\b/u,
	],
	[
		'navigation',
		/\b(?:nav|navbar|navigation|menu|sub ?menu|mega ?menu|masthead|site ?(?:header|footer|nav)|page ?(?:header|footer)|global ?(?:header|footer|nav)|footer|foot|skip(?: link)?|pagination|pager|table of contents|toc|jump ?(?:links?|to)|search|hamburger|off ?canvas|top ?bar|header bar|drawer|login|account)\b/u,
	],
	[
		'notice',
		/\b(?:popup|pop up|overlay|banner|notification|toast|lightbox|disclaimer|disclosure|interstitial|app ?(?:download|promo|banner)|no ?print|fallback|error ?message|survey|poll|quiz|trust ?project|factbox|info ?box)\b/u,
	],
	[
		'player',
		/\b(?:players?|video ?(?:player|js|wrapper|container|title|desc\w*|info)|audio(?: ?player)?|podcast|jwplayer|brightcove|text ?to ?speech|listen|playlist|galler(?:y|ies)|slide ?shows?|slider)\b/u,
	],
];

/** Classes that hide by themselves, unless another shows the element on some screens. */
const hiddenName = /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none)(?=\s|$)/u;
const shownSomewhere = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*)|d-\w+-\w+)(?=\s|$)/u;

const namedKinds = new Map<string, RegionKind | null>();
/** Class names differ by build on some sites; the memory is emptied rather than let grow. */
const mostNames = 4000;

/** What an element's class and id make it likely to be; null for no suspicion. */
export function kindOfName(name: string): RegionKind | null {
	const known = namedKinds.get(name);
	if (known !== undefined) return known;
	if (namedKinds.size >= mostNames) namedKinds.clear();
	const words = name
		.slice(0, longestName)
		.replace(/([a-z])([A-Z])/gu, '$1 $2')
		.replace(/[-_:/.]+/gu, ' ')
		.toLowerCase();
	const named = kindByName.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
	const kind = hiddenName.test(name) && !shownSomewhere.test(name) ? 'hidden' : named;
	namedKinds.set(name, kind);
	return kind;
}
/** Longer class attributes are lists of utility classes: their start names the thing, if anything does. */
const longestName = 200;

/** The region an element begins; null when nothing marks it as one. */
export function regionOf(element: Element, parent: Region | null): Region | null {
	const sureKind = sureKindOf(element);
	const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
	const kind = sureKind ?? (name === ' ' ? null : kindOfName(name));
	if (kind === null || (element.localName === 'p' && notOfParagraphs.has(kind))) return null;
	return { kind, element, make: `${element.localName} ${name}`, sure: sureKind !== null, parent };
}

/** What a paragraph's own class never tells: sites mark with it what a subscriber sees, or what a player reads out. */
const notOfParagraphs: ReadonlySet<RegionKind> = new Set(['paywall', 'player', 'navigation', 'comments']);

function sureKindOf(element: Element): RegionKind | null {
	const byTag = kindByTag[element.localName];
	if (byTag !== undefined) return byTag;
	if (isHidden(element)) return 'hidden';
	const role = element.getAttribute('role');
	return role === null ? null : (kindByRole[role] ?? null);
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}
