import { showRange } from '../../src/content/show-range.ts';
import { findQuoteRange } from '../../src/page/find-quote-range.ts';
import { highlightCss } from '../../src/platform/highlight.ts';

/** A quote marked on a page, as "Show on page" does it. */
const quoted =
	'I thought it was very respectful that the president of Russia is coming to our country, as opposed to us going to his country or even a third place,';

const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightCss);
document.adoptedStyleSheets.push(sheet);
const range = findQuoteRange(document, quoted);
if (range === null) throw new Error('the quote is not found on the page');
showRange(window, range);
