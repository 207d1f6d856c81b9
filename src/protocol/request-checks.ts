import type { Article, Block, BlockKind, PageKind, Reason } from '../core/types.ts';
import type { CallName, CallRequest, QuotePlace, Reading } from './calls.ts';
import { type Check, isFlag, isNull, isText, isWhole, listOf, oneOf, optional, orNull, shape } from './check.ts';

/** Blocks of one article: the longest live blogs have some 3,000. */
const mostBlocks = 20_000;
/** Related headlines: far above any real page. */
const mostEntries = 1_000;

const blockKinds: Readonly<Record<BlockKind, true>> = {
	heading: true,
	paragraph: true,
	list: true,
	quotation: true,
	update: true,
	standfirst: true,
	caption: true,
	correction: true,
};

const pageKinds: Readonly<Record<PageKind, true>> = {
	article: true,
	'live-blog': true,
	opinion: true,
	transcript: true,
	video: true,
	gallery: true,
	front: true,
	topic: true,
	search: true,
	digest: true,
	error: true,
	unknown: true,
};

const isBlock: Check<Block> = shape<Block>({ kind: oneOf(blockKinds), text: isText, at: optional(isText) });

const isReasonValue: Check<string | number> = (value): value is string | number =>
	typeof value === 'string' || typeof value === 'number';

const isReason: Check<Reason> = shape<Reason>({ key: isText, values: listOf(isReasonValue, mostEntries) });

const isArticle: Check<Article> = shape<Article>({
	address: isText,
	url: isText,
	outlet: orNull(isText),
	title: isText,
	byline: orNull(isText),
	credit: orNull(isText),
	agency: orNull(isText),
	publishedAt: orNull(isText),
	updatedAt: orNull(isText),
	language: orNull(isText),
	kind: oneOf(pageKinds),
	blocks: listOf(isBlock, mostBlocks),
	related: listOf(isText, mostEntries),
	cutOff: isFlag,
	notes: optional(listOf(isReason, mostEntries)),
});

/** Whether a request has the shape its call promises. */
export const requestChecks: { readonly [Name in CallName]: Check<CallRequest<Name>> } = {
	'page.candidate': isText,
	'page.seen': shape<Reading>({ article: isArticle, asked: isFlag }),
	'page.left': isText,
	'report.get': isText,
	'bundle.get': isNull,
	'page.analyse': isWhole,
	'source.isKept': isText,
	'source.keep': isText,
	'source.drop': isText,
	'library.count': isNull,
	'library.clear': isNull,
	'site.watch': isText,
	'site.unwatch': isText,
	'sites.watched': isNull,
	'page.read': shape<CallRequest<'page.read'>>({ asked: isFlag }),
	'quote.show': shape<QuotePlace>({ words: isText, near: orNull(isWhole) }),
	'highlights.clear': isNull,
};
