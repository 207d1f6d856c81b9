import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isBoundary } from './chinese-phrase.ts';
import { bySurname } from './chinese-short-forms.ts';
import { type Found, plain, type View } from './found.ts';

/** What is put behind a surname alone. */
const address =
	/^(?:女士|先生|小姐|太太|太(?!太)|某某|某甲|某|男|女|姓|嫌|妇|婦|翁|媪|嫂|哥|姐|叔|伯|婆|老师|老師|教授|律师|律師|医生|醫生|老板|老闆|大爷|大爺|大妈|大媽|阿姨|奶奶|爷爷|师傅|師傅|队|導|导|董)/u;

/** A surname with a form of address or a role: who has that surname in the article, else as printed. */
export function addressedAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	const sign = signs.charAt(at);
	// "孫女": a relative, and no Miss Sun.
	if (isOf(scan.tokens[view.tokenAt[at] ?? 0], wordClass.person)) return null;
	if (!scan.lexicon.listed('surnames').has(scan.lexicon.fold(sign))) return null;
	const behind = signs.slice(at + 1, at + 4);
	const form = address.exec(behind)?.[0].length ?? 0;
	const only = whoAlone(view, at, form);
	if (only !== null) return plain('person', only, at, at + 1 + form);
	if (form === 0 || !isBoundaryOrRole(view, at)) return null;
	const to = pastRole(view, at, at + 1 + form);
	return plain('person', signs.slice(at, to), at, to);
}

/** The one of the article who has the surname at a sign, where a form of address, a role or a verb shows that somebody is called by it; nobody for "居民陳太", who is somebody new. */
function whoAlone(view: View, at: number, form: number): string | null {
	const { signs, scan } = view;
	const [only, other] = bySurname(scan.names).get(signs.charAt(at)) ?? [];
	if (only === undefined || other !== undefined) return null;
	if (form === 0) return isRole(view, at + 1) || tellsAlone(view, at) ? only : null;
	return isOf(scan.tokens[(view.tokenAt[at] ?? 0) - 1], wordClass.person) ? null : only;
}

/** "简姓护理师": past the role of somebody whose name a paper withholds. */
function pastRole({ signs, scan, tokenAt, start }: View, at: number, end: number): number {
	const role = scan.tokens[tokenAt[end] ?? 0];
	const isWithheld = signs.charAt(at + 1) === '姓' && role?.start === start + end;
	return isWithheld && isOf(role, wordClass.title | wordClass.person) ? role.end - start : end;
}

/** How far behind a surname its verb may stand, in tokens. */
const verbReach = 6;

/** "盧沉默數秒後答：": whether a surname that is no word opens a clause whose verb leads to a quotation. */
function tellsAlone(view: View, at: number): boolean {
	const { signs, scan, tokenAt } = view;
	if (!isBoundary(view, at) || scan.lexicon.known.has(scan.lexicon.fold(signs.slice(at, at + 2)))) return false;
	const first = (tokenAt[at] ?? 0) + 1;
	const ahead = scan.tokens.slice(first, first + verbReach + 1);
	const end = ahead.findIndex(({ kind }) => kind !== 'word');
	return (
		end > 0 &&
		/^[：:，]$/u.test(ahead[end]?.text ?? '') &&
		isOf(ahead[end - 1], reportingVerb) &&
		isQuoted(scan, first + end)
	);
}

/** Whether a quotation stands right behind a mark. */
function isQuoted({ tokens }: Scan, mark: number): boolean {
	return tokens[mark + 1]?.kind === 'quote';
}

/** "阿水伯", "阿桃姨": called by a short name and a word for relatives. */
const called = /^阿\p{Script=Han}[伯叔公婆嬤姨姑舅嬸婶嫂哥姐]/u;

/** The one name of an article that has a sign in its given name: 蔡万福, later 阿福伯. */
function givenIn(names: ReadonlySet<string>, sign: string): string | null {
	const [only, other] = [...names].filter((name) => name.length <= 3 && name.indexOf(sign) > 0);
	return other === undefined ? (only ?? null) : null;
}

/** Who is called so: the one whose given name has the sign, else as printed. */
export function calledAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	const name = signs.slice(at, at + 3);
	if (!called.test(name) || !isBoundaryOrRole(view, at)) return null;
	return plain('person', givenIn(scan.names, signs.charAt(at + 1)) ?? name, at, at + 3);
}

/** "老周", "小谭": a surname behind a familiar word; who alone has it in the article, else as printed. */
export function familiarAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	const sign = signs.charAt(at + 1);
	if (
		!/[老小阿]/u.test(signs.charAt(at)) ||
		!scan.lexicon.listed('surnames').has(scan.lexicon.fold(sign)) ||
		!isBoundaryOrRole(view, at)
	)
		return null;
	const name = signs.slice(at, at + 2);
	if (scan.lexicon.known.has(scan.lexicon.fold(signs.slice(at + 1, at + 3))) && !/[说說]/u.test(signs.charAt(at + 2)))
		return null;
	const full = bySurname(scan.names).get(sign) ?? [];
	return plain('person', full.length === 1 ? (full[0] ?? name) : name, at, at + 2);
}

function isBoundaryOrRole(view: View, at: number): boolean {
	const before = view.scan.tokens[(view.tokenAt[at] ?? 0) - 1];
	const role = wordClass.title | wordClass.person;
	return isBoundary(view, at) || isOf(before, role);
}

/** Whether a role stands at a sign: "外长" in "王外长". */
export function isRole({ tokenAt, start, scan }: View, at: number): boolean {
	const token = scan.tokens[tokenAt[at] ?? 0];
	return token?.start === start + at && (token.classes & wordClass.title) !== 0;
}
