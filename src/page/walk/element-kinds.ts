/** Elements whose content is never read: it is code, a control or a picture, not text of the page. */
const skippedTags: ReadonlySet<string> = new Set(
	(
		'script style noscript template svg math canvas iframe object embed video audio map ' +
		'button select option datalist textarea input dialog head title meta link progress meter ' +
		'amp-ad amp-embed amp-sticky-ad amp-consent amp-iframe amp-sidebar rp rt rtc'
	).split(' '),
);

/** Elements that stand in a line of text; everything else begins and ends a block. */
const inlineTags: ReadonlySet<string> = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
		'span strike strong sub sup time tt u var wbr'
	).split(' '),
);

/** Whether an element holds nothing to read, whatever page it stands in. */
export function isSkipped(element: Element, name: string): boolean {
	return skippedTags.has(name) || element.getAttribute('aria-modal') === 'true';
}

/** Whether an element's text runs on with the text around it. */
export function isInline(name: string): boolean {
	return inlineTags.has(name);
}

/** What a footnote mark looks like: "1", "[12]", "*", "†", "a". */
const footnoteMark = /^\[?(?:\d{1,3}|[a-z*†‡§]{1,2})\]?$/;

/** Whether an element is a footnote's mark: raised, short, and a link; "m²" and "1st" are none. */
export function isFootnoteMark(element: Element, name: string): boolean {
	if (name !== 'sup') return false;
	const linked = element.querySelector('a') !== null || element.closest('a') !== null;
	return linked && footnoteMark.test((element.textContent ?? '').trim());
}
