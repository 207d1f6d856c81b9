import type { WordsOfArticle } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { isModifier, type KoreanWord, readKoreanWords, subjectParticle } from './korean-words.ts';
import { viewParagraph } from './view-paragraph.ts';

/** Endings that nouns have and that names seldom end with. */
const nounEnding =
	/(?:자|인|당|부|청|회|국|군|사|소|권|족|시|도|층|급|위|관|측|계|실|력|성|들|화|적|법|품|점|장|대|업|액|률|량)$/u;

/** The roles that stand right before a name without a particle: "주장 김영권". */
const roleBefore = wordClass.title | wordClass.person;

/** Most words between a name and the role behind it: "신범철 세종연구소 수석연구위원". */
export const longestOffice = 5;

/** Syllables of foreign names that Korean ones do without. */
const foreign = /[크트드르스즈프브츠쿠투푸카타파코토포콜켈넬델벨엘릭닉랄럴롤튼턴톤슨센젠롱]|리[야아]$/u;

/** "노어과", "정외과": short for a department. */
const department = /^[가-힣]{2}과$/u;

/** Whether a word looks like a full Korean name. */
export function isKoreanName(
	{ stem, classes, addressed }: Pick<KoreanWord, 'stem' | 'classes' | 'addressed'>,
	lexicon: Lexicon,
): boolean {
	if ((classes !== 0 && !addressed) || lexicon.listed('plain').has(stem) || stem.length < 2 || foreign.test(stem))
		return false;
	if (department.test(stem)) return false;
	if (stem.length === 4) return lexicon.listed('surnames').has(stem.slice(0, 2)) && /^[가-힣]+$/u.test(stem);
	return lexicon.listed('surnames').has(stem.slice(0, 1)) && /^[가-힣]{2,3}$/u.test(stem);
}

/** Whether a word is a role: the name it belongs to stands before it. */
export function isKoreanRole({ classes }: KoreanWord): boolean {
	return (classes & wordClass.title) !== 0;
}

/**
 * Collects the full names of a Korean article: a surname and one or two syllables beside a role, a form of address or an
 * age; and foreign names of several words before a role.
 */
export function collectKoreanNames({ text, paragraphs, lexicon }: WordsOfArticle): ReadonlySet<string> {
	const names = new Set<string>();
	const repeated = new Set<string>();
	for (const tokens of paragraphs) {
		const words = readKoreanWords(viewParagraph(text, tokens).signs, lexicon);
		words.forEach((word, at) => {
			if (isNamed(words, at, lexicon) || isRareName(words, at, lexicon) || isRepeated(words, at, lexicon, repeated))
				names.add(word.stem);
		});
	}
	return names;
}

/** Whether a name by its form is a subject for the second time, where a clause begins once at least. */
function isRepeated(words: readonly KoreanWord[], at: number, lexicon: Lexicon, seen: Set<string>): boolean {
	const word = words[at];
	if (word === undefined || !subjectParticle.test(word.particle) || !looksNamed(word, lexicon)) return false;
	if (seen.has(word.stem)) return true;
	if (at === 0 || words[at - 1]?.stopped === true) seen.add(word.stem);
	return false;
}

function isNamed(words: readonly KoreanWord[], at: number, lexicon: Lexicon): boolean {
	const word = words[at];
	if (word === undefined || !(isWithheld(word) || isKoreanName(word, lexicon))) return false;
	if (word.addressed || word.aged) return word.stem.length > 1;
	const isLed = isBehindRole(words[at - 1]);
	if (word.particle !== '' || word.stopped) return isLed && word.stem.length === 3;
	return isBeforeRole(words, at) && (isLed || standsApart(words, at));
}

/** "A씨", "최모씨": a letter or a surname for somebody whose name is withheld. */
function isWithheld({ stem, addressed }: KoreanWord): boolean {
	return addressed && /[씨양군]$|^[가-힣]{1,2}\s?모$/u.test(stem);
}

/** "기현수(33)는", "선장 어복만은": three syllables with an age, or as a subject behind a role, whatever the surname. */
function isRareName(words: readonly KoreanWord[], at: number, lexicon: Lexicon): boolean {
	const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
	if (word === undefined) return false;
	const { stem, classes, particle, aged } = word;
	if (classes !== 0 || !/^[가-힣]{3}$/u.test(stem) || lexicon.listed('plain').has(stem)) return false;
	if (aged || isMember(before, next)) return true;
	if (!isBehindRole(before) || nounEnding.test(stem)) return false;
	return subjectParticle.test(particle) || (/^(?:의|를|을|에게)$/u.test(particle) && isGivenName(word, lexicon));
}

/** "민주당 기동민 의원": between a party or town and an elected office. */
function isMember(before: KoreanWord | undefined, next: KoreanWord | undefined): boolean {
	if (before === undefined || before.stopped || before.particle !== '' || next === undefined) return false;
	return (
		/[당힘시도구군]$/u.test(before.stem) && /^(?:의원|후보|대변인|원내대표|최고위원|시장|군수|구청장)$/u.test(next.stem)
	);
}

/** Whether a word is a role whose name follows: "주장 김영권", "간사인 박선원". */
function isBehindRole(before: KoreanWord | undefined): boolean {
	if (before === undefined || before.stopped || !/^(?:인)?$/u.test(before.particle)) return false;
	return (before.classes & roleBefore) !== 0;
}

/** Whether a name stands beside its role, or where a phrase begins. */
function standsApart(words: readonly KoreanWord[], at: number): boolean {
	const { stem = '' } = words[at] ?? {};
	const next = words[at + 1];
	if (isMinistry(stem) || stem.endsWith('대')) return false;
	if (stem.length === 3 && next !== undefined && isKoreanRole(next)) return true;
	return begins(words[at - 1]) && !nounEnding.test(stem);
}

/** "복지부 장관": short for a ministry or office, whose first syllable is a surname too. */
export function isMinistry(stem: string): boolean {
	return /^[가-힣]{2}[부청처]$/u.test(stem);
}

/** Whether a role follows, with nothing but where it is held between. */
function isBeforeRole(words: readonly KoreanWord[], at: number): boolean {
	for (const word of words.slice(at + 1, at + 1 + longestOffice)) {
		if (isKoreanRole(word)) return true;
		if (word.stopped || (word.particle !== '' && (word.stem.length > 1 || word.particle === '의'))) return false;
	}
	return false;
}

/** Whether a word ends what stands before a phrase. */
function begins(before: KoreanWord | undefined): boolean {
	return (
		before === undefined ||
		isModifier(before) ||
		before.stopped ||
		/[=)]/u.test(before.stem) ||
		before.particle !== '' ||
		(before.classes & wordClass.adverb) !== 0
	);
}

/** What an administration, a trial or a camp is called by: 이재명 정부, 김건희 특검. */
const namedAfter = /^(?:정부|정권|행정부|내각|특검|사건|사태|체제|캠프|측|법|호|재판|일가|시대)$/u;

/** The name a phrase begins with whose last word is nobody that is known: "박순철 삼성전자 최고재무책임자는". */
export function leadingName(words: readonly KoreanWord[], from: number, head: number, lexicon: Lexicon): string | null {
	const first = words[from];
	const last = words[head];
	if (first === undefined || last === undefined || head === from || first.particle !== '' || namedAfter.test(last.stem))
		return null;
	const group = wordClass.organisation | wordClass.writing | wordClass.place;
	return looksNamed(first, lexicon) && (last.classes & group) === 0 ? first.stem : null;
}

/** A name with the particle of a subject and nothing beside it, by its form alone: a surname, and syllables of given names. */
export function looksNamed(word: Pick<KoreanWord, 'stem' | 'classes' | 'addressed'>, lexicon: Lexicon): boolean {
	return word.stem.length === 3 && isKoreanName(word, lexicon) && isGivenName(word, lexicon);
}

/** Whether the last two syllables are of given names, and no noun ends so. */
function isGivenName({ stem }: Pick<KoreanWord, 'stem'>, lexicon: Lexicon): boolean {
	return !nounEnding.test(stem) && [...stem.slice(1)].every((sign) => lexicon.listed('givenSigns').has(sign));
}
