import type { Agency, Block } from '../../core/types.ts';

/** Who wrote an article, as far as its credit line says. */
export type Credit = {
	/** As printed, or null. */
	readonly credit: string | null;
	/** Common name of the one agency that wrote it; null where none, or several, or only as a source. */
	readonly agency: string | null;
};

/** "MOSCOW, Aug 14 (Reuters) - ", "WASHINGTON (AP) — ", "Москва. ТАСС. ": what stands before the first sentence. */
const dateline = /^[^.!?()]{2,60}(?:\.\s)?\s?\(([^()]{2,40})\)\s*[-–—:.]/u;
/** "… end of the text. (AFP)", "… — Reuters". */
const closingCredit = /(?:[(（[]([^()（）[\]]{2,60})[)）\]]|[—–]\s?([^()\d:;!?]{2,40}))\s*\.?$/u;
/** A source that was used is not who wrote it. */
const drawnOn =
	/^\W*(?:according to|with|source|sources|inputs?|mit|avec|con|com|met|theo|material|fuente|quelle|по материалам|par .* avec)\b/iu;

/**
 * Reads the credit line of an article: a line of its own, then the end of its last paragraph, then its dateline, then
 * a byline that names an agency.
 *
 * @param lines - Credit lines printed with the article, in order.
 */
export function readCredit(
	lines: readonly string[],
	blocks: readonly Block[],
	byline: string | null,
	agencies: readonly Agency[],
): Credit {
	const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
	const printed = [...lines, ...creditsAtEnd(texts, agencies), ...creditsAtStart(texts, agencies)];
	const credit = printed[0] ?? (namedAgencies(byline ?? '', agencies).length > 0 ? byline : null);
	const named = [...printed, byline ?? ''].map((line) => (drawnOn.test(line) ? [] : namedAgencies(line, agencies)));
	const alone = named.find((names) => names.length > 0);
	return { credit, agency: alone?.length === 1 ? (alone[0] ?? null) : null };
}

function creditsAtEnd(texts: readonly string[], agencies: readonly Agency[]): string[] {
	const [, bracketed, dashed] = closingCredit.exec(texts.at(-1) ?? '') ?? [];
	if (isCredit(bracketed, agencies)) return [`(${bracketed})`];
	return isCredit(dashed, agencies) ? [dashed.trim()] : [];
}

function creditsAtStart(texts: readonly string[], agencies: readonly Agency[]): string[] {
	const found = texts.slice(0, 2).map((text) => dateline.exec(text)?.[1]);
	return found
		.filter((name) => name !== undefined && namedAgencies(name, agencies).length > 0)
		.map((name) => `(${name})`);
}

/** Words of a remark in brackets, at most: a credit names agencies and little else. */
const mostWords = 8;

function isCredit(remark: string | undefined, agencies: readonly Agency[]): remark is string {
	if (remark === undefined || toWords(remark).split(' ').length > mostWords) return false;
	const named = namedSpellings(remark, agencies);
	return named.length > 0 && named.join('').length >= remark.length * leastNamed;
}
/** Share of a remark that is names of agencies. */
const leastNamed = 0.25;

function namedSpellings(line: string, agencies: readonly Agency[]): string[] {
	const words = ` ${toWords(line)} `;
	return agencies.flatMap(({ spellings }) => spellings.filter((spelling) => words.includes(` ${toWords(spelling)} `)));
}

/** The common names of the agencies a line names; each once. */
function namedAgencies(line: string, agencies: readonly Agency[]): string[] {
	const words = ` ${toWords(line)} `;
	return agencies
		.filter(({ spellings }) => spellings.some((spelling) => words.includes(` ${toWords(spelling)} `)))
		.map(({ name }) => name);
}

function toWords(text: string): string {
	// Short names are told from words by their capitals ("AP", "ANI"); longer ones may be in any case.
	return text.replace(/[\s!-/:-@[-`{-¿\u2010-\u205e\u3000-\u303f\uff01-\uff20]+/g, ' ').trim();
}
