import type { Span } from '../../types.ts';
import type { Lexicon } from './lexicon.ts';
import { reportingVerb } from './word-class.ts';
import type { WordRules } from './word-rules.ts';

/** A word, a punctuation mark, or a whole quotation taken as one. */
export type Token = Span & {
	readonly kind: 'word' | 'punctuation' | 'quote';
	/** A word in lower case; a mark as printed; empty for a quotation. */
	readonly text: string;
	readonly classes: number;
	/** Begins with a capital. */
	readonly capital: boolean;
	/** Begins a sentence, so that a capital says nothing. */
	readonly first: boolean;
	/** An ending parted from its word by an apostrophe: "'s". */
	readonly clitic: boolean;
	/** Index of the quotation in its article; -1 for a word or mark. */
	readonly quote: number;
};

/** A plain word between spaces first, as most are: it alone would do without. */
const pattern =
	/[a-z]+(?=[\s,])|(?:\p{Lu}\.){2,}|\d{1,3}(?:,\d{3})+|\p{Lu}(?=\.\p{Lu}\p{Ll})|[\p{L}\p{N}\p{M}]+(?:[’'.‑-][\p{L}\p{N}\p{M}]+)*|--|\S/gu;
/** "al-Thani", "el-Sisi", "аш-Шараа" too: a name behind its Arabic article. */
const capitalStart = /^(?:[aeаэе][^x][hь]?-)?\p{Lu}/u;
const endsSentence = /^[.!?:…。！？।؟]$/u;

/**
 * Reads a stretch of text into tokens.
 *
 * @param quotes - The quotations in it, in order, each with its index in the article.
 */
export function readTokens(
	text: string,
	stretch: Span,
	quotes: readonly (Span & { readonly index: number })[],
	lexicon: Lexicon,
): readonly Token[] {
	const reader = new TokenReader(text, lexicon);
	let at = stretch.start;
	for (const quote of quotes) {
		reader.read(at, quote.start);
		reader.addQuote(quote);
		at = quote.end;
	}
	reader.read(at, stretch.end);
	return lexicon.grammar.words.finish?.(reader.tokens, lexicon) ?? reader.tokens;
}

class TokenReader {
	readonly tokens: Token[] = [];
	#first = true;
	readonly #text: string;
	readonly #lexicon: Lexicon;
	readonly #rules: WordRules;

	constructor(text: string, lexicon: Lexicon) {
		this.#text = text;
		this.#lexicon = lexicon;
		this.#rules = lexicon.grammar.words;
	}

	read(start: number, end: number): void {
		for (const found of this.#text.slice(start, end).matchAll(pattern)) {
			const at = start + found.index;
			const word = found[0];
			if (!/^[\p{L}\p{N}]/u.test(word)) this.#addMark(word, at);
			else this.#addRun(word, at);
		}
	}

	addQuote({ start, end, index }: Span & { readonly index: number }): void {
		this.#pushPlain('quote', start, end, index);
		this.#first = /[.!?…。！？]["'”’»]?$/u.test(this.#text.slice(end - 2, end));
	}

	#addMark(mark: string, at: number): void {
		if (/["“”„«»‹›「」『』‘’'・·]/u.test(mark)) return;
		const before = this.tokens.at(-1);
		if (mark === '.' && before?.end === at && this.#isAbbreviated(before)) {
			this.tokens[this.tokens.length - 1] = { ...before, end: at + 1 };
			return;
		}
		this.#pushPlain('punctuation', at, at + mark.length, -1);
		// Behind the dash of a dialogue the sentence still begins.
		this.#first =
			endsSentence.test(mark) || (this.#first && this.#rules.beginsBehindDash === true && /^[—–-]/u.test(mark));
	}

	#isAbbreviated(token: Token): boolean {
		if (token.kind !== 'word' || !token.capital) return false;
		const isInitial = this.#rules.isInitial?.(token.text) ?? token.text.length === 1;
		return isInitial || this.#lexicon.abbreviations.has(token.text);
	}

	/** A run of letters: a word, or several that are written together. */
	#addRun(run: string, at: number): void {
		const words = this.#rules.cut?.(run, this.#lexicon, this.tokens.at(-1)) ?? [{ start: 0, end: run.length }];
		for (const { start, end } of words) this.#addWord(run.slice(start, end), at + start);
	}

	/** A word, the ending behind its apostrophe parted from it. */
	#addWord(word: string, at: number): void {
		const apostrophe = word.search(/[’']/u);
		const isParted = apostrophe > 0 && !this.#isWhole(word) && this.#isClitic(word.slice(apostrophe + 1));
		this.#pushWord(isParted ? word.slice(0, apostrophe) : word, at, false);
		if (isParted) this.#pushWord(word.slice(apostrophe), at + apostrophe, true);
	}

	/** A word with an apostrophe that is one: "d'après", "прем’єр". */
	#isWhole(word: string): boolean {
		return this.#rules.partsKnown !== true && this.#lexicon.classOf(word.toLowerCase().replaceAll('’', "'")) !== 0;
	}

	#isClitic(ending: string): boolean {
		return ending === 's' || this.#rules.isClitic?.(ending) === true;
	}

	#pushWord(word: string, at: number, clitic: boolean): void {
		const text = word.toLowerCase();
		const known = clitic ? 0 : this.#lexicon.classOf(text.includes('’') ? text.replaceAll('’', "'") : text);
		const before = this.tokens.at(-1);
		const isNoun = before !== undefined && this.#rules.makesNoun?.(before) === true;
		const classes = isNoun ? known & ~reportingVerb : known;
		this.tokens.push({
			start: at,
			end: at + word.length,
			kind: 'word',
			text,
			classes,
			capital: capitalStart.test(word),
			first: this.#first,
			clitic,
			quote: -1,
		});
		this.#first = false;
	}

	#pushPlain(kind: 'quote' | 'punctuation', start: number, end: number, quote: number): void {
		const text = kind === 'quote' ? '' : this.#text.slice(start, end);
		this.tokens.push({ start, end, kind, text, classes: 0, capital: false, first: this.#first, clitic: false, quote });
	}
}
