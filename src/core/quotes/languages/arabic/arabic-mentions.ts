import { isComplement } from '../../mentions/is-complement.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { beginsOffice } from '../shared/begins-office.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { caseByMark } from '../shared/case-of.ts';
import { knownByWholeName } from '../shared/known-name.ts';
import { nameBehindRole } from '../shared/name-behind-role.ts';
import { namesByFold } from '../shared/names-by-fold.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { namesAgain } from '../uncased/names-again.ts';
import { givenName, type NameShape, spacedName, uncasedNames } from '../uncased/uncased-names.ts';
import { uncasedPhrases } from '../uncased/uncased-phrases.ts';
import { arabicCase } from './arabic-case.ts';
import { arabicBounds, arabicName, isBehindName, isKin } from './arabic-name.ts';
import { endOfArabicRole } from './end-of-role.ts';
import { hasSuffix } from './has-suffix.ts';
import { isUnnamed } from './is-unnamed.ts';
import { nameInApposition } from './name-in-apposition.ts';
import { nameInMarks } from './name-in-marks.ts';
import { endOfArabicSubject } from './subject-behind-verb.ts';
import { arabicTextAt, isTextNoun } from './text-in-place.ts';
import { endOfForeign, isIntroduced, isRoleNoun, unknownBehindRole } from './unknown-behind-role.ts';

const shape: NameShape = { nameAt: arabicName, runStart: afterDefinite, bounds };

const knownBehindRole = nameBehindRole({ given: givenName(shape), ends: wordClass.that });

const phrases = uncasedPhrases({ before: 0, isNoName: hasSuffix });

/** Mentions in Arabic: names by their given name, articles tell them from the words of a role. */
export const arabicMentions: MentionRules = {
	...phrases,
	...uncasedNames(shape),
	breaksPhrase: (scan, at) =>
		toOutlet.test(scan.tokens[at]?.text ?? '') ||
		isBehindName(scan, at) ||
		isTextBehind(scan, at) ||
		isKin(scan.tokens, at) ||
		phrases.breaksPhrase?.(scan, at) === true,
	collectNames: namesAgain,
	beginsOffice,
	declinedNames: namesByFold(withPlainAlef),
	isPart: isComplement,
	nameAt: spacedName(shape),
	nameBehindRole: (scan, at) =>
		isUnnamed(scan, at - 1) || isCiting(scan, at)
			? null
			: (knownBehindRole(scan, at) ?? asKnown(scan, unknownBehindRole(scan, at) ?? nameInApposition(scan, at))),
	unknownEnd: endBesideVerb,
	descriptionEnd: ownerlessEnd,
	caseOf: caseByMark(arabicCase),
	endOfRole: endOfArabicRole,
	subjectEnd: endOfArabicSubject,
	mentionAt: (scan, at) => knownByWholeName(scan, at) ?? nameInMarks(scan, at) ?? arabicTextAt(scan, at),
};

/** A name by its place that is somebody's known beforehand: "المتحدث باسمه، دميتري بيسكوف،". */
function asKnown({ people, tokens, lexicon }: Scan, run: NameRun | null): NameRun | null {
	const hit = run === null ? null : people.findName(tokens, run.from, lexicon);
	return run === null || hit === null || run.from + hit.length !== run.to ? run : { ...run, person: hit.person };
}

/** "قال المحامي لصحيفة «النهار»", "قال ترامب لصحافيين": whom somebody tells is none of who he is. */
const toOutlet =
	/^ل(?:ل?(?:صحا?فيين|صحا?فيات|مراسلين|إعلاميين|نواب|مشرعين|مؤيدين|أنصار)|مراسلي?ة?|صحا?فيي|أنصاره|مؤيديه|صحيفة|جريدة|مجلة|قناة|وكالة|وكالتنا|إذاعة|موقع|تلفزيون|شبكة|برنامج|منصة|راديو|رويترز|فرانس)/u;

/** "نقلت الوكالة عن البابا": whom an agency cites is not what it is called. */
function isCiting({ tokens }: Scan, at: number): boolean {
	const noun = tokens[at - 1];
	const isBody = isOf(noun, wordClass.writing | wordClass.organisation);
	if (!isBody || isOf(noun, wordClass.title | wordClass.person)) return false;
	return tokens.slice(at, at + longestAgency).some(({ text }) => text === 'عن');
}

/** Most words of an agency's name, in tokens. */
const longestAgency = 4;

/** "عرض ممثل النيابة العامة رسالة": a text without an article behind a word with one is none of its phrase. */
function isTextBehind({ tokens }: Scan, at: number): boolean {
	const [before, word] = [tokens[at - 1], tokens[at]];
	return isTextNoun(word?.text ?? '') && before?.text.startsWith('ال') === true;
}

/** Past words with an article that go with the role: "مدير المستشفى أحمد". */
function afterDefinite({ tokens }: Scan, { from, to }: Run): number {
	let at = from;
	while (at < to - 1 && tokens[at]?.text.startsWith('ال') === true && tokens[at]?.classes === 0) at++;
	return tokens[at]?.text.startsWith('ال') === true ? from : at;
}

/** From a word that is known to be of a name; else from the first, where that is not more likely part of the role. */
function bounds(scan: Scan, { from }: Run, known: number): Run | null {
	if (known !== -1) return arabicBounds(scan, known === from + 1 && isIntroduced(scan, from) ? from : known);
	if (isRoleNoun(scan, from)) return null;
	const run = arabicBounds(scan, from);
	return { from: run.from, to: endOfForeign(scan, run.to, run.from) };
}

/** A name without what papers write differently: "إردوغان", "أردوغان". */
function withPlainAlef(word: string): string {
	return word.replaceAll(/[أإآ]/gu, 'ا').replaceAll('ى', 'ي');
}
