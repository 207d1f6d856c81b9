import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** What stands before names in sport: a rank or position. */
const afterRank = /(?:MF|FW|DF|GK|横綱|大関|関脇|小結|前頭|幕内)([\p{Script=Han}々]{2,5})(?=[（(はがをの、。])/gu;

/** "横綱大の岳（２５）": a wrestler's name with a particle in it, before an age. */
const wrestler =
	/(?:横綱|大関|関脇|小結|前頭|幕内|十両)([\p{Script=Han}々]{1,2}[のノ][\p{Script=Han}々]{1,2})(?=[（(][\d０-９]{2}歳?[）)])/gu;

/** What stands before an age in brackets: a name, with or without a role that no list has. */
const beforeAge = /(?<![\p{Script=Han}々])([\p{Script=Han}々]{3,8})(?=[（(][\d０-９]{1,3}歳?[）)])/gu;

/** A role, a comma or "of", and what may be the name of who has it: "主将、根岸航太郎は", "マネジャーの日比野さくらが". */
const behindRole =
	/(?<=([\p{Script=Han}\p{Script=Katakana}ー]{1,6}))([、の])([\p{Script=Han}々ヶケ]{3,5}|[\p{Script=Han}々ヶケ]{2,3}[ぁ-ん]{2,3}?)(?=[はがも（(])/gu;

/** Longest name without a role behind it, and how long most names are, in signs. */
const longestAlone = 5;
const usualName = 4;

/** Names of a Japanese article that its print shows by itself: behind a rank, before an age. */
export function namesInPrint(text: string, lexicon: Lexicon): readonly string[] {
	const ranked = [...text.matchAll(afterRank), ...text.matchAll(wrestler)].map(([, name = '']) => name);
	const aged = [...text.matchAll(beforeAge)].flatMap(([, run = '']) => nameOf(run, lexicon) ?? []);
	return [...ranked, ...aged, ...namesBehindRoles(text, lexicon), ...namesOfHeadlines(text, lexicon)];
}

/** "立憲・山岡雄一「…」": a party or body, a dot and a name before what is said. */
const headline = /(?<=(?:^|\n)[\p{Script=Han}\p{Script=Katakana}]{1,8}・)([\p{Script=Han}々]{3,5})(?=「)/gu;

function namesOfHeadlines(text: string, { classOf, listed }: Lexicon): readonly string[] {
	const isOffice = (name: string) =>
		[1, 2, 3].some((length) => (classOf(name.slice(-length)) & (wordClass.title | wordClass.person)) !== 0);
	return [...text.matchAll(headline)].flatMap(([, name = '']) =>
		!isOffice(name) && [1, 2, 3].some((length) => listed('surnames').has(name.slice(0, length))) ? [name] : [],
	);
}

/** Names behind a role: behind "of" only those that go on in hiragana, or whose surname the article prints again. */
function namesBehindRoles(text: string, { classOf, listed }: Lexicon): readonly string[] {
	return [...text.matchAll(behindRole)].flatMap(([, role = '', joint, name = '']) => {
		const endsAsRole = (word: string) =>
			[1, 2, 3, 4, 5, 6].some((length) => (classOf(word.slice(-length)) & (wordClass.title | wordClass.person)) !== 0);
		const isListed = name.length < 5 && listed('surnames').has(name.slice(0, 2));
		const isName = joint === '、' || /[ぁ-ん]$/u.test(name) || isListed || isPrintedAgain(text, name.slice(0, 2));
		return endsAsRole(role) && isName && !endsAsRole(name) && !/(?:さん|ちゃん|くん)$/u.test(name) ? [name] : [];
	});
}

/** Whether a surname stands by itself before a particle or form of address. */
function isPrintedAgain(text: string, surname: string): boolean {
	return [...'はがも', 'さん', '氏'].some((behind) => text.includes(`${surname}${behind}`));
}

/** The name a run before an age begins with; null where its end is a role or noun that a list has. */
function nameOf(run: string, { classOf, listed }: Lexicon): string | null {
	const plain = listed('plain');
	const isNoun = (word: string) => plain.has(word) || (classOf(word) & (wordClass.title | wordClass.person)) !== 0;
	const ends = [1, 2, 3, 4].map((length) => run.slice(-length));
	if (ends.some(isNoun) || isNoun(run.slice(0, 2))) return null;
	return run.length <= longestAlone ? run : run.slice(0, usualName);
}
