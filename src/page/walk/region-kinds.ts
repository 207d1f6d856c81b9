import type { RegionKind } from '../../core/page-text.ts';

/**
 * Words, and pairs of words, of class names and ids, the strongest kind first: "|" between them, lower case.
 *
 * They are the habits of content systems, not of one site, and only a suspicion: whether the article stands in such a
 * box after all is decided by the text. Looked up, not compiled: patterns this long cost more than reading a page.
 */
export const regionNames: readonly (readonly [RegionKind, string])[] = [
	[
		'hidden',
		'screenreader|screen reader|sr only|visually hidden|visuallyhidden|a11y text|a11y only|offscreen|off screen|assistive text',
	],
	['consent', 'cookie|cookies|consent|gdpr|cmp|onetrust|privacy|modal|didomi|sourcepoint|usercentrics'],
	[
		'comments',
		'comment|comments|disqus|commento|kommentar|kommentare|coral|spotim|livefyre|discussion|respond|viafoura|commentlist|commentbox',
	],
	[
		'newsletter',
		'newsletter|newsletters|signup|sign up|mailchimp|subscribe|subscription|mailing list|inline form|whatsapp channel|opt in|nl signup',
	],
	[
		'paywall',
		'paywall|pay wall|piano|regwall|meter message|metered wall|premium box|premium offer|premium teaser|abo box|subscriber only|subscriber box|subscriber offer|subscribers only|offer|offers|upsell|register wall|register box|registerwall|registration',
	],
	[
		'advertisement',
		'ad|ads|advert|adverts|advertisement|advertisements|advertising|adsbygoogle|adslot|ad slot|dfp|gpt ad|sponsor|sponsors|sponsored|promoted|anzeige|publicidad|publicite|pubblicita|werbung|reklam|outbrain|taboola|affiliate|commercial|donate|donation|donations|membership|fundraising|fundraiser',
	],
	[
		'related',
		'related|relation|relatedposts|relatedarticles|relacionados|relacionadas|relacionado|relacionada|recirc|recirculation|recommend|recommended|recommendation|recommendations|read more|read also|read next|read on|readmore|more on|more from|more in|more stories|more news|more articles|more like|see also|also read|also like|further reading|most read|most popular|most viewed|most shared|most recent|mostread|mostpopular|popular|trending|latest|up next|next article|next story|next up|next post|prev article|prev story|prev post|previous article|previous story|previous post|other news|other stories|other articles|top stories|top news|teaser|teasers|promo|promos|promotion|rail|rails|sidebar|sidebars|side bar|side column|sidecolumn|sidecol|right rail|rightrail|right column|rightcolumn|right col|rightcol|right bar|suggest|suggested|suggestion|suggestions|story list|storylist|story links|story link|news list|newslist|newsfeed|news feed|newsticker|news ticker|ticker|jp relatedposts|yarpp|carousel|swiper|slick|glide|you may|you might|weiterlesen|mehr zum|lire aussi|similar|onward|continue reading|collection list|card list|card grid|cardlist|archive|ilgili haber|ilgili haberler|leia mais|leia tambem|saiba mais|leggi anche|leer mas|lea tambien|te puede interesar|noticias relacionadas|articoli correlati|correlati|lees ook|czytaj takze|zobacz takze|tin lien quan|kanren|tab content|next prev|nextprev|prev next|prevnext|post navi|post navigation|postnav|linkbox|link list|linklist|links list|widget area|dossier',
	],
	[
		'share',
		'share|shares|sharing|sharer|sharebar|sharebox|sharebuttons|sharetools|shareline|social|addthis|sharedaddy|sociable|follow|toolbar|tools|article actions|article action|action bar|actions bar|print|bookmark|editsection|reaction|reactions|like|likes|vote|rating|feedback|google news|add to',
	],
	[
		'byline',
		'byline|bylines|by line|by lines|author|authors|contributor|contributors|pub date|pubdate|pub time|pub info|publish date|publish time|publish info|published date|published time|published info|publishdate|publishtime|dateline|datelines|date line|date time|datetime|date published|date modified|datepublished|timestamp|time stamp|posted on|post meta|postmeta|entry meta|entrymeta|article meta|articlemeta|meta data|metadata|meta info|metainfo|meta bar|meta box|meta line|article info|articleinfo|article date|articledate|last updated|lastupdated|reading time|read time|readtime|submitted',
	],
	[
		'biography',
		'bio|biography|about author|author box|author bio|author card|author info|author profile|author desc|author description|authorbox|authorbio|writer profile|autor box|autor info|autorbox',
	],
	[
		'caption',
		'caption|captions|captiontext|body img|article img|article image|img wrapper|img container|image wrapper|image container|photo wrapper|photo container|img credit|img desc|image credit|image credits|image source|image meta|image copyright|image description|photo credit|photo credits|photocredit|photo desc|photo by|picture credit|media credit|credit|credits|copyright|bildunterschrift|bildtext|cutline|foto credit|figure|figcaption|pie|pie de|piedefoto|pie foto|piefoto|didascalia|resimalti|resim alti|fotoalti|foto alti|podpis zdjecia',
	],
	[
		'tags',
		'tag|tags|taglist|tagcloud|topic|topics|keyword|keywords|label|labels|category|categories|entry tags|entry categories|entry footer|rubric|kicker|eyebrow|overline|breadcrumb|breadcrumbs|crumb|crumbs',
	],
	[
		'navigation',
		'nav|navbar|navigation|menu|submenu|sub menu|megamenu|masthead|site header|site footer|site nav|siteheader|sitefooter|page header|page footer|pageheader|pagefooter|global header|global footer|global nav|footer|foot|skip|skip link|pagination|pager|of contents|toc|jump link|jump links|jump to|search|hamburger|offcanvas|off canvas|topbar|top bar|header bar|drawer|login|account',
	],
	[
		'notice',
		'popup|pop up|overlay|banner|notification|toast|lightbox|disclaimer|disclosure|interstitial|app download|app promo|app banner|no print|noprint|fallback|error message|survey|poll|quiz|trust project|factbox|infobox|info box|ambox|hatnote|reflist|footnotes|verdict|claim box|claimbox|claim wrapper|claim review|claimreview|factcheck box|fact check box|rating wrapper',
	],
	[
		'player',
		'player|players|video player|videoplayer|video js|video wrapper|video container|video title|video desc|video info|video headline|video resource|video card|video teaser|video embed|audio|audio player|audioplayer|podcast|jwplayer|brightcove|texttospeech|text to|listen|playlist|gallery|galleries|slideshow|slide show|slider',
	],
];

/** Pairs that look like one of the above and are none. */
export const harmlessNames =
	'comments enabled|comment count|has sidebar|no sidebar|with sidebar|has comments|print only|privacy policy|with ads|has ads|article archive|pie chart|topic body|topic page|topic header';
