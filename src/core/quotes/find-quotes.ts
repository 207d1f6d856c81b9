import type { Person, Quote } from '../types.ts';
import { findQuotesBy, type QuotedText } from './find-quotes-by.ts';
import { languages } from './languages/languages.ts';
import { fittedWeights } from './speakers/weights.ts';
import { languageFor } from './words/language-for.ts';

/**
 * Finds the quotes of a text and who said them, in every language of ours.
 *
 * @param people - Persons known beforehand; any other is resolved inside the text.
 * @returns Quotes in printed order, spans inside `text`; empty when nothing is quoted.
 */
export function findQuotes(input: QuotedText, people: readonly Person[]): readonly Quote[] {
	const language = languageFor(input.language, input.text, languages);
	return findQuotesBy(input, { people, language, weights: fittedWeights });
}
