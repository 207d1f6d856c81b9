import type { CallName, CallRequest, QuotePlace, Reading } from './calls.ts';
import { type Check, isFlag, isNull, isText, isWhole, orNull, shape } from './check.ts';
import { isPageText } from './is-page-text.ts';

/** Whether a request has the shape its call promises. */
export const requestChecks: { readonly [Name in CallName]: Check<CallRequest<Name>> } = {
	'page.candidate': isText,
	'page.seen': shape<Reading>({ page: isPageText, asked: isFlag }),
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
