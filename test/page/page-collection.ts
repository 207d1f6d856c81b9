import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** An invented page with what is true of it, written before it was read. */
export type CollectedPage = {
	readonly name: string;
	/** As `key: value` stands over the page. */
	readonly truth: Readonly<Record<string, string>>;
	readonly html: string;
};

/**
 * Reads pages kept in one file: `=== name`, a line for each thing that is true of it, `---`, and its HTML. In the HTML
 * `data-own` marks what is the article's own text, footnote marks and ruby aside, `data-own="standfirst"` what sums it up,
 * `data-own="correction"` what tells of a change.
 *
 * @param name - Of a file in test/fixtures/collections.
 */
export function readCollection(name: string): readonly CollectedPage[] {
	const text = readFileSync(new URL(`../fixtures/collections/${name}.txt`, import.meta.url), 'utf8');
	return text.split(/^=== /mu).slice(1).map(toPage);
}

function toPage(part: string): CollectedPage {
	const end = part.indexOf('\n---\n');
	const [name = '', ...lines] = part.slice(0, end).split('\n');
	const truth = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
	return { name, truth: Object.fromEntries(truth), html: part.slice(end + '\n---\n'.length) };
}

/** The texts that are marked as the article's own, as its standfirst, or as telling of a change. */
export function ownTexts(html: string, as: '' | 'standfirst' | 'correction'): readonly string[] {
	const marked = [...parseHTML(html).document.querySelectorAll('[data-own]')];
	return marked.filter((element) => element.getAttribute('data-own') === as).map(toPrinted);
}

/** Without what helps to pronounce and what leads to a note. */
function toPrinted(element: Element): string {
	for (const mark of element.querySelectorAll('rt, rp, sup, a[href^="#"]')) mark.remove();
	return element.textContent;
}
