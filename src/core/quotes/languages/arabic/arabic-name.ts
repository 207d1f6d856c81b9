import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isHeldName, isNameWord, longestName } from '../uncased/name-word.ts';
import { hasSuffix } from './has-suffix.ts';
import { isAdverbial } from './is-adverbial.ts';

/** Words that go on an Arabic name: "حسين أبو صدام", "فيصل بن فرحان". */
const particle = /^(?:أيت|آيت|ايت|فان|فون|دي|دا|ديل|لو|أبو|أبي|بو|بن|ابن|بنت|آل|عبد|أم|الدين|الله|الزهراء)$/u;

/** The second half of a given name: "نور الدين", "فاطمة الزهراء". */
const half = /^(?:الدين|الله|الزهراء)$/u;

/** "أم كريم": called by a child's name. */
const parent = /^(?:أبو|أبي|أبا|أم)$/u;

/** "ويدعى فراس الطوالبة": what says somebody's name. */
export const called = /^و?(?:[يت]دعى|المدعوة?|اسمه|اسمها)$/u;

/** A name that begins at a token: a given name, one of the article, or two foreign words behind a verb that reports. */
export function arabicName(scan: Scan, at: number): NameRun | null {
	if (isDemonymOfName(scan, at)) return { from: at + 1, to: arabicEnd(scan, at + 1), person: null, sure: true };
	if (isHeldName(scan, at) || isHeldTitle(scan, at)) return { from: at, to: at + 1, person: null, sure: true };
	const mother = calledByChild(scan, at);
	if (mother !== null) return mother;
	// "عن عمر ناهز 112 عاما": how old somebody was.
	if (scan.tokens[at]?.text === 'عمر' && scan.tokens[at - 1]?.text === 'عن') return null;
	const isGiven = isOf(scan.tokens[at], firstName);
	if (!isGiven && !isShownByWordBefore(scan, at)) return null;
	const to = arabicEnd(scan, at);
	return to - at < 2 && !isIntroducing(scan.tokens[at - 1]) ? null : { from: at, to, person: null, sure: true };
}

/** "أعرب الفرنسي لوران بلان": where somebody is from, between a verb that reports and a name that ends in no Arabic way. */
function isDemonymOfName(scan: Scan, at: number): boolean {
	const before = scan.tokens[at - 1];
	const opens = before?.first === true && before.kind === 'word' && (before.classes & ~reportingVerb) === 0;
	if (!demonym.test(scan.tokens[at]?.text ?? '') || before?.text.startsWith('ال') !== false) return false;
	if (!opens && !isOf(before, reportingVerb)) return false;
	const [given, surname] = scan.tokens.slice(at + 1, at + 3);
	if (isOf(given, firstName)) return isNameWord(surname);
	return (
		isForeign(scan, at + 1) && (isForeign(scan, at + 2) || (isNameWord(surname) && /^في\p{L}{3}/u.test(surname.text)))
	);
}

const demonym = /^ال\p{L}{3,}(?:ي|ية)$/u;

/** "نديم الحاج": whether a form of address or trade is a surname as often. */
export function isSurnameToo(word: string): boolean {
	return /^ال(?:حاج|شيخ|أمير|خطيب|إمام|شاعر|صياد)$/u.test(word);
}

/** "رد الحاج": a surname that is a form of address too, of somebody the article names so. */
function isHeldTitle({ tokens, names }: Scan, at: number): boolean {
	const word = tokens[at]?.text ?? '';
	return isSurnameToo(word) && names.has(word) && !isNameWord(tokens[at + 1]);
}

/** "تجلس أم محمود": a child's name behind who its mother or father is. */
function calledByChild(scan: Scan, at: number): NameRun | null {
	const [before, word, child] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
	if (!parent.test(word?.text ?? '') || !isNameWord(child) || child.text.startsWith('ال')) return null;
	// "أم" is "or" too.
	const opens = before?.kind !== 'word' || before.text === 'أما' || isOf(before, reportingVerb);
	if (!isOf(child, firstName) && !opens) return null;
	return { from: at, to: arabicEnd(scan, at + 1), person: null, sure: true };
}

/** Two foreign words behind a verb that reports, or any two behind what says somebody's name. */
function isShownByWordBefore(scan: Scan, at: number): boolean {
	const before = scan.tokens[at - 1];
	// "واسمه الحقيقي خالد الزعبي".
	if (/^ال(?:حقيقي|كامل|أصلي)$/u.test(scan.tokens[at]?.text ?? '')) return false;
	// "خرج السيد أنمار الحسيني".
	if (isOf(before, wordClass.honorific) && isNameWord(scan.tokens[at]) && isNameWord(scan.tokens[at + 1])) return true;
	if (called.test(before?.text ?? '')) return isNameWord(scan.tokens[at]) && isNameWord(scan.tokens[at + 1]);
	if (!isOf(before, reportingVerb) || !isForeign(scan, at)) return false;
	return isForeign(scan, at + 1) || isBehindQuotedVerb(scan.tokens, at);
}

/** "«…»، تروي سمر الحلاب، وهي": the subject of the verb behind a quotation, a surname with an article, and a mark. */
function isBehindQuotedVerb(tokens: Scan['tokens'], at: number): boolean {
	const isBehindQuote = tokens.slice(Math.max(0, at - 3), at - 1).some(({ kind }) => kind === 'quote');
	const [surname, mark] = tokens.slice(at + 1, at + 3);
	return isBehindQuote && isNameWord(surname) && surname.text.startsWith('ال') && mark?.kind === 'punctuation';
}

function isIntroducing(before: Token | undefined): boolean {
	return isOf(before, reportingVerb | wordClass.title | wordClass.honorific);
}

/** The bounds of a name whose given name stands at a token. */
export function arabicBounds(scan: Scan, given: number): Run {
	const isParted = /^(?:بن|ابن|بنت)$/u.test(scan.tokens[given]?.text ?? '') && isNameWord(scan.tokens[given - 1]);
	const isHalf = half.test(scan.tokens[given]?.text ?? '') && isNameWord(scan.tokens[given - 1]);
	const from = isParted || isHalf || parent.test(scan.tokens[given - 1]?.text ?? '') ? given - 1 : given;
	return { from, to: arabicEnd(scan, given) };
}

/** Where a name ends that begins at a token. */
export function arabicEnd(scan: Scan, at: number): number {
	let to = at + 1;
	let longest = at + longestName;
	while (to < longest && !isKin(scan.tokens, to) && goesOn(scan, at, to)) {
		// "محمد بن عبد الرحمن آل ثاني": what joins names is none itself.
		if (particle.test(scan.tokens[to]?.text ?? '')) longest++;
		to++;
	}
	return to;
}

/** "عمر يحلم", "قاسم فرنه": a verb, or what is somebody's; no "غسان عطالله". */
const verbal = /^ي\p{L}{3,}$|^\p{L}{3,}(?:(?<!الل)ه|ها|هم)$/u;

/** "سلمى تدرّس": what a woman does. */
const womansVerb = /^ت(?!ركي|ميم|وما)\p{L}{3}$|^ت\p{L}*\u0651/u;

function isVerbal(token: Token, before: Token | undefined): boolean {
	if (womansVerb.test(token.text) && isOf(before, wordClass.femaleName) && (token.classes & firstName) === 0)
		return true;
	return verbal.test(token.text) && (token.classes & firstName) === 0 && !isLongSurname(before, token);
}

/** "ديتليف هاينكه": behind a first name that no list has a long word is a surname, even if it ends like what is his. */
function isLongSurname(first: Token | undefined, { text }: Token): boolean {
	return !isOf(first, firstName) && /^\p{L}{4,}ه$/u.test(text);
}

/** A second word is a surname; a third goes on behind a particle or a given name. */
function goesOn(scan: Scan, at: number, to: number): boolean {
	const { tokens } = scan;
	const [before, token] = [tokens[to - 1], tokens[to]];
	if (token?.kind !== 'word' || particle.test(token.text)) return token?.kind === 'word';
	if (tribe.test(before?.text ?? '')) return true;
	if (!isNameWord(token) || scan.lexicon.listed('plainNoun').has(token.text) || isVerbal(token, before)) return false;
	if (/[اً]$/u.test(token.text) && !isOf(token, firstName) && isAdverbial(token.text)) return false;
	return (isSurnamePlace(tokens, at, to) && !hasSuffix(token.text)) || isMiddle(tokens, at, to);
}

/** "رندة الصايغ ابن أخيها": a relative, and no part of the name. */
export function isKin(tokens: Scan['tokens'], at: number): boolean {
	return /^(?:ابن|ابنة|بنت)$/u.test(tokens[at]?.text ?? '') && /(?:ه|ها|هم)$/u.test(tokens[at + 1]?.text ?? '');
}

/** "الحسين أيت بلا": whatever follows is part of the name. */
const tribe = /^[أآا]يت$/u;

/** Right behind a given name, also one of two words: "عبد الرحيم السملالي". */
function isSurnamePlace(tokens: Scan['tokens'], at: number, to: number): boolean {
	const isCompound = particle.test(tokens[at]?.text ?? '') || half.test(tokens[at + 1]?.text ?? '');
	return to === at + 1 || (to === at + 2 && isCompound);
}

/** Behind a particle, or beside a given name. */
function isMiddle(tokens: Scan['tokens'], at: number, to: number): boolean {
	const [before, token] = [tokens[to - 1], tokens[to]];
	if (particle.test(before?.text ?? '')) return true;
	// "محمد براك الشمري": a tribe's name ends one of three.
	if (to === at + 2 && /^ال\p{L}{3,}ي$/u.test(token?.text ?? '') && token?.classes === 0) return true;
	return to > at + 1 && (((token?.classes ?? 0) | (before?.classes ?? 0)) & firstName) !== 0;
}

/** Whether a word has none of the endings of Arabic nouns and adverbs, and no article. */
export function isForeign({ tokens, lexicon }: Scan, at: number): boolean {
	const token: Token | undefined = tokens[at];
	if (!isNameWord(token) || lexicon.listed('plainNoun').has(token.text) || hasSuffix(token.text)) return false;
	// "تحمل", "يقود": a verb.
	return token.text.length > 2 && !/^[يت]\p{L}{2,3}$|^[وف]ي|^(?:[بك]?ال|لل)|(?:ة|ات|اً|ًا|ه|ها|هم)$/u.test(token.text);
}

/** Longest name in front of a token that is looked back over. */
const longestBack = 3;

/** "النائب سامر الحوراني مشروع الحكومة", "سامر الحوراني وزير الإسكان والمرافق": whether a noun or role without an article stands right behind a name that ends there. */
export function isBehindName(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	if (!isIndefinite(tokens[at])) return isRoleBehindName(scan, at);
	for (let given = at - longestBack; given < at - 1; given++)
		if (isOf(tokens[given], firstName) && arabicEnd(scan, given) === at) return true;
	const [role, given, surname] = tokens.slice(Math.max(0, at - longestBack), at);
	const isRole = isOf(role, wordClass.title) && role?.text.startsWith('ال') === true;
	return isRole && isNameWord(given) && !given.text.startsWith('ال') && surname?.text.startsWith('ال') === true;
}

/** A noun or role without an article, and no word of a name. */
function isIndefinite(noun: Token | undefined): boolean {
	if (noun === undefined || noun.text.startsWith('ال') || particle.test(noun.text)) return false;
	return isNameWord(noun) || isOf(noun, wordClass.title);
}

/** "اتهم العضو طارق البزري الرئيس": another role with an article, behind a first name and a surname. */
function isRoleBehindName(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	if (!isOf(tokens[at], wordClass.title) || isSurnameToo(tokens[at]?.text ?? '')) return false;
	return isOf(tokens[at - 2], firstName) && arabicEnd(scan, at - 2) === at;
}
