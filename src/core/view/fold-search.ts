/** Text as a search compares it: case, accents and the kind of apostrophe do not matter. */
export function foldSearch(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’ʼ]/gu, "'").toLowerCase();
}

/** Whether every word of the query is found, in any order. */
export function isFound(folded: string, query: string): boolean {
	return foldSearch(query)
		.split(/\s+/u)
		.every((word) => folded.includes(word));
}
