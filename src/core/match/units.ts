import { stemWord } from '../text/stems.ts';
import { isFunctionWord, tellLanguage } from '../text/tell-language.ts';
import { toNameKey } from '../text/transliterate.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Span, Statement } from '../types.ts';
import { joinNumbers } from './join-numbers.ts';
import { type Concept, type Lexicon, type Lexicons, plainLexicons, toLookup } from './lexicon.ts';
import { splitClitics } from './split-clitics.ts';
import { weighUnit } from './weigh-unit.ts';

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
	/** Information: about 1 for a word that tells something, near 0 for one that only ties others together. */
	readonly weight: number;
	/** Number of the sentence it stands in, from 0. */
	readonly sentence: number;
	/** Words it is made of. */
	readonly words: number;
};

/** A statement's text, ready to be compared. */
export type Comparable = {
	readonly units: readonly Unit[];
	readonly language: string;
	/** Sum of the units' weights. */
	readonly information: number;
};

/** A word with the stem it is looked up by. */
type Token = Word & { readonly stem: string; readonly sentence: number };

/** Words after which the rest of a statement is left aside: a speech, no quotation. Bounds the cost of alignment. */
const longestStatement = 400;

/** Between two words: where one sentence, or one piece of a splice, ends. */
const sentenceEnd = /[.!?…。！？।؟;；]|\.{2,}/u;

/**
 * @param lexicons - What phrases and translations are known by.
 */
export function toComparable(
	statement: Pick<Statement, 'text' | 'language'>,
	lexicons: Lexicons = plainLexicons,
): Comparable {
	const found = findWords(statement.text).slice(0, longestStatement);
	const language = (statement.language ?? tellLanguage(statement.text, found)).slice(0, 2).toLowerCase();
	const tokens = toTokens(statement.text, splitClitics(found, language), language);
	const units = joinNumbers(toUnits(statement.text, tokens, { language, lexicon: lexicons.of(language) }));
	return { units, language, information: units.reduce((sum, { weight }) => sum + weight, 0) };
}

const space = 0x20;

function toTokens(text: string, words: readonly Word[], language: string): readonly Token[] {
	let sentence = 0;
	let end = 0;
	return words.map((word, index) => {
		// Most words are parted by one space: the test for ends is dear.
		const isSpace = word.start - end === 1 && text.charCodeAt(end) === space;
		if (index > 0 && !isSpace && sentenceEnd.test(text.slice(end, word.start))) sentence += 1;
		end = word.end;
		return { text: word.text, start: word.start, end, stem: stemWord(word.text, language), sentence };
	});
}

type Speech = { readonly language: string; readonly lexicon: Lexicon };

/** Takes the longest known phrase at each place, else the word itself. */
function toUnits(text: string, tokens: readonly Token[], speech: Speech): readonly Unit[] {
	const units: Unit[] = [];
	for (let at = 0; at < tokens.length; ) {
		const { length, concepts } = findPhrase(tokens, at, speech);
		const own = tokens.slice(at, at + length);
		const startsSentence = units.at(-1)?.sentence !== own[0]?.sentence;
		units.push(toUnit(text, own, { concepts, speech, startsSentence }));
		at += length;
	}
	return units;
}

function findPhrase(
	tokens: readonly Token[],
	at: number,
	{ lexicon, language }: Speech,
): { readonly length: number; readonly concepts: readonly Concept[] } {
	const stem = tokens[at]?.stem ?? '';
	const lookup = toLookup(stem, language);
	const longest = lexicon.longestFrom(lookup);
	if (longest <= 1) return { length: 1, concepts: longest === 0 ? [] : lexicon.find(lookup, stem) };
	const stems = tokens.slice(at, at + longest).map(({ stem }) => stem);
	const lookups = stems.map((stem) => toLookup(stem, language));
	for (let length = stems.length; length > 0; length -= 1) {
		const concepts = lexicon.find(lookups.slice(0, length).join(' '), stems.slice(0, length).join(' '));
		if (concepts.length > 0) return { length, concepts };
	}
	return { length: 1, concepts: [] };
}

type Found = { readonly concepts: readonly Concept[]; readonly speech: Speech; readonly startsSentence: boolean };

function toUnit(text: string, tokens: readonly Token[], { concepts, speech, startsSentence }: Found): Unit {
	const first = tokens[0];
	const start = first?.start ?? 0;
	const end = tokens.at(-1)?.end ?? start;
	const key = tokens.map(({ stem }) => stem).join(' ');
	const { language } = speech;
	const name = concepts.every(({ kind }) => kind === 'name') ? toName(text.slice(start, end), key) : '';
	// The first word of a sentence and every German noun are written like a name.
	const isName = name !== '' && !startsSentence && language !== 'de';
	const isFunction = tokens.every((token) => isFunctionWord(token.text, language));
	return {
		start,
		end,
		key,
		concepts,
		parts: tokens.length > 1 ? partsOf(tokens, speech) : [],
		name,
		pinned: toPinned({
			key,
			concepts,
			isName: isCapital(text.slice(start, end)) && !startsSentence && language !== 'de',
		}),
		isTranslatable: isName || concepts.length > 0 || /^\p{Nd}/u.test(key),
		weight: weighUnit({ key, concepts, isName, isFunction, language }),
		sentence: first?.sentence ?? 0,
		words: tokens.length,
	};
}

function toPinned(unit: Pick<Unit, 'key' | 'concepts'> & { readonly isName: boolean }): Unit['pinned'] {
	const { key, concepts, isName } = unit;
	if (/^\p{Nd}/u.test(key) || concepts.some(({ kind, value }) => kind === 'number' && value !== 1)) return 'number';
	return isName || concepts.some(({ kind }) => kind === 'name') ? 'name' : null;
}

/** In posts, words in capitals are stress, not names. */
function isCapital(printed: string): boolean {
	return /^\p{Lu}\p{Ll}/u.test(printed);
}

function partsOf(tokens: readonly Token[], { lexicon, language }: Speech): readonly Concept[] {
	const ideas = tokens.flatMap(({ stem }) => lexicon.find(toLookup(stem, language), stem));
	return ideas.filter(({ kind }) => kind === 'idea' || kind === 'staple');
}

/** Consonants below which two names agree by chance. */
const shortestName = 3;

/** A capitalised word that is not all capitals: in posts those are stress, not names. */
function toName(printed: string, stem: string): string {
	if (!isCapital(printed)) return '';
	const key = toNameKey(stem);
	return key.length < shortestName ? '' : key;
}
