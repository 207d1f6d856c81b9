import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** Parses HTML as the command line does. */
export function openPage(html: string): Document {
	return parseHTML(html).document;
}

/** Opens a page of test/fixtures/pages. */
export function openFixture(name: string): Document {
	return openPage(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));
}
