import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** A text in which a quotation is read, whatever its noun: "لافتة كتب عليها: «…»", "إعلان جاء فيه: «…»", "ورد في مذكرة". */
export function arabicTextAt(scan: Scan, at: number): Candidate | null | undefined {
	const { tokens } = scan;
	const noun = tokens[at];
	if (isOfPress(tokens, at)) return null;
	if (noun?.kind !== 'word' || (noun.classes & ~wordClass.writing) !== 0) return undefined;
	// Between a text and what is read in it may stand an adjective.
	if (boards.test(noun.text) && isReadAhead(scan, at)) return { ...toNominal(scan, at, at + 1), kind: 'writing' };
	const isText =
		(noun.classes === 0 && isFoundIn(tokens, at)) ||
		isRead(scan, at + 1) ||
		(tokens[at + 1]?.kind === 'word' && isRead(scan, at + 2));
	return isText ? { ...toNominal(scan, at, at + 1), kind: 'writing' } : undefined;
}

/** "المؤتمر الصحفي": of the press, and no journalist. */
function isOfPress(tokens: Scan['tokens'], at: number): boolean {
	return (
		/^(?:ال)?صح(?:ف|اف)[يى]$/u.test(tokens[at]?.text ?? '') &&
		/(?:مؤتمر|بيان|لقاء|تصريح|تجمع)$/u.test(tokens[at - 1]?.text ?? '')
	);
}

/** Whether what stands at a token is where something is read: "ورد في", "جاء في". */
export function isFoundIn(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.text === 'في' && /^[وف]?(?:جاء|ورد)$/u.test(tokens[at - 2]?.text ?? '');
}

/** "أرسل رسالة إلى شقيقه، جاء فيها: «…»": whether a quotation is read in what was named before. */
export function isReadThere(tokens: readonly Token[], at: number): boolean {
	const [verb, there] = tokens.slice(at - (tokens[at - 1]?.text === ':' ? 3 : 2), at);
	const word = (verb?.text ?? '').replaceAll(/[\u064B-\u0652]/gu, '');
	return /^(?:جاء|ورد|كتب|كتبت|خط|نقش)$/u.test(word) && /^(?:في|علي)(?:ه|ها)$/u.test(there?.text ?? '');
}

/** What is hung up or handed out with words on it. */
const boards = /^(?:لوحة|لافتة|ورقة|بطاقة|ملصق|إعلان|يافطة|قصاصة|ملاحظة)$/u;

/** How far ahead of it stands that something is read on it, in tokens. */
const readReach = 7;

/** "لوحة واحدة من خطه، كُتب فيها: «…»". */
function isReadAhead(scan: Scan, at: number): boolean {
	const ahead = scan.tokens.slice(at + 1, at + 1 + readReach);
	const end = ahead.findIndex(({ kind, text }) => kind === 'quote' || text === '.');
	return ahead.slice(0, end === -1 ? ahead.length : end).some((_, index) => isRead(scan, at + 1 + index));
}

/** "كُتب عليها: «…»". */
function isRead({ tokens, lexicon }: Scan, at: number): boolean {
	const [verb, there, next, quote] = tokens.slice(at, at + 4);
	const word = lexicon.fold(verb?.text ?? '');
	if (!/^(?:كتب|كتبت|جاء|ورد|خط|نقش)$/u.test(word) || !/^(?:علي|في)(?:ه|ها)$/u.test(there?.text ?? '')) return false;
	return next?.kind === 'quote' || quote?.kind === 'quote';
}

/** "رسالة", "بيانا": a text that nobody has named before. */
export function isTextNoun(word: string): boolean {
	return /^(?:رسالة|وثيقة|مذكرة|تقريرا?|بيانا?|بلاغا?)$/u.test(word);
}
