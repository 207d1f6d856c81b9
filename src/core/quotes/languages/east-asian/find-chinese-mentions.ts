import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';
import { addressedAt, calledAt, familiarAt, isRole } from './chinese-address.ts';
import { phraseAt } from './chinese-phrase.ts';
import { givenAt, namedAt } from './chinese-short-forms.ts';
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
	const named = found.filter((one, at) => !isOfNext(scan.text, one, found[at + 1]));
	return findUnlistedSubjects(view, named);
}

/** What may stand between a body and the role of somebody in it: "金管局前副總裁黎慧敏". */
const formerly = /^(?:前|原|现|現|新任|候任|署理|首席|执行|執行|高级|高級)?$/u;

/** Between two roles of one person: "联合创始人兼CEO屈曼". */
const also = /^[兼暨][^，。的、\uFFFC]{0,12}$/u;

/** Whether a mention only says more of the person named right behind it: whose role that is, or another role. */
function isOfNext(text: string, { kind, end }: Candidate, next: Candidate | undefined): boolean {
	if (next?.kind !== 'person') return false;
	const between = text.slice(end, Math.min(next.start, end + longestRole + 2));
	return kind === 'organisation' ? formerly.test(between) : kind === 'nominal' && also.test(between);
}

/** Where a paragraph begins behind "（中央社記者王淑芬台中3日電）", "本报讯（记者 周文静）". */
function datelineEnd(signs: string): number {
	return /^\s?(?:本[报報刊][讯訊])?[（(〔【][^）)〕】\uFFFC]{0,40}[）)〕】]/u.exec(signs)?.[0].length ?? 0;
}

function mentionAt(view: View, at: number): Found | null {
	return personAt(view, at) ?? pronounAt(view, at) ?? phraseAt(view, at, isNamed);
}

/** A person: known beforehand, named in the article, or called by surname and form of address. */
function personAt(view: View, at: number): Found | null {
	const known =
		knownAt(view, at) ??
		namedAt(view, at) ??
		givenAt(view, at) ??
		addressedAt(view, at) ??
		calledAt(view, at) ??
		familiar(view, at);
	return known === null || isOfAide(view, known)
		? null
		: { ...known, from: withRole(view, known.from), to: withTitle(view, known.to) };
}

/** Who speaks and works for somebody. */
const aide = /^(?:[发發]言人|[顾顧][问問]|助理|幕僚|[发發]言[团團][队隊]|[团團][队隊]|律[师師]|[办辦]公室|阵营|陣營)/u;

/** "普京发言人": whether what stands behind a known name is somebody of theirs, and no office that they held. */
function isOfAide({ signs }: View, { to, person }: Found): boolean {
	const role = aide.exec(signs.slice(to, to + longestAide))?.[0];
	if (role === undefined || person === null) return false;
	return !person.roles.some(({ titles }) => titles.some((title) => title.includes(role)));
}

/** Longest word for such a one, in signs. */
const longestAide = 4;

/** "老周"; not before a known name: "小特朗普". */
function familiar(view: View, at: number): Found | null {
	return knownAt(view, at + 1) === null ? familiarAt(view, at) : null;
}

/** Whether a person's name begins at a sign. */
function isNamed(view: View, at: number): boolean {
	return personAt(view, at) !== null;
}

/** "特朗普夫人", "特朗普的妻子": behind a man's name a woman's form of address, or whose wife she is. */
const wife = /^(?:夫人|女士|太太|的夫人|的妻子|的太太)/u;

/** "高市府", "高市議員": a city for short, and nobody called so. */
function isOfCity({ signs }: View, at: number): boolean {
	return /^\p{Script=Han}[市县縣](?:府|[议議][会會员員]|[长長]|警|政|民|[区區]|立|[内內]|[环環]保|[卫衛]生|教育|消防|社|工|交通局)/u.test(
		signs.slice(at, at + 5),
	);
}

function knownAt(view: View, at: number): Found | null {
	const { scan, tokenAt, start, signs } = view;
	const token = tokenAt[at] ?? 0;
	if (scan.tokens[token]?.start !== start + at) return null;
	const hit = scan.people.findName(scan.tokens, token, scan.lexicon);
	if (hit === null || isOfCity(view, at)) return null;
	const end = scan.tokens[token + hit.length - 1]?.end ?? start + at;
	const { person } = hit;
	// "小特朗普" is somebody else, and the junior of that name.
	if (/[小老]/u.test(signs.charAt(at - 1)))
		return plain('person', signs.slice(at - 1, end - start), at - 1, end - start);
	const madam =
		person.pronoun === 'he' ? wife.exec(signs.slice(end - start, end - start + longestAide))?.[0].length : undefined;
	if (madam !== undefined) return plain('person', signs.slice(at, end - start + madam), at, end - start + madam);
	return {
		kind: 'person',
		name: signs.slice(at, end - start),
		gender: person.pronoun,
		person,
		from: at,
		to: end - start,
	};
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

/** "这位昔日的“螺丝工”": who was named, by a name in marks. */
const byNickname = /^[这這][位名][^，。！？\uFFFC]{0,6}\uFFFC{3,8}[^，。！？\uFFFC]/u;

/** "他", not in "其他"; "他们". */
function pronounAt(view: View, at: number): Found | null {
	const { signs } = view;
	const sign = signs.charAt(at);
	if (byNickname.test(signs.slice(at, at + longestRole + 2)))
		return plain('pronoun', signs.slice(at, at + 2), at, at + 2);
	if (!/[他她]/u.test(sign) || /[其吉]/u.test(signs.charAt(at - 1)) || /[国國人乡鄉]/u.test(signs.charAt(at + 1)))
		return null;
	const kin = kinAt(view, at + 1);
	if (kin > 0) return plain('nominal', signs.slice(at, at + 1 + kin), at, at + 1 + kin);
	const many = /[们們]/u.test(signs.charAt(at + 1));
	const to = at + (many ? 2 : 1);
	return { ...plain('pronoun', signs.slice(at, to), at, to), gender: many ? 'they' : sign === '她' ? 'she' : 'he' };
}
