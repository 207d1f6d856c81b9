import { abbreviationsOf } from '../../text/abbreviations.ts';
import type { Span } from '../../types.ts';
import type { Lexicon } from './lexicon.ts';
import { markVietnameseNames } from './vietnamese-names.ts';
import { firstName, reportingVerb, speakerNoun, wordClass } from './word-class.ts';

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

const pattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[’'.‑-][\p{L}\p{N}\p{M}]+)*|--|[^\s\p{L}\p{N}\p{M}]/gu;
const unspacedRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const katakana = /^[\p{Script=Katakana}ー]+/u;
const capitalStart = /^\p{Lu}/u;
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
	return lexicon.language === 'vi' ? markVietnameseNames(reader.tokens) : reader.tokens;
}

/** Two letters that are one sound are one initial: "Edward Sz. Lipski". */
const polishInitial = /^(?:ch|cz|dz|dź|dż|rz|sz)$/u;

/** Longest foreign word in katakana, in UTF-16 units. */
const longestKatakana = 24;

/** German nouns are printed with a capital; these endings and the words before tell them from names. */
const nounEnding = /(?:ung|heit|keit|schaft|tion|ismus|nis|tät)(?:en|s)?$/u;
const contraction = /^(?:am|im|zum|zur|beim|vom|ins|ans)$/u;

/** German adjectives before a noun: "einen baldigen Durchbruch"; verbs in "-te" stand before names. */
function isAdjective(token: Token | undefined): boolean {
	return (
		token?.kind === 'word' && !token.capital && token.classes === 0 && /(?<!t)(?:e|en|er|em|es)$/u.test(token.text)
	);
}
/** "Робертовна" is no first name, though one begins so. */
const patronymic = /(?:[оеё]вн|івн|ївн)[аыиіеуо]ю?й?$|[оеєй]вич(?:а|у|ем|еві)?$/u;

/** How many words behind a dash its verb may stand: "— в сердцах бросил". */
const verbReach = 3;

/** Shorter words end like verbs by chance, in UTF-16 units. */
const shortestVerb = 4;

class TokenReader {
	readonly tokens: Token[] = [];
	private first = true;
	/** How many words more may be the verb behind a quotation and a dash. */
	private verbWithin = 0;
	private readonly text: string;
	private readonly lexicon: Lexicon;

	constructor(text: string, lexicon: Lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	read(start: number, end: number): void {
		for (const found of this.text.slice(start, end).matchAll(pattern)) {
			const at = start + found.index;
			const word = found[0];
			if (!/^[\p{L}\p{N}]/u.test(word)) this.addMark(word, at);
			else if (unspacedRun.test(word)) this.addUnspaced(word, at);
			else this.addWord(word, at);
		}
	}

	addQuote({ start, end, index }: Span & { readonly index: number }): void {
		this.pushPlain('quote', start, end, index);
		this.first = /[.!?…。！？]["'”’»]?$/u.test(this.text.slice(end - 2, end));
	}

	private addMark(mark: string, at: number): void {
		if (/["“”„«»‹›「」『』‘’'・·]/u.test(mark)) return;
		const before = this.tokens.at(-1);
		if (mark === '.' && before?.end === at && this.isAbbreviated(before)) {
			this.tokens[this.tokens.length - 1] = { ...before, end: at + 1 };
			return;
		}
		this.verbWithin = this.opensCue(mark) ? verbReach : 0;
		this.pushPlain('punctuation', at, at + mark.length, -1);
		// Behind the dash of a dialogue the sentence still begins.
		this.first = endsSentence.test(mark) || (this.first && this.lexicon.clauses && /^[—–-]/u.test(mark));
	}

	/** Whether a mark parts a quotation from the clause that says whose it is. */
	private opensCue(mark: string): boolean {
		const { verbEndings, language } = this.lexicon;
		// Polish papers also print „…”, dodał.
		if (verbEndings.length === 0 || !(/^[—–-]/u.test(mark) || (mark === ',' && language === 'pl'))) return false;
		const last = this.tokens.at(-1);
		return last?.kind === 'quote' || (/^[,.!?…]$/u.test(last?.text ?? '') && this.tokens.at(-2)?.kind === 'quote');
	}

	/** The classes of a word; one that only its ending shows to be a verb reports where such a verb is expected. */
	private classesOf(text: string, capital: boolean): number {
		const classes = this.printedAs(
			text,
			this.lexicon.classOf(text.includes('’') ? text.replaceAll('’', "'") : text),
			capital,
		);
		if (this.verbWithin === 0) return classes;
		this.verbWithin--;
		if (classes !== 0 || capital || text.length < shortestVerb) return classes;
		if (!this.lexicon.verbEndings.some((ending) => text.endsWith(ending))) return classes;
		this.verbWithin = 0;
		return wordClass.say;
	}

	/** Where declined words share their beginnings: small letters are no first name, a surname in capitals no role. */
	private printedAs(text: string, classes: number, capital: boolean): number {
		if (!this.lexicon.clauses || classes === 0) return classes;
		if (!capital) return classes & ~firstName;
		if (patronymic.test(text)) return classes & ~(firstName | speakerNoun);
		const isSurname = !this.first && ((this.tokens.at(-1)?.classes ?? 0) & firstName) !== 0;
		return isSurname && this.tokens.at(-1)?.capital === true ? classes & ~speakerNoun : classes;
	}

	private isAbbreviated(token: Token): boolean {
		if (token.kind !== 'word' || !token.capital) return false;
		// The network X is no initial.
		if (token.text === 'x' && this.lexicon.clauses) return false;
		if (this.lexicon.language === 'pl' && polishInitial.test(token.text)) return true;
		return token.text.length === 1 || abbreviationsOf(this.lexicon.language).has(token.text);
	}

	/** A word, its apostrophe endings and elided beginnings parted from it. */
	private addWord(word: string, at: number): void {
		if (this.addElided(word, at)) return;
		if (this.addParts(word, at)) return;
		const inverted = this.lexicon.inverted?.exec(word);
		if (inverted?.index !== undefined && inverted.index > 0) {
			this.pushWord(word.slice(0, inverted.index), at, false);
			const pronoun = inverted[1] ?? '';
			this.pushWord(pronoun, at + word.length - pronoun.length, false);
			return;
		}
		this.pushWord(word, at, false);
	}

	/** Parts what a language writes together. */
	private addParts(word: string, at: number): boolean {
		const cut = this.lexicon.grammar.words.cutWord?.(word, this.lexicon) ?? 0;
		if (cut === 0) return false;
		this.pushWord(word.slice(0, cut), at, false);
		this.pushWord(word.slice(cut), at + cut, false);
		return true;
	}

	/** Parts a word at its apostrophe: an elided article before, an ending behind. */
	private addElided(word: string, at: number): boolean {
		const apostrophe = word.search(/[’']/u);
		if (apostrophe <= 0 || this.isWhole(word)) return false;
		const head = word.slice(0, apostrophe);
		const isElision = this.lexicon.elisions.has(head.toLowerCase()) && !this.isInName(word, apostrophe);
		if (!isElision && !this.isClitic(word.slice(apostrophe + 1))) return false;
		this.pushWord(head, at, false);
		if (isElision) this.addWord(word.slice(apostrophe + 1), at + apostrophe + 1);
		else this.pushWord(word.slice(apostrophe), at + apostrophe, true);
		return true;
	}

	/** "D'Ambrosio" behind a first name. */
	private isInName(word: string, apostrophe: number): boolean {
		return (
			capitalStart.test(word) && capitalStart.test(word.slice(apostrophe + 1)) && this.tokens.at(-1)?.capital === true
		);
	}

	/** A word with an apostrophe that is one: "d'après", "прем’єр". */
	private isWhole(word: string): boolean {
		const { language, classOf } = this.lexicon;
		return language !== 'en' && classOf(word.toLowerCase().replaceAll('’', "'")) !== 0;
	}

	private isClitic(ending: string): boolean {
		return ending === 's' || (this.lexicon.language === 'tr' && /^\p{Ll}{1,6}$/u.test(ending));
	}

	/** Cuts unspaced text into the longest words the lexicon has; what it has not, sign by sign. */
	private addUnspaced(run: string, at: number): void {
		const folded = this.lexicon.fold(run);
		for (let from = 0; from < run.length; ) {
			let length = Math.min(this.lexicon.longestWord, run.length - from);
			while (length > 1 && !this.lexicon.has(folded.slice(from, from + length))) length--;
			const foreign = katakana.exec(run.slice(from, from + longestKatakana))?.[0].length ?? 0;
			const size = Math.max(1, length, foreign);
			this.pushWord(run.slice(from, from + size), at + from, false);
			from += size;
		}
	}

	private pushWord(word: string, at: number, clitic: boolean): void {
		const text = word.toLowerCase();
		const known = clitic ? 0 : this.classesOf(text, capitalStart.test(word));
		const classes = this.isNoun() ? known & ~reportingVerb : known;
		this.tokens.push({
			start: at,
			end: at + word.length,
			kind: 'word',
			text,
			classes,
			capital: capitalStart.test(word) && !this.isCommonNoun(text, classes, at + word.length),
			first: this.first,
			clitic,
			quote: -1,
		});
		this.first = false;
	}

	/** "the comment", "his remarks": what English prints behind an article is no verb. */
	private isNoun(): boolean {
		const before = this.tokens.at(-1);
		if (before === undefined || this.lexicon.language !== 'en') return false;
		return (before.classes & wordClass.possessive) !== 0 || /^(?:the|an?)$/u.test(before.text);
	}

	private pushPlain(kind: 'quote' | 'punctuation', start: number, end: number, quote: number): void {
		const text = kind === 'quote' ? '' : this.text.slice(start, end);
		this.tokens.push({ start, end, kind, text, classes: 0, capital: false, first: this.first, clitic: false, quote });
	}

	/** Whether a capital says nothing, in a language that prints all nouns with one. */
	private isCommonNoun(text: string, classes: number, end: number): boolean {
		const { common } = this.lexicon;
		if (common === null || (classes & (firstName | wordClass.place | wordClass.organisation)) !== 0) return false;
		const before = this.tokens.at(-1);
		const noun = wordClass.determiner | wordClass.possessive;
		if (before !== undefined && (before.classes & noun) !== 0)
			return !/^v[ao]n$/u.test(this.tokens.at(-2)?.text ?? '') && !this.isAdjectiveOfName(text);
		if (common.has(text) || nounEnding.test(text) || contraction.test(before?.text ?? '')) return true;
		return isAdjective(before) && !/^\s\p{Lu}/u.test(this.text.slice(end, end + 2));
	}

	/** "die Deutsche Bahn": an adjective with a capital begins a name. */
	private isAdjectiveOfName(text: string): boolean {
		return /(?:ische|sche|weiße)[nrs]?$/u.test(text);
	}
}
