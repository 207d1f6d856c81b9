import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isNameWord } from '../uncased/name-word.ts';

/** Most words of such a subject: "منظمة العفو الدولية". */
const longestSubject = 4;

/** A finite verb that reports: no participle ("مضيفا"), no noun ("بيان", "قوله"). */
export function isFiniteVerb({ text, classes, kind, first }: Token, { classOf }: Lexicon): boolean {
	if (first && /^[وف]?ذكر$/u.test(text)) return true;
	// "في بيان نقلته قناة «النهر»": who passes a text on.
	if (/^(?:نقل|نشر|أورد|بث|أذاع|عرض|تداول|تناقل|نشرت|وزع)ت?(?:ه|ها|هم)$/u.test(text)) return false;
	// "سألته": whom somebody asked is written together with the verb.
	if (classes === 0 && /ت(?:ه|ها|هم)$/u.test(text))
		return (classOf(text.replace(/(?:ه|ها|هم)$/u, '')) & reportingVerb) !== 0;
	return (
		kind === 'word' && (classes & reportingVerb) !== 0 && (classes & wordClass.writing) === 0 && !verbal.test(text)
	);
}

const verbal = /^[وف]?(?:م(?!نع)|ب?(?:ال)?قول|ذكر$|قائل)|ا$|اً$|ًا$|^[وف]?ب/u;

/**
 * Where the noun ends that follows a verb at the head of its clause and agrees with it: whatever it means, it is the
 * subject. Without an article it is what something else is of: "نقابة المصارف", not "قالت ضاحكة".
 */
export function endOfArabicSubject(scan: Scan, at: number): number {
	const { tokens } = scan;
	const [verb, noun] = [tokens[at - 1], tokens[at]];
	if (verb === undefined || noun === undefined) return -1;
	if (/^(?:أحد|إحدى)$/u.test(noun.text)) return verb.first ? at + 2 : -1;
	if (!isNoun(noun, scan)) return -1;
	const to = endOfNoun(tokens, at) + Number(isNamedInMarks(tokens, at));
	const isSource = (verb.classes & wordClass.by) !== 0;
	return isSource || isSaidOrBefore(scan, at) || (isHead(scan, at - 1) && isSubjectOf(verb, noun, to > at + 1))
		? to
		: -1;
}

/** Longest name in marks that goes with a noun, in UTF-16 units. */
const longestMarked = 30;

/** "أعلنت شركة «نماء للكيماويات» أن": a name in marks right behind a noun without an article. */
function isNamedInMarks(tokens: readonly Token[], at: number): boolean {
	const [noun, name, next] = tokens.slice(at, at + 3);
	if (noun?.text.startsWith('ال') !== false || name?.kind !== 'quote') return false;
	return name.end - name.start <= longestMarked && isOf(next, wordClass.that);
}

/**
 * Whether a noun without an article is the subject: behind the verb of a quotation ("«…»، يقول راعٍ"), or before what is
 * said ("صرخ معلق المباراة: «…»").
 */
function isSaidOrBefore(scan: Scan, at: number): boolean {
	const { tokens, lexicon } = scan;
	const [verb, noun] = [tokens[at - 1], tokens[at]];
	if (verb === undefined || noun === undefined || !isFiniteVerb(verb, lexicon) || !isNoun(noun, scan)) return false;
	if (noun.text.startsWith('ال') || isFeminine(verb.text) !== noun.text.endsWith('ة')) return false;
	const to = endOfNoun(tokens, at);
	if (to > at + 1 && tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'quote') return true;
	const isBehind = tokens.slice(Math.max(0, at - 3), at - 1).some(({ kind }) => kind === 'quote');
	return isBehind && tokens[to]?.kind === 'word' && !isOf(tokens[to], wordClass.preposition);
}

/** Whether a noun agrees with its verb, and has an article or, a woman or body, what it is of. */
function isSubjectOf({ text: verb }: Token, { text: noun }: Token, isOfSomething: boolean): boolean {
	const isWoman = noun.endsWith('ة');
	return isFeminine(verb) === isWoman && (noun.startsWith('ال') || (isOfSomething && isWoman));
}

function endOfNoun(tokens: readonly Token[], at: number): number {
	let to = at + 1;
	while (to < at + longestSubject && goesOn(tokens, at, to)) to++;
	return to;
}

/** Whether a verb heads its clause. */
function isHead({ tokens, lexicon }: Scan, at: number): boolean {
	const [before, verb] = [tokens[at - 1], tokens[at]];
	if (verb === undefined || !isVerb(verb, lexicon)) return false;
	return before?.kind !== 'word' || (before.classes & wordClass.and) !== 0;
}

/** A verb that reports, or "كانت" before one that stands behind its subject. */
function isVerb(token: Token, lexicon: Lexicon): boolean {
	return isFiniteVerb(token, lexicon) || (token.classes & wordClass.be) !== 0;
}

/** "قالت", "تقول": the verb tells that a woman speaks, or what has a feminine name. */
export function isFeminine(verb: string): boolean {
	return verb.endsWith('ت') || (/^[وف]?ت/u.test(verb) && !pastOfMan.test(verb));
}

/** A man's past tense that begins as a woman's present. */
const pastOfMan = /^[وف]?ت(?:ابع|حدث|وقع|عهد|ساءل|منى|طرق|راجع|عجب|وعد)$/u;

function isNoun(token: Token, { lexicon }: Scan): boolean {
	return isNameWord(token) && !lexicon.listed('plainNoun').has(token.text) && !/(?:ه|ها|هم|نا|اً|ًا)$/u.test(token.text);
}

/** What a noun is of, and adjectives of it: "نقابة المصارف", "منظمة العفو الدولية". */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
	const token = tokens[to];
	if (token?.kind !== 'word' || /^[بلكوف](?!ال)|(?:ه|ها|هم|اً|ًا)$/u.test(token.text)) return false;
	const isDefinite = token.text.startsWith('ال');
	if (isDefinite && /ي(?:ة)?$/u.test(token.text)) return true;
	const isNoun = isNameWord(token) || (isDefinite && isOf(token, wordClass.title | wordClass.person));
	return to === at + 1 && tokens[at]?.text.startsWith('ال') === false && isNoun;
}
