import { onceFor } from '../once-for.ts';
import commonWords from '../text/common-words.json' with { type: 'json' };
import { stemWord } from '../text/stems.ts';
import type { Concept } from './concept.ts';

/**
 * Information of a unit, in words that tell something (1): rough classes of how often a word is spoken. A count over
 * the known statements would follow the collection, and adding a source would change what was decided before.
 */
const weights = {
	tie: 0.12,
	// Said or left out, it turns the sentence round: worth more than other little words.
	negation: 0.35,
	plain: 0.5,
	// In this story everybody names everybody.
	name: 0.6,
	smallNumber: 0.5,
	// In every speech about war and peace.
	staple: 0.7,
	// "Completely": how much, of whatever is told; next to nothing less than a telling word.
	degree: 0.88,
	idiom: 1.6,
	// A Chinese or Japanese word has about two signs.
	sign: 0.45,
	word: 1,
};

/** Below this information a word only ties others together, and stands everywhere: "of". */
export const littleWord = 0.3;

/** Whether a unit only ties others together. */
export function isLittle({ weight }: { readonly weight: number }): boolean {
	return weight < littleWord;
}

/** Words that a Chinese or Japanese sign stands for, about. */
export const wordsPerSign = 0.55;

const weightOfKind: Readonly<Record<Concept['kind'], number>> = {
	idea: weights.word,
	plain: weights.plain,
	staple: weights.staple,
	degree: weights.degree,
	idiom: weights.idiom,
	number: weights.word,
	name: weights.name,
};

const common: ReadonlySet<string> = new Set(commonWords.en.split(' ').map((word) => stemWord(word, 'en')));
const isSign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** What a unit is weighed by. */
export type Weighed = {
	readonly key: string;
	readonly concepts: readonly Concept[];
	readonly isName: boolean;
	/** Whether it turns round what is said. */
	readonly denies: boolean;
	readonly isFunction: boolean;
	/** Whether it only ties others together where it stands for no idea. */
	readonly isLittle: boolean;
	readonly language: string;
};

/** @returns Information, from 0 to that of an idiom. */
export function weighUnit({ key, concepts, isName, denies, isFunction, isLittle, language }: Weighed): number {
	if (denies) return weights.negation;
	if (isFunction || (isLittle && concepts.length === 0)) return weights.tie;
	if (key.length === 1 && key >= '0' && key <= '9') return weights.smallNumber;
	if (concepts.some(({ kind }) => kind === 'name') || isName) return weights.name;
	return weighWord(key, concepts, language === 'en' && common.has(key));
}

function weighWord(key: string, concepts: readonly Concept[], isCommon: boolean): number {
	if (concepts.length > 0) return Math.min(weighConcepts(concepts), isCommon ? weights.plain : weights.idiom);
	if (key.length <= 2 && isSign.test(key)) return weights.sign;
	return isCommon ? weights.plain : weights.word;
}

/** A word of several meanings is weighed by the one that tells least. */
function weighConcepts(concepts: readonly Concept[]): number {
	return Math.min(...concepts.map(({ kind }) => weightOfKind[kind]));
}

/** What a word without a known translation counts for between languages: that the other lacks it tells little. */
const untranslatable = 0.4;

type WeighedUnit = { readonly isTranslatable: boolean; readonly weight: number };

/** Information of a unit in a comparison within a language, or between two. */
export function weightIn({ isTranslatable, weight }: WeighedUnit, crossLanguage: boolean): number {
	return crossLanguage && !isTranslatable ? weight * untranslatable : weight;
}

/** Sum of the units' information. */
export function informationIn(units: readonly WeighedUnit[], crossLanguage: boolean): number {
	return units.reduce((sum, unit) => sum + weightIn(unit, crossLanguage), 0);
}

/** The same between languages, summed once for each statement. */
export const informationAcross = (units: readonly WeighedUnit[]): number => acrossOf(units).information;

const acrossOf = onceFor((units: readonly WeighedUnit[]) => ({ information: informationIn(units, true) }));
