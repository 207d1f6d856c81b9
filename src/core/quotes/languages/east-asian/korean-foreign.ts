import { wordClass } from '../../words/word-class.ts';
import { wordsOfSubject } from './korean-particles.ts';
import { isGroup, type Phrase, printed, type Words } from './korean-phrase.ts';
import type { KoreanWord } from './korean-words.ts';

/** Most words of a foreign name. */
const longestForeign = 3;

/** "전직 조사관 그레그 파이스는": the words behind a role that nothing is known of, where they are several. */
export function behindRole({ words, scan }: Words, { from, head }: Phrase): string | null {
	const isUnknown = (word: KoreanWord | undefined) =>
		word !== undefined &&
		word.classes === 0 &&
		!scan.lexicon.listed('plain').has(word.stem) &&
		!isGroup(word, scan.lexicon);
	let first = head + 1;
	while (first > from && isUnknown(words[first - 1])) first--;
	const role = words[first - 1]?.classes ?? 0;
	const count = head + 1 - first;
	if (first === from || count < 2 || count > longestForeign || (role & (wordClass.title | wordClass.person)) === 0)
		return null;
	return printed({ words }, first, count);
}

/** "키이우의 빅토르 셰브첸코의 해석은": the last two words before whose words they are; null elsewhere. */
function whoseWords({ words, signs }: Words, { from, head }: Phrase): string | null {
	const isWordsOf = wordsOfSubject.test(signs.slice(words[head]?.to ?? 0, (words[head]?.to ?? 0) + 24));
	const isUnknown = words.slice(head - 1, head + 1).every(({ classes }) => classes === 0);
	return isWordsOf && isUnknown && head > from ? printed({ words }, head - 1, 2) : null;
}

/** Syllables that names from abroad are full of and Korean nouns have seldom. */
const foreignSyllable =
	/[크트드르프브츠쿠투푸켈넬델벨릭닉랄럴롤튼턴톤슨센젠빅블클글흐윌톨틸켄쉬셰례뇨뉴베페체케테헤셴촌첸렌멘펜옌콥쇼쥬챠츄키피]/u;

/** Whether each word of a name has such a syllable: "빅토르 자이체프". */
function isForeignName(name: string): boolean {
	return name.split(' ').every((word) => foreignSyllable.test(word));
}

/** Whose the noun behind is, by a name from abroad: behind a role, or where that noun is for words; null for nobody's. */
export function foreignOwner(view: Words, phrase: Phrase): string | null {
	if (view.words[phrase.head]?.particle !== '의') return null;
	const name = behindRole(view, phrase) ?? whoseWords(view, phrase);
	return name !== null && isForeignName(name) ? name : null;
}
