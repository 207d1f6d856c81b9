import { type ComponentChild, render } from 'preact';
import type { Edition } from '../core/view/edition.ts';
import { chooseEdition } from '../core/view/messages/choose-messages.ts';
import { readPreferredLanguages } from '../platform/language.ts';

/**
 * Shows a surface in its page, in the reader's language.
 *
 * @throws Error when the page has no place for it.
 */
export async function startSurface(toContent: (edition: Edition) => ComponentChild): Promise<void> {
	const place = document.querySelector('#surface');
	if (place === null) throw new Error('the page has no element with the id "surface": add it to its HTML');
	const edition = chooseEdition(await readPreferredLanguages(), Date.now());
	document.documentElement.lang = edition.messages.language;
	document.documentElement.dir = edition.messages.direction;
	render(toContent(edition), place);
}
