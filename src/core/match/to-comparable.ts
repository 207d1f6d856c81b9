import type { Statement } from '../types.ts';
import { joinNumbers } from './join-numbers.ts';
import { type Lexicons, plainLexicons } from './lexicon.ts';
import { readUnit, type Speech } from './read-unit.ts';
import { readWords, type Token } from './read-words.ts';
import type { Comparable, Unit } from './unit.ts';
import { wordsPerSign } from './weigh-unit.ts';

/** Words after which the rest of a statement is left aside: a speech, no quotation. Bounds the cost of alignment. */
const longestStatement = 400;

/** At the end, before marks that close. */
const exclamation = /[!！][\p{Pf}\p{Pe}"'\s]*$/u;

/**
 * @param lexicons - What phrases and translations are known by.
 */
export function toComparable(
	{ text, language: stated }: Pick<Statement, 'text' | 'language'>,
	lexicons: Lexicons = plainLexicons,
): Comparable {
	const { words, language } = readWords(text, stated?.slice(0, 2).toLowerCase());
	const tokens = words.length > longestStatement ? words.slice(0, longestStatement) : words;
	const units = joinNumbers(toUnits(text, tokens, { language, lexicon: lexicons.of(language) }));
	let [information, size] = [0, 0];
	for (const unit of units) {
		information += unit.weight;
		size += unit.words;
	}
	return { words, units, language, information, size, exclaims: exclamation.test(text) };
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
