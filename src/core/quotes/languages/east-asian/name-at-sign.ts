import type { Lexicon } from '../../words/lexicon.ts';
import { reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { foreignEnd, isDotted } from './foreign-end.ts';
import { han } from './han.ts';
import type { Signs } from './view-paragraph.ts';

/** Signs that are in no given name and often follow one. */
const behindName =
	/[在对對向是的说說称稱也还還则則与與及从從被将將已曾就都不没沒了着著过過给給让讓跟却卻于於因他她这這那等把并並]/u;

/** Signs that may end a given name and may begin what follows it. */
const maybeBehind =
	/[来來去发發表会會同接受认認指强強告介回补補透解和以为為正又再坐站看拿走进進出上下昨今近日批反笑苦哭哽激坦直难難無无連连頻频透稍受獲获拿抱写寫拒点點主擔担驚惊打插]/u;

/** What stands behind a surname alone. */
const address = /^(?:女士|先生|小姐|太|某|男|女|姓|老师|老師)/u;

/** Longest given name after a surname, in signs. */
const longestGiven = 2;

/** A small word that is a surname too, with what it goes before: "曾到", "应对". */
const smallSurname =
	/^[曾应應于於连連全常单單任和时時能成万萬向从從方][在对對向到于於与與因被就有以经經去来來说說称稱为為将將会會获獲由及这這那其]/u;

/** A town or district, whose first sign is a surname: "禹州市". */
const unit = /^\p{Script=Han}{2,3}[市县縣区區镇鎮省]$/u;

/** Longest Chinese name, in signs: a longer one is foreign. */
export const longestChinese = 4;

/** The name that begins at a sign: foreign, or a surname and a given name; null for none. `led`: behind a role. */
export function nameAt(view: Signs, at: number, led: boolean): string | null {
	return foreignAt(view, at, led) ?? chineseAt(view, at, led) ?? (led ? rareAt(view, at) : null);
}

/** A name in the signs that foreign names are written with, three or more, or two parts with a dot. */
function foreignAt({ signs, lexicon, tokens, tokenAt }: Signs, at: number, led: boolean): string | null {
	const { classes = 0 } = tokens[tokenAt[at] ?? 0] ?? {};
	if ((classes & (speakerNoun | wordClass.place)) !== 0) return null;
	const end = wholeEnd({ signs, lexicon }, foreignEnd(signs, at, lexicon));
	const name = signs.slice(at, end);
	if (name.length < (led ? 2 : 3) || lexicon.listed('plain').has(name) || lexicon.classOf(name) !== 0) return null;
	return isWhole(name, led) || followsName({ signs, lexicon }, end) > 0 ? name : null;
}

/** Whether a foreign name needs nothing behind it that ends it. */
function isWhole(name: string, led: boolean): boolean {
	return (led && isDotted(name)) || name.length > longestChinese;
}

/** Where a foreign name ends whose last sign may begin the word behind it: "伊万诺娃赛后". */
function wholeEnd(view: Pick<Signs, 'signs' | 'lexicon'>, end: number): number {
	const isTorn = followsName(view, end) === 0 && followsName(view, end - 1) === surelyEnds;
	return isTorn ? end - 1 : end;
}

/** A surname and a given name of one or two signs; which, what follows tells. */
function chineseAt(view: Signs, at: number, led: boolean): string | null {
	const { signs } = view;
	const surname = surnameAt(view, at);
	if (surname === 0) return null;
	const short = at + surname + 1;
	const long = short + longestGiven - 1;
	if (!han.test(signs.charAt(short - 1)) || isWord(view, at, short)) return null;
	const afterShort = followsName(view, short);
	const afterLong = mayEndName(signs, long) ? followsName(view, long) : 0;
	if (afterShort + afterLong === 0) return led ? guessed(view, at, long) : beginning(view, at, long);
	const isLong = afterLong === afterShort ? !maybeBehind.test(signs.charAt(short)) : afterLong > afterShort;
	return signs.slice(at, isLong ? long : short);
}

/** "石宗岳毫不客气", "开小卖部的谷丽萍更关心": a name by its signs alone, where a clause begins or behind "的"; null for none. */
function beginning({ signs, lexicon }: Signs, at: number, long: number): string | null {
	const name = signs.slice(at, long);
	const before = signs.charAt(at - 1);
	return (before === '的' || !han.test(before)) && name.length === rareName && isGivenName(lexicon, name) ? name : null;
}

/** "靳海涛": whether all signs behind a surname of one sign are of given names. */
export function isGivenName({ fold, listed }: Lexicon, name: string): boolean {
	const [surname = '', ...given] = fold(name);
	if (name.length > rareName || !listed('surnames').has(surname)) return false;
	return given.every((sign) => listed('givenSigns').has(sign));
}

/** Signs of a name whose surname no list has. */
const rareName = 3;

/** "传人邬宗祺说": three signs behind a role that are no words, right before a verb that reports. */
function rareAt(view: Signs, at: number): string | null {
	const { signs, lexicon } = view;
	const name = signs.slice(at, at + rareName);
	if (!/^\p{Script=Han}{3}$/u.test(name) || [...name].some((sign) => behindName.test(sign) || maybeBehind.test(sign)))
		return null;
	const isKnown = [0, 1].some((from) => lexicon.known.has(lexicon.fold(name.slice(from, from + 2))));
	if (surnameAt(view, at) > 0 || isKnown || isWord(view, at, at + 2) || address.test(name.slice(1))) return null;
	const next = view.tokens[view.tokenAt[at + rareName] ?? 0];
	const isTold = next?.start === view.start + at + rareName && (next.classes & reportingVerb) !== 0;
	return isTold || followsName(view, at + rareName) === surelyEnds + 1 ? name : null;
}

/** A name behind a role that nothing known follows: of three signs, of four where a verb follows those. */
function guessed(view: Signs, at: number, long: number): string | null {
	if (!mayEndName(view.signs, long)) return null;
	const isVerb = !behindName.test(view.signs.charAt(long + 1)) && followsName(view, long + 1) === surelyEnds;
	const isLonger = isVerb && mayEndName(view.signs, long + 1);
	return view.signs.slice(at, isLonger ? long + 1 : long);
}

/** What a word behind a name counts that the lexicon has. */
const surelyEnds = 3;

/** How long a surname is that begins at a sign; 0 where none does, or it stands by itself. */
function surnameAt({ signs, lexicon }: Signs, at: number): number {
	// "民众党立委": a party, and nobody called 党.
	if (/^[党黨]/u.test(signs.charAt(at)) && han.test(signs.charAt(at - 1))) return 0;
	// "对于波兰总统".
	if (/[于於]/u.test(signs.charAt(at)) && /[对對关關由至鉴鑑基位处處属屬终終等在源]/u.test(signs.charAt(at - 1)))
		return 0;
	const length = [2, 1].find((size) => lexicon.listed('surnames').has(lexicon.fold(signs.slice(at, at + size)))) ?? 0;
	return address.test(signs.slice(at + length, at + length + 2)) ? 0 : length;
}

/** Whether signs that might be a name are a word. */
function isWord({ signs, lexicon }: Signs, at: number, short: number): boolean {
	const isKnown = [short, short + 1].some((end) => lexicon.classOf(signs.slice(at, end)) !== 0);
	const isOther = smallSurname.test(signs.slice(at, at + 2)) || unit.test(signs.slice(at, short + 1));
	return isKnown || isOther || lexicon.listed('plain').has(lexicon.fold(signs.slice(at, short)));
}

function mayEndName(signs: string, end: number): boolean {
	const last = signs.charAt(end - 1);
	return han.test(last) && !behindName.test(last);
}

/** How surely a name ends at a sign: 4 a mark, 3 a sign no name has or a verb, 2 a word, 1 a sign words begin with. */
function followsName({ signs, lexicon }: Pick<Signs, 'signs' | 'lexicon'>, at: number): number {
	const next = signs.charAt(at);
	if (!han.test(next)) return 4;
	if (behindName.test(next)) return 3;
	for (let length = Math.min(longestWord, signs.length - at); length > 1; length--) {
		if (lexicon.known.has(lexicon.fold(signs.slice(at, at + length)))) return 3;
	}
	return maybeBehind.test(next) ? 1 : 0;
}

/** Longest word that is looked for behind a name, in signs. */
const longestWord = 5;
