/** A node of a page's structured data. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Nodes looked at, at most: pages with thousands of products carry their article first. */
const mostNodes = 500;

/**
 * Parses all nodes of a page's JSON-LD, those in `@graph`, in lists and in other nodes included, outer ones first.
 *
 * What is broken by comments, stray line breaks or trailing commas is mended; what still cannot be parsed is no
 * data of the page and is passed over.
 */
export function parseJsonLd(sources: readonly string[]): LinkedNode[] {
	const queue: unknown[] = sources.map(parseLenient);
	const nodes: LinkedNode[] = [];
	while (queue.length > 0 && nodes.length < mostNodes) {
		const value = queue.shift();
		if (isNode(value)) nodes.push(value);
		queue.push(...inside(value));
	}
	return nodes;
}

/** What may hold further nodes: the items of a list, some properties of a node. */
function inside(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value.slice(0, mostNodes);
	return isNode(value) ? nested.map((key) => value[key]).filter((part) => typeof part === 'object') : [];
}

/** Properties whose values may be the article itself. */
const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf'] as const;

export function isNode(value: unknown): value is LinkedNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Properties in which nodes of one page refer to each other by name alone. */
const referring = ['author', 'creator', 'publisher'] as const;

/** A node with whom it only refers to ("author": {"@id": …}) in place, where the page describes them. */
export function withReferred(node: LinkedNode, nodes: readonly LinkedNode[]): LinkedNode {
	const toReferred = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(toReferred);
		if (!isNode(value) || value['@id'] === undefined || value['name'] !== undefined) return value;
		return nodes.find((one) => one['@id'] === value['@id'] && one['name'] !== undefined) ?? value;
	};
	const given = referring.filter((key) => typeof node[key] === 'object');
	return { ...node, ...Object.fromEntries(given.map((key) => [key, toReferred(node[key])])) };
}

/** @returns Undefined when even the mended text is no JSON. */
function parseLenient(source: string): unknown {
	return parseOr(source) ?? parseWrapped(source.replace(wrapping, '').trim());
}

/** Marks of a comment or of character data around all of it. */
const wrapping =
	/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g;

function parseWrapped(text: string): unknown {
	// A template that escapes once too often leaves no quotation mark at all.
	const plain = text.includes('"') ? text : text.replaceAll('&quot;', '"');
	return parseOr(plain) ?? parseOr(mend(plain));
}

function parseOr(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Broken structured data is common; the caller mends it or does without.
		return undefined;
	}
}

/** A string, a comment, a comma before a closing bracket, or the semicolon of a statement. */
const token = /"(?:[^"\\]|\\[\s\S])*"|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*|,(?=\s*[}\]])|;(?=\s*$)/g;

/** An escape, or a backslash before what JSON escapes nowhere ("\\'"). */
const needlessEscape = /(\\["\\/bfnrtu])|\\/g;

/** Removes comments and trailing commas, line breaks inside strings, and backslashes that escape nothing. */
function mend(text: string): string {
	return text.replace(token, (found) =>
		// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON.
		found.startsWith('"') ? found.replace(/[\u0000-\u001f]+/g, ' ').replace(needlessEscape, '$1') : '',
	);
}

/** The texts of a property: a string, a list of them, or nodes with a name; empty when there is none. */
export function textsOf(value: unknown, nameKeys: readonly string[] = ['name', '@value']): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item, nameKeys));
	if (!isNode(value)) return [];
	const key = nameKeys.find((name) => value[name] !== undefined);
	return key === undefined ? [] : textsOf(value[key], []);
}

/** The types a node gives itself, without the vocabulary's address. */
export function typesOf(node: LinkedNode): string[] {
	return textsOf(node['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
}
