import { onceFor } from '../../../once-for.ts';
import type { Frame } from '../../article-frame.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { Stretch } from '../shared/is-reported.ts';
import { isPersonInMarks } from './name-in-marks.ts';

/** Most words of a name that is the subject of its clause. */
const longestName = 3;

/** Whether a stretch in marks is a name by what stands before it. */
export function isNameInPlace(stretch: Stretch): boolean {
	return (
		isBody(stretch.words) ||
		isPerson(stretch) ||
		isKnownAs(stretch) ||
		isSubjectOfThat(stretch) ||
		isOutletOfDateline(stretch) ||
		isBeforeSpeech(stretch)
	);
}

/** "حركة الفجر", "كتائب الشمال": a body by its noun and what it is called. */
function isBody(words: string): boolean {
	return /^(?:حركة|جماعة|تنظيم|حزب|كتائب|سرايا|قوات|لواء|جبهة|تحالف|ائتلاف|مجلس|هيئة|منظمة|جمعية|مؤسسة|شركة|وكالة|قناة|صحيفة)\s(?:ال)?\p{L}+(?:\s(?:ال|لل)\p{L}+)?$/u.test(
		words,
	);
}

/** "قال «سامر الحداد» في لقاء": a person. */
function isPerson({ frame, paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	const beside = [tokens[token - 1], tokens[token + 1]];
	if (isPersonInMarks(words, beside, frame.lexicon)) return true;
	return isOf(beside[0], wordClass.say) && givenNames(frame).has(words);
}

/** The given names of whom an article names in full: "دنيا الرشيدي", later "«دنيا»". */
const givenNames = onceFor(
	({ paragraphs }: Frame): ReadonlySet<string> =>
		new Set(
			paragraphs
				.flatMap(({ speakers }) => speakers.slice(0, mostLooked))
				.flatMap(({ entity }) => (entity?.human === true ? [entity.name.split(' ')] : []))
				.flatMap(([given = '', ...others]) => (others.length > 0 ? [given] : [])),
		),
);

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** "المعروفة إعلاميا بـ«حريق السوق»": what something is called by everybody. */
function isKnownAs({ paragraph: { tokens }, quote: { token } }: Stretch): boolean {
	const before = tokens.slice(Math.max(0, token - knownReach), token).map(({ text }) => text);
	// "خبر حمل عنوان «…»": a title, however long.
	if (/^ب?عنوان(?:ه|ها)?$/u.test(before.at(-1) ?? '')) return true;
	return (
		/^بـ?$/u.test(before.at(-1) ?? '') && before.some((word) => /^(?:ال)?معروفة?$|^ي?عرفت?$|^[يت]عرف$/u.test(word))
	);
}

/** How far before such a name stands that it is one, in tokens. */
const knownReach = 4;

/** "رئيسة الأبحاث في «الواحة كابيتال»: «…»": what ends with the colon of another quotation is of who leads into that. */
function isBeforeSpeech({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	const [colon, next] = tokens.slice(token + 1, token + 3);
	return words.split(/\s+/u).length <= longestName && colon?.text === ':' && next?.kind === 'quote';
}

/** "كييف - لندن: «الشرق الجديد»": the paper behind where it writes from, in a line of its own. */
function isOutletOfDateline({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	const before = tokens.slice(0, token);
	if (tokens.length > token + 1 || before.length > longestDateline || words.split(/\s+/u).length > longestName)
		return false;
	if (before.at(-1)?.text !== ':' || !before.some((word) => isOf(word, wordClass.place))) return false;
	const isParted = before.some(({ text }) => /^[-–—]$/u.test(text));
	return before.slice(0, -1).every((word) => isOf(word, wordClass.place) || (isParted && word.classes === 0));
}

/** Longest such line before its colon, in tokens. */
const longestDateline = 7;

/** "أوضح أن «تحالف الراغبين» سيجتمع": a name behind "that" and before its verb, no words of whoever says so. */
function isSubjectOfThat({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	if (words.split(/\s+/u).length > longestName || !isOf(tokens[token - 1], wordClass.that)) return false;
	return /^س?[يت]\p{L}{2,}/u.test(tokens[token + 1]?.text ?? '');
}
