/** Metadata that repeats an article's headline and standfirst. */
const metadata =
	'meta[property="og:title"],meta[property="og:description"],meta[name="description"],meta[name="twitter:title"]';

/** Longest block of linked data that is parsed, in UTF-16 units: an article with its body; above are lists of articles. */
const longestData = 150_000;

/** An escape of a letter outside Latin: only then can a name be in linked data that a search of its text does not find. */
const escapedLetter = /\\u(?!00|20)[\da-f]{4}/iu;

/** Types of linked data that are an article, or a page about one thing. */
const articleType = /Article|Posting|Report|Broadcast|VideoObject|Review/u;

/** What a page says it is about: title, metadata and its first-level headings. */
export function gatherHeadlines(page: Document): readonly string[] {
	const texts = [page.title];
	// Metadata stands in the head; looking there alone spares a walk over the whole page.
	for (const element of page.head?.querySelectorAll(metadata) ?? []) texts.push(element.getAttribute('content') ?? '');
	for (const heading of page.getElementsByTagName('h1')) texts.push(heading.textContent);
	return texts;
}

/** The sources of a page's linked data that could be an article's. */
export function linkedDataOf(page: Document): readonly string[] {
	const sources = [...page.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent);
	return sources.filter((source) => source.length <= longestData);
}

/** Whether a source of linked data may hold names that a search of it does not find. */
export function isEscaped(source: string): boolean {
	return source.includes('\\u') && escapedLetter.test(source);
}

/** Headline, description and body of the article in linked data. */
export function readLinkedData(source: string): readonly string[] {
	const article = nodesOf(parse(source)).find((node) => articleType.test(String(node['@type'])));
	return article === undefined ? [] : ['headline', 'description', 'articleBody'].map((field) => textOf(article[field]));
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		// Broken linked data is common and no reason to stop: headline and metadata say the same.
		return null;
	}
}

/** The top-level nodes: one, a list, or a graph; never the items of a list of other articles. */
function nodesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	if (Array.isArray(value)) return value.flatMap(nodesOf);
	if (typeof value !== 'object' || value === null) return [];
	const node: Readonly<Record<string, unknown>> = { ...value };
	const graph = node['@graph'];
	return [node, ...(Array.isArray(graph) ? graph.flatMap(nodesOf) : [])];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
