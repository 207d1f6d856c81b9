import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { foreignEnd, isDotted } from './foreign-end.ts';
import { repeatedNames } from './repeated-names.ts';
import { quoted, type Signs, viewSigns } from './view-paragraph.ts';

/** Signs that are in no given name and often follow one. */
const behindName =
	/[在对對向是的说說称稱也还還则則与與及从從被将將已曾就都不没沒了着著过過给給让讓跟却卻于於因他她这這那等把并並]/u;

/** Signs that may end a given name and may begin what follows it. */
const maybeBehind =
	/[来來去发發表会會同接受认認指强強告介回补補透解和以为為正又再坐站看拿走进進出上下昨今近日批反笑苦哭哽激坦直难難無无連连頻频透稍受獲获拿抱写寫拒点點主擔担驚惊]/u;

const han = /\p{Script=Han}/u;

/** What stands behind a surname alone. */
const address = /^(?:女士|先生|小姐|太|某|男|女|姓|老师|老師)/u;

/** How much a name is believed by what stands before it; two make it one. */
const votes = { role: 2, address: 2, clause: 1 } as const;
const enoughVotes = 2;

/** Longest given name after a surname, in signs. */
const longestGiven = 2;

/**
 * Collects the names of a Chinese article that no list has: what stands behind a role or at the head of a clause,
 * begins with a surname or is written with the signs of foreign names, and is followed by what follows a subject.
 */
export function collectChineseNames(
	text: string,
	paragraphs: readonly (readonly Token[])[],
	lexicon: Lexicon,
): ReadonlySet<string> {
	const counts = new Map<string, number>();
	const views = paragraphs.map((tokens) => viewSigns(text, tokens, lexicon));
	for (const view of views) countNames(view, counts);
	for (const name of repeatedNames(views)) counts.set(name, (counts.get(name) ?? 0) + enoughVotes);
	return new Set(
		[...counts].filter(([name, count]) => count >= enoughVotes && !isOverlong(name, counts)).map(([name]) => name),
	);
}

/** Whether a name is one sign too long: what is left without it is a name as often. */
function isOverlong(name: string, counts: ReadonlyMap<string, number>): boolean {
	return name.length === 3 && (counts.get(name.slice(0, 2)) ?? 0) * 2 >= (counts.get(name) ?? 0);
}

/** Adds what speaks for each name of a paragraph. */
function countNames(view: Signs, counts: Map<string, number>): void {
	for (let at = 0; at < view.signs.length; ) {
		const vote = beginsName(view, at);
		const name = vote === 0 ? null : nameAt(view, at, vote > 1);
		if (name !== null && (vote > 1 || isSubject(view, at + name.length)))
			counts.set(name, (counts.get(name) ?? 0) + vote + Number(isSure(view, at, name)));
		at += name?.length ?? 1;
	}
}

/** Whether a name needs no role beside it: foreign ones, and whoever stands right before their verb. */
function isSure(view: Signs, at: number, name: string): boolean {
	return isAfterQuote(view, at) || name.length >= longestChinese || tellsAtOnce(view, at, name);
}

/** Longest Chinese name, in signs: a longer one is foreign. */
const longestChinese = 4;

/** How surely a name may begin at a sign. */
function beginsName({ signs, tokens, tokenAt, start }: Signs, at: number): number {
	const token = tokenAt[at] ?? 0;
	if (tokens[token]?.start !== start + at) return 0;
	const before = signs.slice(Math.max(0, at - 3), at);
	if (!han.test(before.slice(-1))) return votes.clause;
	if (/(?:[岁歲]的|名叫|人叫|字叫)$/u.test(before)) return votes.address;
	const { classes = 0 } = tokens[token - 1] ?? {};
	if ((classes & (wordClass.title | wordClass.person)) !== 0 || isRoleByForm(before)) return votes.role;
	const leads = functionWord | reportingVerb | wordClass.day;
	return (classes & leads) !== 0 || /[的会會社局部院党黨厅廳]$/u.test(before) ? votes.clause : 0;
}

/** A role by its last sign: "副主委", "经销商". */
function isRoleByForm(before: string): boolean {
	return /\p{Script=Han}(?:[长長员員师師授裁官委席任者手医醫]|[评評持起纪紀理言责責护護办辦始选選诉訴承辩辯策]人)$|[队隊战戰室校好]友$/u.test(
		before,
	);
}

/** Whether somebody speaks: a verb that reports follows within a few signs of the clause. */
function isSubject(view: Signs, at: number): boolean {
	const first = view.tokenAt[at] ?? 0;
	for (const { kind, classes } of view.tokens.slice(first, first + verbReach)) {
		if (kind !== 'word') return view.signs.charAt(at - 4) === '的' && view.tokens[first]?.kind !== 'word';
		if ((classes & reportingVerb) !== 0) return true;
	}
	return false;
}

/** How far behind a name its verb is looked for, in tokens. */
const verbReach = 5;

/** "徐丽萍说": a name of three signs that begins its clause and is followed by its verb, no word among its signs. */
function tellsAtOnce({ signs, tokens, tokenAt, start, lexicon }: Signs, at: number, name: string): boolean {
	const next = tokens[tokenAt[at + name.length] ?? 0];
	if (
		name.length !== 3 ||
		!lexicon.listed('surnames').has(lexicon.fold(name.charAt(0))) ||
		next?.start !== start + at + name.length
	)
		return false;
	if ((next.classes & (reportingVerb | wordClass.adverb)) === 0) return false;
	return !lexicon.known.has(lexicon.fold(signs.slice(at + 1, at + 3)));
}

/** “…”王建国说: who is named between a quotation and a verb is a person. */
function isAfterQuote({ signs }: Signs, at: number): boolean {
	return signs.charAt(at - 1) === quoted;
}

function nameAt(view: Signs, at: number, led: boolean): string | null {
	return foreignAt(view, at, led) ?? chineseAt(view, at, led);
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
	if (afterShort + afterLong === 0) return led ? guessed(view, at, long) : null;
	const isLong = afterLong === afterShort ? !maybeBehind.test(signs.charAt(short)) : afterLong > afterShort;
	return signs.slice(at, isLong ? long : short);
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
	const length = [2, 1].find((size) => lexicon.listed('surnames').has(lexicon.fold(signs.slice(at, at + size)))) ?? 0;
	return address.test(signs.slice(at + length, at + length + 2)) ? 0 : length;
}

/** Whether signs that might be a name are a word. */
function isWord({ signs, lexicon }: Signs, at: number, short: number): boolean {
	const isKnown = [short, short + 1].some((end) => lexicon.classOf(signs.slice(at, end)) !== 0);
	return isKnown || lexicon.listed('plain').has(lexicon.fold(signs.slice(at, short)));
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
