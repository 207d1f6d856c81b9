import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isCalled } from '../shared/is-announced.ts';
import { ends, type Stretch } from '../shared/is-reported.ts';
import { isTold } from './german-mood.ts';

/** How far behind "als «…»" the verb stands that calls something so, in tokens. */
const callReach = 6;

/** German "von «Scheckbuchdiplomatie» sprach", "man sei «zuversichtlich»", "er sei ein «Raubtier»", "als «Unding» bezeichnete", "antwortete mit «Nein»". */
export function isSpokenOf({
	paragraph: { tokens },
	quote: { token },
	words,
}: Pick<Stretch, 'paragraph' | 'quote' | 'words'>): boolean {
	const before = tokens[token - 1];
	if (/^\p{Ll}/u.test(words) && isInMood(tokens, token)) return true;
	if (isTold(before) || (/^eine?$/u.test(before?.text ?? '') && isTold(tokens[token - 2]))) return true;
	if (before?.text === 'als') return isCalledSo(tokens, token);
	if (isDemanded(tokens, token)) return true;
	return isBehindPreposition(tokens, token);
}

/** "von einer «Farce» sprach", "mit einem knappen «Nein» antwortete". */
function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
	const of = withoutAdjective(tokens, /^eine[mr]?$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1);
	if (tokens[of]?.text === 'mit') return isAnswered(tokens, of, at);
	if (tokens[of]?.text !== 'von') return false;
	return [tokens[of - 1], tokens[of - 2], tokens[at + 1]].some((word) => isCalled(word));
}

/** How far before a stretch the verb stands that tells what somebody said, in tokens. */
const moodReach = 12;

/** "Er habe das für «undenkbar» gehalten": whether small letters go on with what somebody said, by the verb of their clause. */
function isInMood(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - moodReach), at);
	return before.slice(before.findLastIndex((token) => ends(token) || token.kind === 'quote') + 1).some(isTold);
}

/** "als «Unding» bezeichnet", "pries den Plan als «klug»". */
function isCalledSo(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - answerReach), at);
	const clause = before.slice(before.findLastIndex((token) => ends(token) || token.text === ',') + 1);
	return [...clause, ...tokens.slice(at + 1, at + 1 + callReach)].some(isCalled);
}

/** How far before "eine «…»" the verb of saying stands, in tokens. */
const demandReach = 3;

/** "forderte eine «Umkehr»": what somebody right before asks for or warns of. */
function isDemanded(tokens: readonly Token[], at: number): boolean {
	if (!/^eine[nmr]?$/u.test(tokens[at - 1]?.text ?? '')) return false;
	return tokens.slice(Math.max(0, at - 1 - demandReach), at - 1).some((word) => demand.test(word.text));
}

const demand =
	/^(?:forder(?:t|te|n|ten)|verlang(?:t|te|en|ten)|warn(?:t|te|en|ten)|beklag(?:t|te|en|ten)|kritisier(?:t|te|en|ten)|rüg(?:t|te|en|ten))$/u;

/** Whether a verb beside a stretch, however short it is, shows that it is said. */
export function isSaidSo({ paragraphs, text }: Frame, quote: FrameQuote): boolean {
	const paragraph = paragraphs[quote.paragraph];
	return paragraph !== undefined && isSpokenOf({ paragraph, quote, words: text.slice(quote.start, quote.end) });
}

/** The place of the preposition in "mit einem knappen «…»". */
function withoutAdjective(tokens: readonly Token[], at: number): number {
	const isAdjective = /..e[mn]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.classes === 0;
	return isAdjective && /^eine[mr]$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at;
}

/** How far around "mit" the verb of answering stands, in tokens. */
const answerReach = 14;

const answer = /^(?:ge)?(?:antworte|reagier|konter|quittier|kommentier|überg[ie]ng|parier)/u;

/** "antwortete lediglich mit «…»", "habe mit «…» geantwortet". */
function isAnswered(tokens: readonly Token[], from: number, at: number): boolean {
	const before = tokens.slice(Math.max(0, from - answerReach), from);
	const sentence = before.slice(before.findLastIndex(ends) + 1);
	const comma = sentence.findLastIndex(({ text }) => text === ',');
	const isOther = isOf(sentence[comma + 1], wordClass.relative | wordClass.clause | wordClass.that);
	const clause = isOther ? sentence.slice(comma + 1) : sentence;
	const isVerb = (word: Token | undefined) => answer.test(word?.text ?? '') || isOf(word, wordClass.call);
	return clause.some((word) => answer.test(word.text)) || isVerb(tokens[at + 1]);
}
