import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isQuoteNear, quoteAhead } from '../shared/beside-verb.ts';
import { beforeAdjectives } from './before-adjectives.ts';
import { endsLikeVerb } from './verb-by-ending.ts';

/** Endings that no noun in the nominative has, and those of adverbs and gerunds. */
const otherForm =
	/(?:[оуюв]|(?<![цнл])я|[ея]е|іше|[ыи]й|ая|[оеё]м|[иы]м|ами|ями|има|ах|ях|ов|ев|ого|ому|[вш]ши|[аяв]сь|ши|юди)$/u;

/** Shorter words are small ones, in UTF-16 units. */
const shortestNoun = 4;

/** How far ahead a colon before a quotation is looked for, in tokens. */
const colonReach = 12;

/**
 * Where a description ends that only its place shows, whatever its noun: behind the verb of a quotation ("«…», — плачет
 * болельщица"), behind "according to" and "one of", before a verb that reports, in the clause before a colon.
 *
 * @param at - Its first word, an adjective or the noun.
 * @returns -1 for none.
 */
export function subjectEndInPlace(scan: Scan, at: number): number {
	const { tokens } = scan;
	const head = nounFrom(tokens, at);
	// What stands before a capital is part of a name's description.
	if (head === -1 || isCapital(tokens[head + 1])) return -1;
	return isSource(tokens, at) || isAppearing(scan, at, head) || isSubject(scan, at, head) ? head + 1 : -1;
}

function isCapital(token: Token | undefined): boolean {
	return token?.capital === true && !token.first;
}

/** The noun that adjectives from a token on go with; -1 where another word stands there. */
function nounFrom(tokens: readonly Token[], at: number): number {
	let head = at;
	while (head < at + 3 && isPlain(tokens[head + 1]) && beforeAdjectives({ tokens }, at, head + 1) === at) head++;
	return isPlain(tokens[head]) ? head : -1;
}

/** A word without a class that may be a noun: no capital but at the start of a sentence. */
function isPlain(token: Token | undefined): token is Token {
	if (token?.kind !== 'word' || (token.capital && !token.first) || token.text.length < shortestNoun) return false;
	return token.classes === 0 && /^\p{L}/u.test(token.text);
}

/** Behind "according to" a preposition leads to, or "one of". */
function isSource(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at - 2]?.text ?? '', tokens[at - 1]];
	if (/^(?:из|із|зі|з)$/u.test(second?.text ?? '')) return /^(?:один|одна|одного|одной|одної)$/u.test(first);
	return isOf(second, wordClass.by) && /^(?:по|за|на)$/u.test(first);
}

/** Behind the verb of a quotation, or first in the sentence that leads to one. */
function isSubject(scan: Scan, at: number, head: number): boolean {
	const { tokens } = scan;
	const next = tokens[head + 1];
	const noun = tokens[head]?.text ?? '';
	if (otherForm.test(noun) || post.test(noun)) return false;
	if (isOf(tokens[at - 1], reportingVerb) && isQuoteNear(scan, at)) return true;
	if (tokens[at]?.first !== true || next?.kind !== 'word' || next.capital) return false;
	return (next.classes & reportingVerb) !== 0
		? quoteAhead(tokens, head + 2, colonReach) !== -1
		: leadsIn(scan, head + 1);
}

/** What somebody wrote who was spoken of before. */
const post = /^(?:пост|допис|запис|публикаци|публікаці|комментари|коментар|ответ|відповід|слов|фраз|реакци|реакці)/u;

/** "висит табличка:", "появилось объявление:": a verb of no speech, nobody before it who could be its subject. */
function isAppearing({ tokens, lexicon }: Scan, at: number, head: number): boolean {
	const [verb, noun] = [at - 1, tokens[head]?.text ?? ''];
	const token = tokens[verb];
	if (token === undefined || token.classes !== 0 || !isColonBeforeQuote(tokens, head + 1) || post.test(noun))
		return false;
	if (!(endsLikeVerb(token.text, lexicon) ? !otherForm.test(noun) : agrees(token.text, noun))) return false;
	const start = startBefore(verb, 0, (index) => /^[.!?]$/u.test(tokens[index]?.text ?? ''));
	const people = wordClass.title | wordClass.person | wordClass.he | wordClass.she | wordClass.i | wordClass.they;
	return tokens
		.slice(start, verb)
		.every(({ classes, capital, first }) => (classes & people) === 0 && (!capital || first));
}

/** A past tense and a noun of its gender. */
function agrees(verb: string, noun: string): boolean {
	return /л[ао](?:сь|ся)?$/u.test(verb) && (/ла(?:сь|ся)?$/u.test(verb) ? /[аяь]$/u : /[еоя]$/u).test(noun);
}

/** "Комментатор не выдержал:": a verb by its ending, and a colon before the quotation. */
function leadsIn({ tokens, lexicon }: Scan, at: number): boolean {
	const verb = /^н[еі]$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
	const token = tokens[verb];
	if (token === undefined || token.classes !== 0 || !endsLikeVerb(token.text, lexicon)) return false;
	const way = tokens.slice(verb + 1, verb + colonReach).findIndex(({ kind }) => kind !== 'word');
	return way !== -1 && isColonBeforeQuote(tokens, verb + 1 + way);
}

function isColonBeforeQuote(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'quote';
}
