import type { Span } from '../types.ts';

/** Comparable text, with the way back to the text it was made from. */
export type FoldedText = {
	readonly text: string;
	/** For each UTF-16 unit of `text`, and for its end, where it begins in the original. */
	readonly offsets: readonly number[];
};

/** Typographic variants that no reader takes for another word. */
const variants: ReadonlyMap<string, string> = new Map([
	// The last three are normalised to grave and acute: unlisted, they would be folded only the second time.
	...Array.from('’‘‛ʼ`´′＇\u1fef\u1ffd\uff40', (mark): [string, string] => [mark, "'"]),
	...Array.from('“”„‟«»‹›「」『』＂', (mark): [string, string] => [mark, '"']),
	...Array.from('–—―−‐‑‒－', (mark): [string, string] => [mark, '-']),
	['…', '...'],
]);

/** Soft hyphen, zero-width and direction marks: in the text, not in the reading. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const cluster = /\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu;

/**
 * Makes text comparable: one case, one form of each accent, one kind of quotation mark, apostrophe, dash and space.
 *
 * @param text - As printed.
 * @returns The folded text; folding it again changes nothing.
 */
export function foldText(text: string): FoldedText {
	let folded = '';
	const offsets: number[] = [];
	for (const match of text.matchAll(cluster)) {
		const piece = foldCluster(match[0]);
		for (let unit = 0; unit < piece.length; unit += 1) offsets.push(match.index);
		folded += piece;
	}
	return { text: folded, offsets: [...offsets, text.length] };
}

/** What folding a text changes, but for capitals of ASCII; a single space and plain letters stay what they are. */
const foldedCluster = /\s{2,}|[^\S ]|[^\s\p{M}]\p{M}+|\p{M}+|[^\s!-_a-~]/gu;

/** The folded text alone. */
export function foldWhole(text: string): string {
	return text.replaceAll(foldedCluster, foldCluster).toLowerCase();
}

/** The original span that a span of folded text stands for. */
export function toOriginalSpan(folded: FoldedText, span: Span): Span {
	const last = folded.offsets.length - 1;
	const start = folded.offsets[Math.min(span.start, last)] ?? 0;
	return { start, end: Math.max(start, folded.offsets[Math.min(span.end, last)] ?? start) };
}

/** One word or sign, folded. */
export function foldWord(word: string): string {
	return foldCluster(word);
}

/** Small letters of Latin and Cyrillic in one form: most of what is folded is folded already. */
const foldedWord = /^[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f]+$/u;
/** Capitals of ASCII too. */
const plainWord = /^[a-zA-Z0-9]+$/u;

function foldCluster(piece: string): string {
	if (foldedWord.test(piece)) return piece;
	if (plainWord.test(piece)) return piece.toLowerCase();
	if (/^\s/u.test(piece)) return ' ';
	const plain = variants.get(piece) ?? piece;
	// Full-width Latin letters and digits are compatibility forms; nothing else is unfolded so far, "½" stays "½".
	const narrow = /[\uff01-\uff5e\ufb00-\ufb06]/u.test(plain) ? plain.normalize('NFKC') : plain;
	// "İ" in lower case is an "i" with a second dot; without it, Turkish and English spellings agree.
	const lower = narrow.normalize('NFC').toLowerCase().replaceAll('\u0307', '').normalize('NFC');
	return unseen.test(lower) ? lower.replaceAll(new RegExp(unseen, 'gu'), '') : lower;
}
