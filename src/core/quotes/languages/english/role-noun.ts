import type { Frame } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, speakerNoun, wordClass } from '../../words/word-class.ts';
import { collective } from './introductions.ts';

/** Whom else a text has one of, beside those who hold an office. */
const single = /^(?:head|source|witness|interviewer|spokes.*)$/u;

/** Nouns of whom a report has more than one, whether or not it names one of them. */
export const anybody =
	/^(?:official|source|aide|advis[eo]r|lawyer|attorney|barrister|agent|diplomat|spokes.*|person|someone|somebody|insider|leader|member|man|woman)$/u;

/** Whether a noun may be of a person: no list has all, but a text is none. */
export function isRole(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || collective.test(token.text)) return false;
	return !isOf(token, wordClass.writing) || isOf(token, wordClass.person);
}

/** Whether nothing behind a description says whose or of what. */
export function isComplete(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	if (next === undefined || next.kind !== 'word') return true;
	return !next.capital && !next.clitic && !isOf(next, wordClass.preposition | wordClass.relative);
}

/** Whether a noun is of a person, and neither of several nor of whom there is one. */
export function isOneOfMany(frame: Frame, noun: Token | undefined): boolean {
	return isOf(noun, speakerNoun) && !isOffice(frame, noun) && !/(?:[^s]s|men|people)$/u.test(noun?.text ?? '');
}

/** Whether a noun is for whom a place or an office has one of, so that no article needs to introduce them. */
export function isOffice({ lexicon }: Frame, noun: Token | undefined): boolean {
	const word = noun?.text ?? '';
	return lexicon.listed('office').has(word) || single.test(word);
}
