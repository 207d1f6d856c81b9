import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, wordClass } from '../../words/word-class.ts';
import { announcesName, followsName } from './announcing-words.ts';
import { isReported, type Stretch, unspaced } from './is-reported.ts';
import type { Styled } from './name-style.ts';

/** Most words of a stretch that only a verb that reports makes speech. */
export const shortWords = 3;

/** How far before a stretch a verb stands that calls what is between so, in tokens: "nazwał rządowy projekt". */
const objectReach = 4;

/** Whether a word beside the stretch says it is a name: "газета «…»", "“…” gazetesi"; an outlet that was told: "لـ«…»". */
export function isAnnounced({ frame: { lexicon }, paragraph: { tokens }, quote: { token }, style }: Styled): boolean {
	if (/^لـ?$/u.test(tokens[token - 1]?.text ?? '')) return true;
	const last = style.commaBefore === true && tokens[token - 1]?.text === ',' ? token - 1 : token;
	return (
		announcesName(lexicon, tokens.slice(Math.max(0, last - 3), last)) ||
		followsName(lexicon, tokens.slice(token + 1, token + 3))
	);
}

/** Whether what stands behind a word for names may be one. */
export function isNameLike(stretch: Styled): boolean {
	const { words, style } = stretch;
	if (!unspaced.test(words) && style.isPredicate?.(words) === true) return false;
	return !isLowerThanName(stretch) && !isClause(stretch);
}

/** "в проекте «ни слова не было о пленных», сказал": so many words in small letters where somebody speaks are his. */
function isClause(stretch: Styled): boolean {
	const { words, style } = stretch;
	if (style.namesBeginHigh !== true) return false;
	return /^\p{Ll}/u.test(words) && words.split(/\s+/u).length > shortWords && isReported(stretch);
}

/** German names begin with capitals; "nazwał projekt „podatkiem”" and "s’est dite « très optimiste »" call nothing by a name. */
function isLowerThanName({ frame, paragraph, quote, words }: Stretch): boolean {
	if (!/^\p{Ll}/u.test(words)) return false;
	if (isObjectCalled(paragraph.tokens, quote.token)) return true;
	return frame.lexicon.listed('common').size > 0 || isOf(paragraph.tokens[quote.token - 2], wordClass.be);
}

/** "nazwał rządowy projekt „podatkiem”": what a verb before the noun calls it. */
function isObjectCalled(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at - 1]?.classes ?? 0;
	return (noun & functionWord) === 0 && tokens.slice(Math.max(0, at - objectReach), at - 1).some(isCalled);
}

/** Whether a word calls something so. */
export function isCalled(token: Token | undefined): boolean {
	return isOf(token, wordClass.call);
}
