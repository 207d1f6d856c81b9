import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import type { Precedent } from './describe-quote.ts';

/** A mention whose person is asked for, and what is known so far. */
export type Asked = {
	readonly frame: Frame;
	/** Every mention of the article, in order. */
	readonly all: readonly Speaker[];
	/** The quotation before, whose speaker is often meant. */
	readonly before: Precedent | null;
};

/** How a language's sentences are built, where those of its family are not. */
export type SentenceStyle = {
	/** Whether the subject stands behind the verb where the sentence opens with something else. */
	readonly inverts?: boolean;
	/** Whether a noun behind a quotation with "of" and a name says whose words it is. */
	readonly ownerBehind?: boolean;
	/** Whether a description with its article is an object. */
	readonly isObject?: (words: readonly Token[]) => boolean;
	/** Whether an article that opens a sentence may be its subject: German "Der hatte …". */
	readonly demonstrative?: boolean;
	/** Whether the preposition "a" that opens a sentence puts somebody where something is; else it puts nobody there. */
	readonly placesByA?: boolean;
	/** Whether a verb needs no subject: who spoke is who was spoken of. */
	readonly dropsSubject?: boolean;
	/** Endings of verbs by which several speak, where a verb needs no subject. */
	readonly plural?: RegExp;
	/** Whether a comma may part a quotation from the clause that says whose it is. */
	readonly commaBeforeCue?: boolean;
	/** Whether Latin letters show a foreign name or a firm. */
	readonly latinIsForeign?: boolean;
};

/** How a language's sentences tell who speaks. */
export type SpeakerRules = {
	/** Who says a quotation by the grammar of its sentence, asked before any ranking; null where that does not tell. */
	readonly choose?: (frame: Frame, quote: FrameQuote, before: Precedent | null) => Speaker | null;
	/** Whether a quotation is the reporter's own question, which no mention says; asked before anything else. */
	readonly isReporters?: (frame: Frame, quote: FrameQuote) => boolean;
	/** Who says a quotation where the language has a ranker of its own, which is told what `choose` says. */
	readonly rank?: (
		frame: Frame,
		quote: FrameQuote,
		before: Precedent | null,
		verdict: Speaker | null,
	) => Speaker | null;
	/**
	 * Who a mention stands for where it is no name; the mention itself where that is not told.
	 *
	 * @param meant - Whom a pronoun, or what is read like one, means.
	 */
	readonly antecedentOf?: (
		asked: Asked,
		speaker: Speaker,
		meant: (pronoun: Speaker) => Speaker | null,
	) => Speaker | null;
	/** Whom a pronoun stands for, instead of the engine's ways; null for nobody. */
	readonly resolvePronoun?: (asked: Asked, pronoun: Speaker) => Speaker | null;
	/** Whom the text speaks of where a pronoun stands, asked before the fitted ranker; null where that does not tell. */
	readonly spokenOf?: (asked: Asked, pronoun: Speaker) => Speaker | null;
	/** Whether a pronoun may stand for a name that agrees with it; it may where this is absent. */
	readonly mayBeMeant?: (frame: Frame, speaker: Speaker, pronoun: Speaker) => boolean;
	/** Whether a mention is of somebody the text may go on speaking of; a person by name where this is absent. */
	readonly isSomebody?: (speaker: Speaker, frame: Frame) => boolean;
	/** Whether the verb behind a quotation counts as before it, in a language with the verb last: so do its weights. */
	readonly verbFollows?: (tokens: readonly Token[], at: number) => boolean;
	/** Whether the word before a mention puts it somewhere, so that it is no subject; undefined where its class tells. */
	readonly governs?: (before: Token, mention: Speaker, tokens: readonly Token[]) => boolean | undefined;
	/** The verb behind a quotation, and behind those that hang on the same verb, where no verb stands before; -1 for none. */
	readonly cueBehind?: (tokens: readonly Token[], at: number) => number;
	/** The sign in outlines of a word that nothing is known of, by its ending; else `_`. */
	readonly plainSign?: (word: string) => string;
	/** How its sentences are built, as far as languages of one family differ in it. */
	readonly sentences?: SentenceStyle;
	/** The sign of a mark in outlines behind another sign, where the language's mark says more than elsewhere. */
	readonly markSign?: (sign: string, last: string) => string;
	/** Whether what describes a noun stands before it, so that nothing behind it does. */
	readonly nounLast?: boolean;
	/** Whether a word behind a noun may go on describing it; any may where this is absent. */
	readonly beginsTail?: (word: Token | undefined) => boolean;
	/** Whether a word behind a noun is none of its description: a verb that no list has. */
	readonly endsTail?: (tokens: readonly Token[], at: number, lexicon: Lexicon) => boolean;
	/** Whether the speaker is named by a text's description as by a person's: "the statement of the ministry". */
	readonly describesTexts?: boolean;
};

/** Whether a mention is a pronoun. */
export function isPronoun({ kind }: Speaker): boolean {
	return kind === 'pronoun' || kind === 'it';
}
