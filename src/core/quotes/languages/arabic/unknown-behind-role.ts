import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isNameWord } from '../uncased/name-word.ts';
import { arabicEnd, isForeign } from './arabic-name.ts';
import { isAdverbial } from './is-adverbial.ts';

/** A word with an article, alone or behind what is written together with it: "للدراسات". */
const definite = /^(?:[وفبك]?ال|لل)/u;

/** "وزير الإسكان والمرافق": what else a role is of. */
const furtherNoun = /^وال\p{L}{3}/u;

/** Longest name in marks that a role goes over, in UTF-16 units. */
const longestMarked = 30;

/** Most words between a role and the name it introduces. */
const longestRole = 10;

/**
 * An unknown name in a role's phrase: "الباحث في شؤون الطاقة سامر العجلان أن".
 *
 * What follows a noun with an article has one too, unless it is a name.
 */
export function unknownBehindRole(scan: Scan, from: number): NameRun | null {
	const { tokens } = scan;
	for (let at = from; at < from + longestRole && !endsRole(tokens[at]); at++) {
		const name = isDefinite(tokens[at - 1]) ? behindDefinite(scan, from, at) : null;
		if (name !== null) return { ...name, person: null, sure: true };
	}
	return null;
}

/** A noun with an article, and no day: "أكد الكرملين السبت عقد قمة". */
function isDefinite(token: Token | undefined): boolean {
	return definite.test(token?.text ?? '') && !isOf(token, wordClass.day);
}

/** A name behind a word with an article, or one that begins with that word: "باسم الجيش الصادق برقي على". */
function behindDefinite(scan: Scan, from: number, at: number): Run | null {
	const { tokens } = scan;
	if (furtherNoun.test(tokens[at]?.text ?? '')) return null;
	if (!isForeign(scan, at)) return isWoman(tokens, from, at) ? { from: at, to: arabicEnd(scan, at) } : null;
	if (at === from ? isAlone(tokens, at) : isNameWord(tokens[at + 1]))
		return { from: at, to: endOfForeign(scan, arabicEnd(scan, at), at) };
	return at - from > 1 && isBehindVerb(tokens, from) && isGivenWithArticle(tokens, at - 1)
		? { from: at - 1, to: at + 1 }
		: null;
}

/** "إسبن بارث إيدي، إن": a third foreign word that ends the phrase. */
export function endOfForeign(scan: Scan, to: number, at: number): number {
	const isThird = to - at === 2 && isForeign(scan, at + 1) && isForeign(scan, to);
	return isThird && endsRole(scan.tokens[to + 1]) ? to + 1 : to;
}

/** "الباحثة في التاريخ نزهة العلمي": behind a woman's role a feminine name and a surname with an article. */
function isWoman(tokens: Scan['tokens'], from: number, at: number): boolean {
	const isFeminine = [tokens[from - 1], tokens[at]].every((token) => token?.text.endsWith('ة') === true);
	const surname = tokens[at + 1]?.text ?? '';
	// "الكاتبة العامة لنقابة المضيفين": of a body, and several.
	const isOfBody = /^[بلك]\p{L}{4}/u.test(tokens[at]?.text ?? '') && /(?:ين|ات)$/u.test(surname);
	// "رئيس الحكومة البريطانية المحادثات": where a body is from, and what is told of.
	const isOfPlace = /^ال\p{L}+ية$/u.test(tokens[at]?.text ?? '') && /(?:ات|ة)$/u.test(surname);
	return isFeminine && isNameWord(tokens[at]) && surname.startsWith('ال') && !isOfBody && !isOfPlace;
}

/** Most words of a role from its verb to its noun: "رد المتحدث باسم". */
const roleBehindVerb = 3;

/** Whether a verb stands before a role: none follows then that could look like a surname. */
function isBehindVerb(tokens: Scan['tokens'], from: number): boolean {
	return tokens.slice(Math.max(0, from - roleBehindVerb), from).some(({ classes }) => (classes & reportingVerb) !== 0);
}

/** A masculine word with an article behind another, and a preposition behind the surname that follows. */
function isGivenWithArticle(tokens: Scan['tokens'], at: number): boolean {
	const [before, given, surname, next] = tokens.slice(at - 1, at + 3);
	if (!isNameWord(given) || !isNameWord(surname) || (surname.classes & firstName) !== 0) return false;
	const isSecond = before?.text.startsWith('ال') === true && !/(?:[ةي]|ات|اء|ون|ين)$/u.test(given.text);
	return isSecond && isOf(next, wordClass.preposition);
}

/** A name of one word ends its phrase and has no preposition in front. */
function isAlone(tokens: Scan['tokens'], at: number): boolean {
	const text = tokens[at]?.text ?? '';
	return tokens[at + 1]?.kind !== 'word' && !/^[بلك]/u.test(text) && !isParticiple(tokens[at - 1], text);
}

/** "الرجل ضاحكا": a participle in the accusative agrees with a masculine noun, behind which no woman's name stands. */
function isParticiple(noun: Token | undefined, text: string): boolean {
	return noun?.text.endsWith('ة') === false && /^(?:\p{L}ا\p{L}{2}|م\p{L}{3,})ا$/u.test(text);
}

function endsRole(token: Token | undefined): boolean {
	if (token === undefined) return true;
	if (token.kind === 'quote') return token.end - token.start > longestMarked;
	return (
		token.kind !== 'word' || (token.classes & (reportingVerb | wordClass.that | wordClass.relative | pronoun)) !== 0
	);
}

/** Whether a word behind a role goes with the role: with an article, or behind one a verb or a preposition: "تاجر الجملة بسوق". */
export function isRoleNoun({ tokens, lexicon }: Scan, at: number): boolean {
	const text = tokens[at]?.text ?? '';
	if (lexicon.listed('plainNoun').has(text) || isSmiling(tokens, at) || wantsNoName.test(text)) return true;
	if (isDeed(tokens, at)) return true;
	if (isOfSomething(tokens, at) || /اً$|ًا$/u.test(text) || isParticiple(tokens[at - 1], text)) return true;
	if (/^(?:[بك]?ال|لل)/u.test(text) || furtherNoun.test(text)) return true;
	return /^[بلكيت]/u.test(text) && tokens[at - 1]?.text.startsWith('ال') === true;
}

/** "عامل طلب عدم نشر اسمه": on what condition somebody speaks. */
const wantsNoName = /^(?:طلبت?|رفضت?|فضلت?|اشترطت?|آثرت?|يطلب|تطلب|يرفض|ترفض)$/u;

/** "أما ابنه فبدا متفائلا", "المعلم فيرفع رأسه": what somebody then does. */
export const thenDoes = /^ف(?:ي\p{L}{3}|ت\p{L}{3}|بدا|بدت|قال|قالت|رد|ردت|كان|كانت|أجاب)/u;

/** "مبعوث الرئيس سيعود": what somebody will do; a name goes on. */
const willDo = /^س[يتن]\p{L}{3,}$/u;

function isDeed(tokens: Scan['tokens'], at: number): boolean {
	const text = tokens[at]?.text ?? '';
	if (willDo.test(text) && !isNameWord(tokens[at + 1])) return true;
	return thenDoes.test(text) && !isOf(tokens[at], firstName);
}

/** "البائعة مبتسمة:": how a woman speaks, behind her role and before a mark. */
function isSmiling(tokens: Scan['tokens'], at: number): boolean {
	const [role, word, next] = tokens.slice(Math.max(0, at - 1), at + 2);
	const isWoman = role?.text.endsWith('ة') === true && word?.text.endsWith('ة') === true;
	return at > 0 && isWoman && !isOf(word, firstName) && isAdverbial(word?.text ?? '') && next?.kind !== 'word';
}

/** "رئيس شركة المياه": behind a role without an article a noun with what it is of, or of its feminine ending. */
function isOfSomething(tokens: Scan['tokens'], at: number): boolean {
	const [role, noun, next] = tokens.slice(Math.max(0, at - 1), at + 2);
	if (at === 0 || role?.text.startsWith('ال') !== false || isOf(noun, firstName)) return false;
	// "صاحب محل مجوهرات": whoever owns something.
	if (/^[وف]?صاحبة?$/u.test(role.text)) return true;
	return noun?.text.endsWith('ة') === true || next?.text.startsWith('ال') === true;
}

/** Whether a name begins right behind a role with an article: what else follows has one too. */
export function isIntroduced(scan: Scan, at: number): boolean {
	const role = scan.tokens[at - 1];
	if (role?.text.startsWith('ال') !== true) return false;
	return (role.classes & wordClass.title) !== 0 && isForeign(scan, at);
}
