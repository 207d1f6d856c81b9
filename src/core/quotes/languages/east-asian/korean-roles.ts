import { onceFor } from '../../../once-for.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain } from './found.ts';
import { foreignBefore, foreignByLast } from './korean-foreign-names.ts';
import { joinedName } from './korean-joined.ts';
import { isKoreanName, isKoreanRole, isMinistry, longestOffice, looksNamed } from './korean-names.ts';
import { officeOf, type Phrase, span, type Words } from './korean-phrase.ts';
import type { KoreanWord } from './korean-words.ts';

/** The name before a role: a Korean one beside it, else one from abroad. */
function nameBefore(view: Words, phrase: Phrase): string | null {
	const { words, scan } = view;
	return (
		besideRole(view, phrase) ??
		foreignBefore({ words, lexicon: scan.lexicon }, phrase) ??
		foreignByLast(scan.names, words, phrase.head)
	);
}

/** A role with the name before it: beside it, or where the phrase begins. */
export function roleIn(view: Words, phrase: Phrase): Found | null {
	const { words, scan } = view;
	const { from, head } = phrase;
	const last = words[head];
	if (last === undefined || !isRoleOfName(view, phrase, last)) return null;
	const place = span(view, from, head);
	const name = last.addressed ? last.stem : (joinedName(last, scan.lexicon) ?? nameBefore(view, phrase));
	if (name !== null) return { ...toPerson(scan, fullName(view, name, last)), ...place };
	const known = knownBySurname(view, phrase, last);
	if (known !== null) return { ...toPerson(scan, known), ...place };
	const surname = foreignSurname(view, phrase);
	if (surname !== null) return { ...toPerson(scan, surname), ...place };
	if (last.particle.startsWith('에') && !isQuestioned(view, last)) return null;
	const office = officeOf(view, phrase);
	return { ...plain('nominal', office, 0, 0), ...place, person: scan.people.findOffice(office, scan.date) };
}

/** Whether a word is a role, a form of address, or a noun for somebody with the name before it. */
function isRoleOfName(view: Words, phrase: Phrase, last: KoreanWord): boolean {
	return (
		isKoreanRole(last) || last.addressed || joinedName(last, view.scan.lexicon) !== null || isNamedPerson(view, phrase)
	);
}

/** "교장에게 이유를 물었더니": somebody who is asked, and answers. */
function isQuestioned({ signs }: Words, { to }: KoreanWord): boolean {
	return /^에게(?:도|는)?\s[^.,\uFFFC]{0,16}(?:물었|물으|물어|묻자)/u.test(signs.slice(to, to + 28));
}

/** "권순자(81) 할머니": a noun for somebody with the name before it. */
function isNamedPerson({ words, scan }: Words, { from, head }: Phrase): boolean {
	const name = words[head - 1];
	if (head === from || name === undefined || !isOf(words[head], wordClass.person)) return false;
	return scan.names.has(name.stem) || (name.particle === '' && looksNamed(name, scan.lexicon));
}

/** A person by full name, also one who is known beforehand. */
export function toPerson(scan: Scan, name: string): Found {
	const token = {
		start: 0,
		end: 0,
		kind: 'word',
		text: name,
		classes: 0,
		capital: false,
		first: false,
		clitic: false,
		quote: -1,
	} as const;
	const person = scan.people.findName([token], 0, scan.lexicon)?.person ?? null;
	return { ...plain('person', name, 0, 0), person, gender: person?.pronoun ?? null };
}

/** The Korean name of a phrase: before the role, else its first word. */
function besideRole({ words, scan }: Words, { from, head }: Phrase): string | null {
	const at = head > from + 1 && /^[전현]$/u.test(words[head - 1]?.stem ?? '') ? head - 2 : head - 1;
	const beside = words[at];
	if (at >= from && beside !== undefined && isShortName(beside, scan))
		return beforeTeam(beside, at > from ? words[at - 1] : undefined, scan) ?? beside.stem;
	const held = words.slice(Math.max(from, head - longestOffice), head).findLast(({ stem }) => scan.names.has(stem));
	return held?.stem ?? null;
}

/** "공형기 동명 감독": the name before what looks like one of two syllables; null where none stands there. */
function beforeTeam(team: KoreanWord, first: KoreanWord | undefined, { lexicon }: Scan): string | null {
	const isTeam = team.stem.length === 2 && team.particle === '' && first?.particle === '';
	return isTeam && looksNamed(first, lexicon) ? first.stem : null;
}

/** A name, or a surname alone: "강 대변인". */
function isShortName({ stem, classes, particle, addressed }: KoreanWord, { names, lexicon }: Scan): boolean {
	if (names.has(stem) || fullOf(names, stem).length > 0) return true;
	if (stem.length === 1) return bySurname(names).has(stem);
	return (
		stem.length === 3 &&
		particle === '' &&
		!isMinistry(stem) &&
		!/대$/u.test(stem) &&
		isKoreanName({ stem, classes, addressed }, lexicon)
	);
}

/** "호세 벨라스케스는", later "벨라스케스 감독": the last word of a foreign name before a role. */
function foreignSurname({ words, scan }: Words, { from, head }: Phrase): string | null {
	const word = words[head - 1];
	if (head !== from + 1 || word === undefined || word.classes !== 0 || word.particle !== '') return null;
	const isForeign = /^[가-힣]{3,}$/u.test(word.stem) && !scan.lexicon.listed('plain').has(word.stem);
	return isForeign && [...'은는이가'].some((mark) => scan.text.includes(` ${word.stem}${mark}`)) ? word.stem : null;
}

/** The names of an article by their surname. */
export const bySurname = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const groups = new Map<string, string[]>();
	for (const name of names)
		if (!name.includes(' ')) groups.set(name.charAt(0), [...(groups.get(name.charAt(0)) ?? []), name]);
	return groups;
});

/** The full name that a surname stands for, where the article has one; else with its role: "김 위원장". */
function fullName({ scan, words }: Words, name: string, role: KoreanWord): string {
	if (name.length > 1) return fullOf(scan.names, name)[0] ?? givenName(scan.names, name) ?? name;
	const full = bySurname(scan.names).get(name) ?? [];
	const beside = full
		.filter((one) => distanceToRole(scan.text, one, role.stem) !== -1)
		.sort((a, b) => distanceToRole(scan.text, a, role.stem) - distanceToRole(scan.text, b, role.stem))[0];
	return beside ?? full[0] ?? (role.addressed ? `${name}씨` : `${name} ${words.includes(role) ? role.stem : ''}`);
}

/** Surnames of two syllables. */
const longSurname = /^(?:남궁|황보|제갈|사공|선우|독고|서문)$/u;

/** The full names that a surname of two syllables begins: "남궁 총리". */
function fullOf(names: ReadonlySet<string>, surname: string): readonly string[] {
	return longSurname.test(surname) ? [...names].filter((name) => name.startsWith(surname) && name !== surname) : [];
}

/** How far behind a name its role is looked for, in UTF-16 units. */
const introduction = 30;

/** How far behind a name an article prints a role, where it prints the name first; -1 for not near. */
function distanceToRole(text: string, name: string, role: string): number {
	const at = text.indexOf(name);
	return text.slice(at, at + introduction).indexOf(role);
}

/** Names of known persons in two or three syllables that a text prints, by their surname. */
const knownIn = onceFor((names: ReadonlySet<string>) => ({ names, read: new Map<string, readonly string[]>() }));

/** "린젠 대변인은 … 린 대변인은": the known person of a surname, where the text prints one with that role; null for none. */
function knownBySurname({ words, scan }: Words, { head }: Phrase, role: KoreanWord): string | null {
	const { stem, particle } = words[head - 1] ?? { stem: '', particle: '' };
	if (!/^[가-힣]$/u.test(stem) || particle !== '') return null;
	const { read } = knownIn(scan.names);
	const printed = read.get(stem) ?? printedNames(scan, stem);
	read.set(stem, printed);
	return printed.find((name) => distanceToRole(scan.text, name, role.stem) !== -1) ?? null;
}

function printedNames({ people, text }: Scan, surname: string): readonly string[] {
	return people.known
		.flatMap(({ aliases }) => aliases)
		.filter((alias) => alias.startsWith(surname) && /^[가-힣]{2,3}$/u.test(alias) && text.includes(alias));
}

/** The one full name that a given name of two syllables ends: "탁분례", later "분례씨"; null for none. */
function givenName(names: ReadonlySet<string>, given: string): string | null {
	if (given.length !== 2 || names.has(given)) return null;
	const full = [...names].filter((name) => name.length === 3 && name.endsWith(given));
	return full.length === 1 ? (full[0] ?? null) : null;
}
