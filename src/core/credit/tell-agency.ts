import type { Agency, Article } from '../types.ts';

/** A line that names whose material was used does not say who wrote the article. */
const drawnOn =
	/^[^\p{L}]*(?:(?:according to|with|(?:additional|further) reporting|sources?|inputs?|mit|avec|con|com|met|theo|material|fuentes?|fonte|fonti|quellen?|źródło|kaynak|по материалам|по данным|источник|за матеріалами|джерело|المصدر|स्रोत|इनपुट|출처|(?:par )?.* avec)(?!\p{L})|综合|綜合)|\scontributed (?:to|reporting)(?!\p{L})/iu;
/** Between the parts of a byline: names, roles, houses. */
const parts = /\s*(?:[,/;|()]|\s[-–—]\s|\s(?:and|und|et|y|e|with)\s)\s*/u;

/**
 * Tells which news agency wrote an article, from its credit line, else from its byline.
 *
 * In a byline an agency's name counts only as a part of its own: "AA" and "PA" are also initials.
 *
 * @returns The agency's common name; null where none is named, several are, or only as a source.
 */
export function tellAgency(
	{ credit, byline }: Pick<Article, 'credit' | 'byline'>,
	agencies: readonly Agency[],
): string | null {
	const credited = credit === null || drawnOn.test(credit) ? [] : namedIn(credit, agencies);
	const named = credited.length > 0 ? credited : partsOf(byline ?? '', agencies);
	return named.length === 1 ? (named[0] ?? null) : null;
}

/** The agencies a credit line names, whole words in the case they are printed in; each once. */
function namedIn(line: string, agencies: readonly Agency[]): string[] {
	const words = ` ${toWords(line)} `;
	return agencies
		.filter(({ spellings }) => spellings.some((spelling) => words.includes(` ${toWords(spelling)} `)))
		.map(({ name }) => name);
}

function partsOf(byline: string, agencies: readonly Agency[]): string[] {
	const names = new Set(byline.split(parts));
	return agencies.filter(({ spellings }) => spellings.some((spelling) => names.has(spelling))).map(({ name }) => name);
}

function toWords(text: string): string {
	return text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}
