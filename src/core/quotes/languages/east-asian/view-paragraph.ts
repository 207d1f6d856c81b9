import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';

/** One paragraph as a string without what is quoted in it, for languages that are read by signs and particles. */
export type ParagraphView = {
	/** The paragraph's text; every sign of a quotation, its marks too, is `quoted`. */
	readonly signs: string;
	/** Where `signs` begins in the article. */
	readonly start: number;
	/** For each sign and one past the last, the index of the first token that ends behind it. */
	readonly tokenAt: readonly number[];
};

/** What a paragraph looks like to the search for names. */
export type Signs = ParagraphView & { readonly tokens: readonly Token[]; readonly lexicon: Lexicon };

/** Stands for each sign of a quotation. */
export const quoted = '\uFFFC';

const mark = /["“”„‟＂«»‹›「」『』〝〞‘’']/u;

/** Shows a paragraph without its quotations. */
export function viewParagraph(text: string, tokens: readonly Token[]): ParagraphView {
	const start = Math.max(0, (tokens[0]?.start ?? 0) - 1);
	const end = Math.min(text.length, (tokens.at(-1)?.end ?? 0) + 2);
	const pieces: string[] = [];
	let at = start;
	for (const token of tokens) {
		if (token.kind !== 'quote') continue;
		const from = Math.max(at, token.start - Number(mark.test(text.charAt(token.start - 1))));
		const to = token.end + Number(mark.test(text.charAt(token.end)));
		pieces.push(text.slice(at, from), quoted.repeat(to - from));
		at = to;
	}
	pieces.push(text.slice(at, Math.max(at, end)));
	// The line breaks around a paragraph are none of its signs, but keep its offsets.
	const signs = pieces.join('').replace(/[\n\r\u2028\u2029].*$/u, (rest, offset: number) => (offset === 0 ? rest : ''));
	return { signs, start, tokenAt: indexTokens(tokens, start, signs.length) };
}

/** Shows it with what its words are. */
export function viewSigns(text: string, tokens: readonly Token[], lexicon: Lexicon): Signs {
	return { ...viewParagraph(text, tokens), tokens, lexicon };
}

function indexTokens(tokens: readonly Token[], start: number, length: number): readonly number[] {
	const tokenAt: number[] = [];
	let token = 0;
	for (let at = 0; at <= length; at++) {
		while (token < tokens.length && (tokens[token]?.end ?? 0) <= start + at) token++;
		tokenAt.push(token);
	}
	return tokenAt;
}
