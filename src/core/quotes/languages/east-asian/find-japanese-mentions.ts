import type { Person } from '../../../types.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';
import { type Found, plain, toCandidate, type View, viewScan } from './found.ts';
import { givenBefore } from './japanese-address.ts';
import { pastReading } from './japanese-compounds.ts';
import { describeAt, pastBracket, pastHome } from './japanese-descriptions.ts';
import { groupAt } from './japanese-groups.ts';
import { isRoleEnd, nameBefore } from './japanese-names.ts';
import { fullName } from './japanese-roles.ts';

/** Finds who is named in a Japanese paragraph: names with their roles, roles alone, groups before a particle. */
export function findJapaneseMentions(scan: Scan): readonly Candidate[] {
	const view = viewScan(scan);
	const found: Candidate[] = [];
	let least = 0;
	for (let at = 0; at < scan.tokens.length; ) {
		const hit = mentionAt(view, at, least);
		const candidate = hit === null ? null : toCandidate(view, hit, least);
		if (candidate !== null) {
			found.push(candidate);
			least = candidate.to;
		}
		at = Math.max(at + 1, candidate?.to ?? 0);
	}
	const label = found.length === 0 ? labelIn(view) : null;
	return label === null ? found : [label];
}

/** "【飲食店経営】": a line that only says who speaks below, by what they do. */
function labelIn(view: View): Candidate | null {
	const printed = /^\s*【([^【】]{2,20})】\s*$/u.exec(view.signs)?.[1];
	if (printed === undefined) return null;
	const from = view.signs.indexOf('【') + 1;
	return toCandidate(view, plain('nominal', printed, from, from + printed.length), 0);
}

/** The mention that begins with a token, or that its role or particle ends. */
function mentionAt(view: View, at: number, least: number): Found | null {
	const token = view.scan.tokens[at];
	if (token === undefined || token.kind !== 'word') return null;
	return (
		knownAt(view, at) ??
		namedAt(view, at) ??
		inBrackets(view, at) ??
		pronounAt(view, at) ??
		roleAt(view, at, least) ??
		groupAt(view, at, least)
	);
}

function knownAt(view: View, at: number): Found | null {
	const { scan, start, signs } = view;
	const hit = scan.people.findName(scan.tokens, at, scan.lexicon);
	const first = scan.tokens[at];
	const last = scan.tokens[at + (hit?.length ?? 1) - 1];
	if (hit === null || first === undefined || last === undefined) return null;
	const { person } = hit;
	const name = signs.slice(first.start - start, last.end - start);
	const other = namesakeOf(scan, name, person);
	if (other !== null) {
		const from = first.start - start;
		const end = from + (signs.startsWith(other, from) ? other : name).length;
		return plain('person', other, from, pastRole(view, end) ?? end);
	}
	const to = pastRole(view, last.end - start);
	return to === null ? null : { kind: 'person', name, gender: person.pronoun, person, from: first.start - start, to };
}

/** A given name: no sign in it is of an office or a party. */
const givenName = /^(?!\p{Script=Han}*[副前元新総現氏党政内外首相官長大臣会])\p{Script=Han}{1,3}$/u;

/** Who with the surname of a known person the article names in full, where it never names that person so: "高市早紀外相", later "高市氏". */
function namesakeOf({ names, text }: Scan, surname: string, { aliases }: Person): string | null {
	if (!/^\p{Script=Han}{1,3}$/u.test(surname)) return null;
	const full = [...names].find((one) => one.startsWith(surname) && givenName.test(one.slice(surname.length)));
	const own = aliases.filter((alias) => alias.length > surname.length && alias.startsWith(surname));
	return full === undefined || own.some((alias) => text.includes(alias)) ? null : full;
}

/** "「…」（水野）": who said it, in brackets right behind a quotation. */
function inBrackets({ scan, start, signs }: View, at: number): Found | null {
	const from = (scan.tokens[at]?.start ?? 0) - start;
	if (!/\uFFFC[（(]$/u.test(signs.slice(Math.max(0, from - 2), from))) return null;
	const name = /^(?!同|笑|注|原文|中略|写真)([\p{Script=Han}\p{Script=Katakana}ー・々]{2,12})[）)]/u.exec(
		signs.slice(from, from + 14),
	)?.[1];
	return name === undefined ? null : plain('person', fullName(scan.names, name), from, from + name.length);
}

/** A full name of the article without a role behind it. */
function namedAt(view: View, at: number): Found | null {
	const { scan, start, signs } = view;
	const from = (scan.tokens[at]?.start ?? 0) - start;
	for (let length = longestName; length > 2; length--) {
		const name = signs.slice(from, from + length);
		const to = scan.names.has(name) ? pastRole(view, from + length) : null;
		if (to !== null) return plain('person', fullName(scan.names, name), from, to);
	}
	return null;
}

/** Longest name that is looked up, in signs. */
const longestName = 16;

/** Longest role behind a name, in tokens: "米・中東担当特使". */
const longestRole = 6;

/** A role that no list may have, and the age behind it: "参事（49）". */
const beforeAge = /^[\p{Script=Han}\p{Script=Katakana}ー・]{0,8}(?:さん|ちゃん|くん)?[（(][\d０-９]{1,3}歳?[）)]/u;
const longestAged = 18;

/** Where the role behind a name ends, its age in brackets too; null where the name is part of another noun. */
function pastRole(view: View, to: number): number | null {
	const { signs } = view;
	const aged = beforeAge.exec(signs.slice(to, to + longestAged))?.[0].length ?? 0;
	if (aged > 0) return pastHome(signs, to + aged);
	const end = endOfRoles(view, pastReading(signs, to));
	const isInside = end === to && /^(?:政権|陣営|側近|一家|邸|大$|社)/u.test(signs.slice(to, to + 2));
	return isInside ? null : pastBracket(signs, end);
}

/** Behind the roles that stand behind a name. */
function endOfRoles(view: View, to: number): number {
	const { scan, tokenAt, start } = view;
	const first = tokenAt[to] ?? 0;
	let end = to;
	for (let at = first; at < first + longestRole; at++) {
		const token = scan.tokens[at];
		if (
			token === undefined ||
			token.kind !== 'word' ||
			!/^[\p{Script=Han}\p{Script=Katakana}ー]|^(?:さん|ちゃん)$/u.test(token.text)
		)
			break;
		if (isRoleEnd(view, at)) end = token.end - start;
	}
	return end;
}

const pronoun =
	/^(?:彼女|彼ら|彼|本人|当人|同氏|同相|同長官|同大統領|同被告|同容疑者|同監督|同教授|同議員|同代表|同知事|同選手)/u;

/** Behind a pronoun that is a subject, or whose words come next: "本人の受け止めは". */
const pronounMark = /^(?:[はがも]|の(?:受け止め|弁|感想|言葉|見方|思い|反応|答え|説明|言い分)は)/u;

function pronounAt({ scan, signs, start }: View, at: number): Found | null {
	const from = (scan.tokens[at]?.start ?? 0) - start;
	const found = pronoun.exec(signs.slice(from, from + 5))?.[0];
	if (found === undefined || !pronounMark.test(signs.slice(from + found.length, from + found.length + 8))) return null;
	const gender = found === '彼女' ? 'she' : found === '彼ら' ? 'they' : null;
	return { ...plain('pronoun', found, from, from + found.length), gender };
}

/** A name that is told by the role behind it, or the role alone. */
function roleAt(view: View, at: number, least: number): Found | null {
	const { scan, start, signs } = view;
	const found = nameBefore(view, at);
	const to = pastBracket(signs, (scan.tokens[at]?.end ?? 0) - start);
	if (found !== null && (view.tokenAt[found.from] ?? 0) >= least)
		return plain('person', fullName(scan.names, found.name), found.from, to);
	const given = givenBefore(view, at);
	if (given !== null) return { ...given, to };
	const { classes = 0 } = scan.tokens[at] ?? {};
	const isHead = isRoleEnd(view, at) || (classes & wordClass.person) !== 0;
	return isHead ? describeAt(view, at, least) : null;
}
