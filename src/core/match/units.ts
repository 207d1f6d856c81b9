import { stemWord } from '../text/stems.ts';
import type { Word } from '../text/words.ts';
import type { Span, Statement } from '../types.ts';
import { joinNumbers } from './join-numbers.ts';
import { type Concept, type Lexicons, plainLexicons } from './lexicon.ts';
import { readUnit, type Speech, type Token } from './read-unit.ts';
import { readWords } from './read-words.ts';
import { wordsPerSign } from './weigh-unit.ts';

/** The smallest piece of a statement that another statement can share: a word, a known phrase, a sign, a number. */
export type Unit = Span & {
	/** The same for forms of one word. */
	readonly key: string;
	readonly concepts: readonly Concept[];
	/** The ideas that a phrase is made of: "peace treaty" meets "treaty" where another language parts the two. */
	readonly parts: readonly Concept[];
	/** Consonants of a capitalised word that is no known idea, the same in every spelling; empty for other words. */
	readonly name: string;
	/** Whether another language would say it in a way that can be recognised: an idea, a name, a number. */
	readonly isTranslatable: boolean;
	/** Whether it says who, where or when by name, or how many: another in its place is another matter. */
	readonly pinned: 'name' | 'number' | null;
	/** What of the above another unit may share, as bits. */
	readonly signature: number;
	/** Information: about 1 for a word that tells something, near 0 for one that only ties others together. */
	readonly weight: number;
	/** Number of the sentence it stands in, from 0. */
	readonly sentence: number;
	/** Words it is made of. */
	readonly words: number;
};

/** A statement's text, ready to be compared. */
export type Comparable = {
	/** Those of the text, with contractions parted. */
	readonly words: readonly Word[];
	readonly units: readonly Unit[];
	readonly language: string;
	/** Sum of the units' weights. */
	readonly information: number;
	/** Number of the words that the units are made of. */
	readonly size: number;
};

/** Words after which the rest of a statement is left aside: a speech, no quotation. Bounds the cost of alignment. */
const longestStatement = 400;

/** Between two words: where one sentence, or one piece of a splice, ends. */
const sentenceEnd = /[.!?…。！？।؟;；]|\.{2,}/u;

/**
 * @param lexicons - What phrases and translations are known by.
 */
export function toComparable(
	{ text, language: stated }: Pick<Statement, 'text' | 'language'>,
	lexicons: Lexicons = plainLexicons,
): Comparable {
	const { words, language } = readWords(text, stated?.slice(0, 2).toLowerCase());
	const tokens = toTokens(text, words.slice(0, longestStatement), language);
	const units = joinNumbers(toUnits(text, tokens, { language, lexicon: lexicons.of(language) }));
	let [information, size] = [0, 0];
	for (const unit of units) {
		information += unit.weight;
		size += unit.words;
	}
	return { words, units, language, information, size };
}

const space = 0x20;

function toTokens(text: string, words: readonly Word[], language: string): readonly Token[] {
	let sentence = 0;
	let before = 0;
	return words.map(({ text: word, start, end }, index) => {
		// Most words are parted by one space: the test for ends is dear.
		const isSpace = start - before === 1 && text.charCodeAt(before) === space;
		if (index > 0 && !isSpace && sentenceEnd.test(text.slice(before, start))) sentence += 1;
		before = end;
		return { text: word, start, end, stem: stemWord(word, language), sentence };
	});
}

/** Takes the longest known phrase at each place, else the word itself. */
function toUnits(text: string, tokens: readonly Token[], speech: Speech): readonly Unit[] {
	const units: Unit[] = [];
	let sentence = -1;
	for (let at = 0; at < tokens.length; ) {
		const startsSentence = tokens[at]?.sentence !== sentence;
		sentence = tokens[at]?.sentence ?? sentence;
		const unit = readUnit({ text, tokens, at, startsSentence }, speech);
		units.push(unit);
		at += unit.words;
	}
	return units;
}

/** Languages written without spaces, of which every sign is taken for a word. */
const writtenInSigns: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Words of a statement as they are spoken: a Chinese word is written with about two signs. */
export function spokenWords({ size, language }: Comparable): number {
	return writtenInSigns.has(language) ? size * wordsPerSign : size;
}
