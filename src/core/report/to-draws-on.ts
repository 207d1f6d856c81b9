import type { Article } from '../types.ts';

/** What stands between the names of a credit line ("AFP, CNN and AP"; "AFP/Reuters"; "路透社、法新社"). */
const separators = /[,;/&|·、，]|\s(?:and|und|et|y|e|i|и|та|và|ve)\s/iu;

/** What introduces them. */
const introductions =
	/^.*?\b(?:according to|theo|source|sources|with|mit material von|quelle|quellen|avec|con|fuente|fonte|com|za)\b[:\s]*/iu;

/** A credit names outlets; longer parts are sentences. */
const mostWords = 4;

/**
 * The agencies and outlets an article's credit line says it draws on.
 *
 * @returns Names as printed; empty without a credit line, or when it names who wrote the article.
 */
export function toDrawsOn({ credit, agency }: Pick<Article, 'credit' | 'agency'>): readonly string[] {
	if (credit === null || agency !== null) return [];
	return credit
		.replace(/[()[\]]/gu, ' ')
		.replace(introductions, '')
		.split(separators)
		.map((name) => name.trim())
		.filter((name) => name !== '' && name.split(/\s+/u).length <= mostWords);
}
