import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isBoundary, phraseAt } from './chinese-phrase.ts';
import { bySurname, givenAt, namedAt } from './chinese-short-forms.ts';
import { type Found, plain, toCandidate, type View, viewScan } from './found.ts';
import { findUnlistedSubjects } from './unlisted-subjects.ts';
import { quoted } from './view-paragraph.ts';

/** Longest role before a name, in signs. */
const longestRole = 12;

/** Finds who is named in a Chinese paragraph: persons with their roles, roles alone, organisations, pronouns. */
export function findChineseMentions(scan: Scan): readonly Candidate[] {
	const view = viewScan(scan);
	const found: Candidate[] = [];
	let last = 0;
	for (let at = datelineEnd(view.signs); at < view.signs.length; ) {
		const hit = view.signs.charAt(at) === quoted ? null : mentionAt(view, at);
		const candidate = hit === null ? null : toCandidate(view, hit, last);
		if (candidate !== null) {
			found.push(candidate);
			last = candidate.to;
		}
		at = Math.max(at + 1, hit?.to ?? 0);
	}
	const named = found.filter((one, at) => !isEmployer(scan.text, one, found[at + 1]));
	return findUnlistedSubjects(view, named);
}

/** What may stand between a body and the role of somebody in it: "金管局前副總裁黎慧敏". */
const formerly = /^(?:前|原|现|現|新任|候任|署理|首席|执行|執行|高级|高級)?$/u;

/** Whether a body only says whose role the name right behind it has. */
function isEmployer(text: string, { kind, end }: Candidate, next: Candidate | undefined): boolean {
	return (
		kind === 'organisation' && next?.kind === 'person' && formerly.test(text.slice(end, Math.min(next.start, end + 3)))
	);
}

/** Where a paragraph begins behind "（中央社記者王淑芬台中3日電）". */
function datelineEnd(signs: string): number {
	return /^\s?[（(〔【][^）)〕】\uFFFC]{0,40}[）)〕】]/u.exec(signs)?.[0].length ?? 0;
}

function mentionAt(view: View, at: number): Found | null {
	return personAt(view, at) ?? pronounAt(view, at) ?? phraseAt(view, at, isNamed);
}

/** A person: known beforehand, named in the article, or called by surname and form of address. */
function personAt(view: View, at: number): Found | null {
	const known =
		knownAt(view, at) ?? namedAt(view, at) ?? givenAt(view, at) ?? addressedAt(view, at) ?? familiarAt(view, at);
	return known === null ? null : { ...known, from: withRole(view, known.from), to: withTitle(view, known.to) };
}

/** Whether a person's name begins at a sign. */
function isNamed(view: View, at: number): boolean {
	return personAt(view, at) !== null;
}

function knownAt({ scan, tokenAt, start, signs }: View, at: number): Found | null {
	const token = tokenAt[at] ?? 0;
	if (scan.tokens[token]?.start !== start + at) return null;
	const hit = scan.people.findName(scan.tokens, token, scan.lexicon);
	if (hit === null) return null;
	const end = scan.tokens[token + hit.length - 1]?.end ?? start + at;
	const { person } = hit;
	// "小特朗普" is somebody else, and the junior of that name.
	if (/[小老]/u.test(signs.charAt(at - 1)))
		return plain('person', signs.slice(at - 1, end - start), at - 1, end - start);
	return {
		kind: 'person',
		name: signs.slice(at, end - start),
		gender: person.pronoun,
		person,
		from: at,
		to: end - start,
	};
}

/** What is put behind a surname alone. */
const address =
	/^(?:女士|先生|小姐|太太|太(?!太)|某某|某甲|某|男|女|姓|嫌|妇|婦|翁|媪|嫂|哥|姐|叔|伯|婆|老师|老師|教授|律师|律師|医生|醫生|老板|老闆|大爷|大爺|大妈|大媽|阿姨|奶奶|爷爷|师傅|師傅|队|導|导|董)/u;

/** A surname with a form of address or a role: who has that surname in the article, else as printed. */
function addressedAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	const sign = signs.charAt(at);
	// "孫女": a relative, and no Miss Sun.
	if (isOf(scan.tokens[view.tokenAt[at] ?? 0], wordClass.person)) return null;
	if (!scan.lexicon.listed('surnames').has(scan.lexicon.fold(sign))) return null;
	const behind = signs.slice(at + 1, at + 4);
	const form = address.exec(behind)?.[0].length ?? 0;
	const [only, other] = bySurname(scan.names).get(sign) ?? [];
	const isCalled = form > 0 || isRole(view, at + 1) || tellsAlone(view, at);
	if (only !== undefined && other === undefined && isCalled) return plain('person', only, at, at + 1 + form);
	if (form === 0 || !isBoundaryOrRole(view, at)) return null;
	return plain('person', signs.slice(at, at + 1 + form), at, at + 1 + form);
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

/** "老周", "小谭": a surname behind a familiar word; who alone has it in the article, else as printed. */
function familiarAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	if (called.test(signs.slice(at, at + 3)) && isBoundaryOrRole(view, at))
		return plain('person', signs.slice(at, at + 3), at, at + 3);
	const sign = signs.charAt(at + 1);
	if (
		!/[老小阿]/u.test(signs.charAt(at)) ||
		!scan.lexicon.listed('surnames').has(scan.lexicon.fold(sign)) ||
		!isBoundaryOrRole(view, at)
	)
		return null;
	if (knownAt(view, at + 1) !== null) return null;
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
function isRole({ tokenAt, start, scan }: View, at: number): boolean {
	const token = scan.tokens[tokenAt[at] ?? 0];
	return token?.start === start + at && (token.classes & wordClass.title) !== 0;
}

/** Where the role before a name begins: "外交部发言人" + "毛宁". */
function withRole({ scan, tokenAt, start }: View, at: number): number {
	let token = (tokenAt[at] ?? 0) - 1;
	let from = at;
	const parts = wordClass.title | wordClass.person | wordClass.place | wordClass.organisation | wordClass.writing;
	for (; token >= 0; token--) {
		const { end, start: first, classes, kind } = scan.tokens[token] ?? { end: -1, start: 0, classes: 0, kind: 'quote' };
		if (kind !== 'word' || end !== start + from || (classes & parts) === 0 || at - (first - start) > longestRole) break;
		from = first - start;
	}
	return from;
}

/** Where the role behind a name ends: "泽连斯基总统". */
function withTitle(view: View, to: number): number {
	if (!isRole(view, to)) return to;
	return (view.scan.tokens[view.tokenAt[to] ?? 0]?.end ?? 0) - view.start;
}

/** How long a noun for a relative is that begins at a sign: "他母亲"; 0 for none. */
function kinAt({ signs, scan: { lexicon } }: View, at: number): number {
	return lexicon.listed('kin').has(lexicon.fold(signs.slice(at, at + 2))) ? 2 : 0;
}

/** "他", not in "其他"; "他们". */
function pronounAt(view: View, at: number): Found | null {
	const { signs } = view;
	const sign = signs.charAt(at);
	if (!/[他她]/u.test(sign) || /[其吉]/u.test(signs.charAt(at - 1)) || /[国國人乡鄉]/u.test(signs.charAt(at + 1)))
		return null;
	const kin = kinAt(view, at + 1);
	if (kin > 0) return plain('nominal', signs.slice(at, at + 1 + kin), at, at + 1 + kin);
	const many = /[们們]/u.test(signs.charAt(at + 1));
	const to = at + (many ? 2 : 1);
	return { ...plain('pronoun', signs.slice(at, to), at, to), gender: many ? 'they' : sign === '她' ? 'she' : 'he' };
}
