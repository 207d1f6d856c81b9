import type { MentionRules } from './mentions/mention-rules.ts';
import type { OccasionRules } from './occasion/occasion-rules.ts';
import type { SpanRules } from './spans/span-rules.ts';
import type { SpeakerRules } from './speakers/speaker-rules.ts';
import type { LanguageTable } from './words/language-table.ts';
import type { WordRules } from './words/word-rules.ts';

/** What a language does otherwise than the engine by itself, in each of its rooms: a room or rule that is empty or absent does nothing. */
export type Grammar = {
	readonly words: WordRules;
	readonly mentions: MentionRules;
	readonly spans: SpanRules;
	readonly speakers: SpeakerRules;
	readonly occasions: OccasionRules;
};

/** A language as one value: how a text in it is told, its words and its grammar. The engine knows no other of it. */
export type Language = {
	/** BCP 47 primary subtag. */
	readonly key: string;
	/** Found in a letter of a script that tells the language; null for one in Latin letters, told by its small words. */
	readonly script: RegExp | null;
	/** Found in the Latin letters that it alone is full of; null for none. */
	readonly letters: RegExp | null;
	readonly table: LanguageTable;
	/** Its abbreviations beside those of every language, as `abbreviation-lists.ts` has them. */
	readonly abbreviations?: string;
	readonly grammar: Grammar;
};

/** The languages that texts may be in: the first is taken where nothing tells, scripts that hold others' signs come first. */
export type Languages = readonly [Language, ...Language[]];
