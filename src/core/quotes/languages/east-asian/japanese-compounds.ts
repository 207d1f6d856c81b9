import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import type { Signs } from './view-paragraph.ts';

/** A name and the role behind it, in signs. */
export type NameWithRole = { readonly name: string; readonly from: number; readonly to: number };

/** How a name is read, printed between it and the role: "戸倉豊(とくらゆたか)専務理事". */
const reading = /[（(][ぁ-んー・\s]{2,16}[）)]$/u;

/** Past how a name is read, where a role follows: "(とだゆたか)専務理事". */
export function pastReading(signs: string, to: number): number {
	const printed = /^[（(][ぁ-んー・\s]{2,16}[）)](?=[\p{Script=Han}\p{Script=Katakana}]|さん|ちゃん|くん)/u.exec(
		signs.slice(to, to + longestReading + 1),
	);
	return to + (printed?.[0].length ?? 0);
}

/** Longest such reading with its brackets, in signs. */
const longestReading = 18;

/** Where what stands before a role ends: before the reading of the name. */
function beforeReading(signs: string, end: number): number {
	return end - (reading.exec(signs.slice(Math.max(0, end - longestReading), end))?.[0].length ?? 0);
}

/** Whose office or employer ends there, in a run of nouns before a name. */
const body = /(?:本部|警察|[署省庁課局室会社党学部県府都道市区町村院所校団隊係店行協])(?=(\p{Script=Han}{3,5})$)/gu;

/** The name that ends a run of nouns too long for one: "県警察本部畑中力" before "刑事部長"; null for none. */
export function nameInRun(run: string, { listed }: Lexicon): string | null {
	const names = [...run.matchAll(body)].flatMap(([, name = '']) => (name === '' ? [] : [name]));
	const surnames = listed('surnames');
	return names.find((name) => [2, 3, 1].some((length) => surnames.has(name.slice(0, length)))) ?? null;
}

/** A full name between two spaces, behind a body and before a role: "日銀 戸山和男 総裁". */
const spaced =
	/(?:^|[\s\u3000】）)●■▼◆〈])([\p{Script=Han}々ヶ]{3,5}|[\p{Script=Han}々]{1,3}[ぁ-ん]{2,3}[子美]?)[ \u3000]$/u;

/** The name before a role with a space between, as broadcasters label who speaks; null for none. */
export function spacedBefore({ signs, lexicon }: Signs, role: number): string | null {
	const name = spaced.exec(signs.slice(Math.max(0, role - longestSpaced), role))?.[1];
	if (name === undefined || lexicon.classOf(name) !== 0 || lexicon.listed('plain').has(name)) return null;
	if (bodyEnd.test(name)) return null;
	const surnames = lexicon.listed('surnames');
	const isBehindBody = role - 1 - name.length > 0;
	const isLong = name.length === commonName || isBehindBody;
	return isLong || [2, 3, 1].some((length) => length < name.length && surnames.has(name.slice(0, length)))
		? name
		: null;
}

/** What no name ends with, but a body or an office. */
const bodyEnd =
	/(?:[部署省庁課局室会社党府県都市区町村院校団隊係店協]|大学|警察|県警|道警|府警|研究所|銀行|議員|委員|元|前|副)$/u;

/** Most full names have as many signs. */
const commonName = 4;

/** Longest name with the spaces around it, in signs. */
const longestSpaced = 9;

/** "大熊恒一 山形市長": offices that stand behind the name of a place. */
const ofPlace = /^(?:[市町村区]長|知事|[市町村区県都府道]議)$/u;

export function isOfPlace(role: Token | undefined): boolean {
	return ofPlace.test(role?.text ?? '');
}

/** "日銀 戸山和男 総裁": a name that a space parts from the role. */
export function spacedName(view: Signs, office: number, at: number): NameWithRole | null {
	const { tokens, start } = view;
	const end = (tokens[office]?.start ?? 0) - start;
	const name = spacedBefore(view, end);
	const from = end - 1 - (name?.length ?? 0);
	return name === null ? null : { name, from, to: (tokens[at]?.end ?? 0) - start };
}

/** The token that how a name is read begins at, before a role; the role's own where nothing is printed between. */
export function withoutReading({ tokens, tokenAt, signs, start }: Signs, role: number): number {
	const end = (tokens[role]?.start ?? 0) - start;
	const before = beforeReading(signs, end);
	return before === end ? role : (tokenAt[before] ?? role);
}

/** What a party, employer or institute ends with. */
const employerEnd = /(?:[党会署省庁局社院大所行部]|総研|新聞|議会|組合|大学|証券)$/u;

/** "桜丘・小早川監督", "櫻井義秀・北大教授": of a team or employer and a name with a dot between, the name. */
export function besideDot(run: string): string {
	const parts = run.split('・');
	const [first = '', last = ''] = [parts[0], parts.at(-1)];
	if (parts.length === 1 || last === '') return run.replace(/(?<=\p{Script=Han})・.*$/u, '');
	const isOwn = /^\p{Script=Han}{2,5}$/u.test(last);
	if (isOwn && (parts.length > 2 || employerEnd.test(first))) return last;
	if (!/^\p{Script=Han}+$/u.test(first)) return run.replace(/(?<=\p{Script=Han})・.*$/u, '');
	return isOwn && last.length >= first.length ? last : first;
}
