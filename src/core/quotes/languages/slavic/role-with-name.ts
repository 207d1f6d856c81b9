import type { Candidate } from '../../mentions/mention.ts';
import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNamed, toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { agreesWithRole } from './agrees-with-role.ts';
import { beforeAdjectives } from './before-adjectives.ts';
import { isObliqueNoun } from './declined-case.ts';
import { endsComplement, isFirstName, isPreposition, nameAt } from './name-behind-complement.ts';
import { isOutletBehind } from './outlet-behind.ts';

/** Most tokens from a role to the end of what it is a role of: "первый заместитель министра … по делам …". */
const reach = 14;

/** Prepositions before what somebody does, no part of what they are: "сказал министр после встречи с". */
const object = /^(?:с|со|после|перед|между|от|о|об|про|із|після|від|ze|z|po|przed|od|o)$/u;

/** A role with its adjectives, and the name behind it; null where it stands alone or only its complement follows. */
type DeclinedRole = {
	readonly from: number;
	readonly to: number;
	readonly run: NameRun | null;
};

/** The role a phrase begins with; null where it has none, or nothing tells its end. */
export function declinedRoleAt(scan: Scan, at: number, end: number): Candidate | null {
	const found = declinedRole(scan, at, end);
	if (found === null) return null;
	const { from, to, run } = found;
	return run === null ? toNominal(scan, from, to) : toNamed(scan, from, run);
}

function declinedRole(scan: Scan, at: number, end: number): DeclinedRole | null {
	const role = scan.tokens.slice(at, Math.max(end, at + 1)).findIndex(isRole);
	if (role === -1) return null;
	const head = at + role;
	const run = nameBehindRole(scan, head);
	const isNamedFirst = scan.tokens.slice(at, head).some(({ capital, first }) => capital && !first);
	return run === null && isNamedFirst ? null : { from: beforeAdjectives(scan, at, head), to: head + 1, run };
}

function isRole({ classes }: Pick<Token, 'classes'>): boolean {
	return (classes & (wordClass.title | wordClass.person)) !== 0;
}

/**
 * Finds the name behind a role and its complement: "зампред Совета безопасности РФ Дмитрий Медведев".
 *
 * For languages that put the complement between role and name; the name stands in the case of the role.
 *
 * @param at - The role.
 */
function nameBehindRole(scan: Scan, at: number): NameRun | null {
	let way = { governed: false, placed: false };
	for (let from = at + 1; from < at + reach && !isEnd(scan, at, from); from++) {
		const run = personAt(scan, from, { ...way, home: isHome(scan, at, from) || isNamedBefore(scan, at, from) });
		if (run !== null && agreesWithRole(scan, at, run)) return run;
		if (run !== null && !isFirstName(scan, from + 1)) return null;
		way = behind(scan, from, way);
	}
	return null;
}

/** Where what a role is of ends: at another subject, or the outlet that cites who has it. */
function isEnd(scan: Scan, role: number, at: number): boolean {
	return !goesOn(scan, role, at) || isSubject(scan, role, at) || isOutletBehind(scan, at);
}

/** The way from a role behind one more token. */
function behind(scan: Scan, at: number, way: Omit<Way, 'home'>): Omit<Way, 'home'> {
	const { tokens, lexicon } = scan;
	if (!isPreposition(scan, at) || retired.test(tokens[at + 1]?.text ?? '')) return way;
	return { governed: true, placed: way.placed || lexicon.listed('inPrepositions').has(tokens[at]?.text ?? '') };
}

/** "полковник в отставке", "generał w stanie spoczynku": no place. */
const retired = /^(?:отставке|запасе|відставці|запасі|stanie|rezerwie)$/u;

/** "Lena Bury, przewodnicząca Rady Federacji Horyzont": of whom a name stands before, a single capital further on is none. */
function isNamedBefore({ tokens, people, lexicon }: Scan, role: number, at: number): boolean {
	const [name, comma] = tokens.slice(Math.max(0, role - 2), role);
	if (role < 2 || comma?.text !== ',' || name?.capital !== true || tokens[at - 1]?.capital !== true) return false;
	return people.findName(tokens, at, lexicon) === null && !isFirstName({ tokens }, at);
}

/** "жительница деревни Малые Пожни": capitals behind a noun are where somebody lives. */
function isHome(scan: Scan, role: number, at: number): boolean {
	const first = scan.tokens[at]?.text ?? '';
	if (
		(at <= role + 1 && !/(?:ої|ой|ого|ej|ego|ych|их|ых)$/u.test(first)) ||
		floor.test(scan.tokens[at - 1]?.text ?? '')
	)
		return false;
	return /^(?:жител|мешкан|mieszka)/u.test(scan.tokens[role]?.text ?? '') && !isFirstName(scan, at);
}

/** What somebody lives on or in that has no name: "жительница третьего этажа Асия Гарифуллина". */
const floor = /^(?:этаж|подъезд|дом|поверх|під.їзд|будинк|pięt|blok)/u;

/** Whether a preposition, or one of place, stands between a role and a token, and whether that is where somebody lives or what they belong to. */
type Way = {
	readonly governed: boolean;
	readonly placed: boolean;
	readonly home: boolean;
};

/** "эксперт в эфире Радио Свобода": behind "in" only a first name or a known one is a person's. */
function personAt(scan: Scan, at: number, { governed, placed, home }: Way): NameRun | null {
	if (home) return null;
	const found = nameAt(scan, at, governed);
	if (found !== null && isOfSeveral(scan, found)) return null;
	return placed && found?.person === null && !isFirstName(scan, at) ? null : found;
}

/** "sekretarz Federacji Stowarzyszeń Lokatorów": a genitive of several, which no surname is in the nominative. */
function isOfSeveral({ tokens }: Scan, { to, person }: NameRun): boolean {
	return person === null && /.{3}ów$/u.test(tokens[to - 1]?.text ?? '');
}

/** Whether another noun in the nominative stands there: the subject of a verb between, unless it goes with the name. */
function isSubject({ tokens, lexicon }: Scan, role: number, at: number): boolean {
	const token = tokens[at];
	if (at <= role + 1 || token === undefined || token.capital || !isRole(token)) return false;
	if (rank.test(token.text) || tokens.slice(at - 2, at).some(({ text }) => text === ',')) return false;
	if (isObliqueNoun(token, lexicon) || !baseNoun.test(token.text)) return false;
	return tokens[at + 1]?.capital !== true || isObliqueNoun(tokens[role], lexicon);
}

/** "начальник отдела полковник полиции Лев Умов", "учёный секретарь музея кандидат наук": ranks and degrees go between a role and its name. */
const rank =
	/^(?:кандидат|доктор|профессор|професор|академик|академік|доцент|(?:под|під)?полковник|майор|капитан|капітан|генерал|лейтенант|старшина|советник|радник|doktor|profesor|(?:pod)?pułkownik|major|kapitan|generał|aspirant|sierżant|(?:pod|nad)?komisarz|(?:pod|nad)?inspektor|brygadier)$/u;

/** Endings that only a nominative has: "президент", "тренер". */
const baseNoun = /[бвгґджзклмнпрстфхцчшщ]$|[bcdfghjklłmnprstwz]$/u;

function goesOn({ tokens }: Scan, role: number, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.kind === 'punctuation') return isShortened(tokens, at) || isBetweenRoles(tokens, role, at);
	if (token.kind === 'quote') return tokens[at - 1]?.kind === 'word';
	if ((token.classes & wordClass.and) !== 0)
		return tokens[at - 1]?.capital === false && tokens[at + 1]?.capital === false;
	if (isExperience(tokens, at)) return true;
	return ((token.classes & endsComplement) === 0 && !object.test(token.text)) || token.capital;
}

/** "szef ds. bezpieczeństwa", "rzeczniczka komendy podinsp. Lena Bury": a full stop of a short form. */
function isShortened(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return (
		tokens[at]?.text === '.' && (/^(?:ds|im|им|ім)$/u.test(before?.text ?? '') || isOf(before, wordClass.honorific))
	);
}

/** "Военный эксперт, полковник в отставке Лев Умов": a comma between two roles of whom a sentence begins with. */
function isBetweenRoles(tokens: readonly Token[], role: number, at: number): boolean {
	if (tokens[at]?.text !== ',' || at > role + mostOfRole) return false;
	const opens = tokens.slice(Math.max(0, role - 1), role + 1).some(({ first }) => first);
	const second = tokens.slice(at + 1, at + 3).find(({ capital, classes }) => capital || isRole({ classes }));
	return opens && second !== undefined && !second.capital;
}

/** Most tokens of the first of two roles. */
const mostOfRole = 4;

/** "Водій із 27-річним стажем": with how much experience somebody does it. */
function isExperience(tokens: readonly Token[], at: number): boolean {
	const isWith = /^(?:с|со|з|із|ze?)$/u.test(tokens[at]?.text ?? '');
	return isWith && tokens.slice(at + 1, at + 4).some(({ text }) => /^(?:стаж|опыт|досвід|staż|doświadcz)/u.test(text));
}
