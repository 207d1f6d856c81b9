import type { Person } from '../../types.ts';
import { beginsBody, vietnameseBody } from '../languages/vietnamese/vietnamese-body.ts';
import { isRomance } from '../words/is-romance.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, speakerNoun, wordClass } from '../words/word-class.ts';
import { arabicBounds, isRoleNoun } from './arabic-name.ts';
import { unknownBounds } from './hindi-name.ts';
import { isParticle, joinsGiven } from './name-particle.ts';
import { afterComplement, afterNoun, isComplement, isSurname } from './role-before-name.ts';
import { isPlainCapital, joinsOrganisation, lastIndex, type Scan } from './scan-phrase.ts';
import { boundName } from './spaced-name.ts';

/** A name inside a noun phrase: where it begins and ends, and whether it is surely a person's. */
export type NameRun = {
	readonly from: number;
	readonly to: number;
	readonly person: Person | null;
	readonly sure: boolean;
};

/** Finds the name in a noun phrase, roles left off; null for a phrase that names nobody. */
export function nameIn(scan: Scan, start: number, end: number): NameRun | null {
	const run = capitalRun(scan, start, end) ?? uncasedRun(scan, start, end);
	const known = knownIn(scan, run?.from ?? start, end);
	const to = known?.to ?? run?.to ?? start;
	if (lastIndex(scan, to, end, ({ classes, capital }) => !capital && (classes & speakerNoun) !== 0) !== -1) return null;
	return known ?? (run === null ? null : plainName(scan, start, run));
}

/** The last name known beforehand in a phrase. */
function knownIn(scan: Scan, start: number, end: number): NameRun | null {
	for (let at = end - 1; at >= start; at--) {
		const hit = scan.people.findName(scan.tokens, at, scan.lexicon);
		if (hit === null || at + hit.length > end) continue;
		return longerFrom(scan, start, at, hit.length, end) ?? knownRun(scan, at, hit, end);
	}
	return null;
}

/** Most words before a surname in a name that is known: "José Manuel Albares". */
const mostGiven = 3;

/** The known name that begins before a surname and reaches over it; null for none. */
function longerFrom(scan: Scan, start: number, at: number, length: number, end: number): NameRun | null {
	const most = scan.lexicon.language === 'en' ? 1 : mostGiven;
	for (let from = Math.max(start, at - most); from < at; from++) {
		const longer = scan.people.findName(scan.tokens, from, scan.lexicon);
		if (longer !== null && from + longer.length >= at + length) return knownRun(scan, from, longer, end);
	}
	return null;
}

/** A name nobody knew beforehand, told by its capitals and the role before it. */
function plainName(scan: Scan, start: number, run: Run): NameRun | null {
	const office = wordClass.title | wordClass.honorific;
	if (scan.lexicon.title !== null) return { ...run, person: null, sure: true };
	const whole = vietnameseBody(scan, run);
	if (whole !== undefined) return whole;
	const titled = lastIndex(
		scan,
		run.from,
		run.to,
		({ classes }) => (classes & office) !== 0 && (classes & firstName) === 0,
	);
	const title = titled === run.to - 1 && isSurname(scan, run, titled) ? -1 : titled;
	if (isOrganisation(scan, run)) return { ...run, person: null, sure: false };
	const role = lastIndex(scan, start, run.from, ({ classes }) => (classes & roleOf(scan)) !== 0);
	if (title === run.to - 1 || isComplement(scan, start, run) || isSentenceNoun(scan, run)) return null;
	const given = lastIndex(scan, run.from, run.to - 1, ({ classes }) => (classes & firstName) !== 0);
	const within = afterComplement(scan, start, run, given);
	const bounds = nameBounds(scan, afterNoun(scan, afterPlaces(scan, within)), title, given);
	if (bounds === null) return null;
	return { ...bounds, person: null, sure: title !== -1 || role !== -1 || given !== -1 };
}

/** "Friends offered to help": an English noun for people that opens a sentence. */
function isSentenceNoun({ tokens, lexicon }: Scan, { from, to }: Run): boolean {
	const { classes = 0, first = false } = tokens[from] ?? {};
	const isNoun = (classes & speakerNoun) !== 0 && (classes & (firstName | wordClass.organisation)) === 0;
	return lexicon.language === 'en' && to - from === 1 && first && isNoun;
}

/** What shows a person before a name; in Vietnamese a form of address too. */
function roleOf({ lexicon }: Scan): number {
	return lexicon.language === 'vi' ? speakerNoun | wordClass.honorific : speakerNoun;
}

/** Whether a run of capitals ends as organisations do: "Savunma Bakanlığı", "Deutsche Bahn". */
function isOrganisation({ tokens, lexicon }: Scan, { from, to }: Run): boolean {
	if (lexicon.language === 'en' || to - from < 2) return false;
	const last = tokens[to - 1];
	return (
		last?.capital === true && (last.classes & wordClass.organisation) !== 0 && (last.classes & wordClass.place) === 0
	);
}

type Run = { readonly from: number; readonly to: number };

/** Where the name stands in a run of capitals: from the first name, else after the role; null for a role alone. */
function nameBounds(scan: Scan, run: Run, title: number, given: number): Run | null {
	const least = Math.max(run.from, title + 1);
	if (given > title)
		return { from: withInitial(scan, firstGiven(scan, given, least), least), to: beforeOf(scan, given, run.to) };
	if (title === -1) return run;
	if (!/^(?:of|for)$/u.test(scan.tokens[title + 1]?.text ?? '')) return { from: title + 1, to: run.to };
	// "Secretary of State Reed" names Reed; "Democrat of Ohio" and "Department of Justice" name nobody.
	return run.to - title > 3 && (scan.tokens[run.to - 1]?.classes ?? 0) === 0 ? { from: run.to - 1, to: run.to } : null;
}

/** Past the places and organisations before a name: "глава МИД Франции Жан Моро". */
function afterPlaces(scan: Scan, run: Run): Run {
	if (scan.lexicon.language === 'en') return run;
	let { from } = run;
	while (from < run.to && isPlaceOrOrganisation(scan, from)) from++;
	if (from === run.to || (run.to - from === 1 && startsOrganisation(scan, run.from))) return run;
	// "Ministerio de Seguridad": no person's name begins behind an organisation with "de".
	return from > run.from && isParticle(scan.tokens[from]) ? run : { from, to: run.to };
}

/** "Bộ Giao thông": an organisation's first word, and one more. */
function startsOrganisation({ tokens, lexicon }: Scan, at: number): boolean {
	const known = lexicon.language === 'vi' || isRomance(lexicon.language);
	return known && ((tokens[at]?.classes ?? 0) & wordClass.organisation) !== 0;
}

/** "Senegalli", "Norveçli": where somebody is from. */
const turkishDemonym = /^\p{L}{4,}l[ıiuü]$/u;

/** A place, an organisation, or one by its capitals alone: "PÚBLICO", "PAP". */
function isPlaceOrOrganisation({ text, tokens, lexicon }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if ((token.classes & (wordClass.place | wordClass.organisation)) !== 0) return true;
	if (lexicon.language === 'tr' && token.classes === 0 && turkishDemonym.test(token.text)) return true;
	const printed = text.slice(token.start, token.end);
	return printed.length > 2 && !printed.includes('.') && printed === printed.toUpperCase() && printed !== token.text;
}

/** The first of several first names: "José Manuel". English lists surnames among them. */
function firstGiven({ tokens, lexicon }: Scan, given: number, least: number): number {
	let from = given;
	while (lexicon.language !== 'en' && from > least && isGiven(tokens[from - 1], lexicon)) from--;
	return from;
}

/** A first name; in languages that print roles in small letters any capital before one. */
function isGiven(token: Token | undefined, { language }: Scan['lexicon']): boolean {
	if (token === undefined) return false;
	return (
		(token.classes & firstName) !== 0 || (isRomance(language) && token.classes === 0 && token.capital && !token.first)
	);
}

/** "J." before a first name belongs to it. */
function withInitial(scan: Scan, given: number, least: number): number {
	return given - 1 >= least && scan.tokens[given - 1]?.text.length === 1 ? given - 1 : given;
}

/** Where a name ends that is followed by where somebody is from. */
function beforeOf(scan: Scan, from: number, to: number): number {
	for (let at = from + 1; at < to; at++) if (/^(?:of|for)$/u.test(scan.tokens[at]?.text ?? '')) return at;
	return to;
}

/** A known name; where the article gives another first name to a known surname, it is somebody else. */
function knownRun(scan: Scan, at: number, hit: { person: Person; length: number }, end: number): NameRun {
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + hit.length];
	const to = at + hit.length;
	const longer = after?.capital === true && to < end && !isPlainCapital(after) && (after.classes & speakerNoun) === 0;
	if (
		hit.length === 1 &&
		before?.capital === true &&
		isFirstName(scan, before) &&
		(scan.lexicon.language === 'en' || scan.people.findName(scan.tokens, at - 1, scan.lexicon) === null)
	)
		return { from: at - 1, to, person: null, sure: true };
	if (hit.length === 1 && longer)
		return { from: at, to: capitalRun(scan, at, end)?.to ?? to, person: null, sure: false };
	return { from: at, to, person: hit.person, sure: true };
}

/** Longest first name that no list has, in UTF-16 units; German nouns before a name are mostly longer. */
const longestFirst = 7;

/** Whether a capital before a known surname is somebody else's first name. */
function isFirstName({ lexicon, text }: Scan, { classes, first, text: word, start, end }: Token): boolean {
	if ((classes & wordClass.title) !== 0) return false;
	// Polish "Sam Trump" is Trump himself.
	if (lexicon.language !== 'en' && (classes & wordClass.determiner) !== 0) return false;
	if ((classes & firstName) !== 0) return true;
	if (lexicon.language === 'en' || lexicon.title !== null || first || classes !== 0) return false;
	return word.length <= longestFirst && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
}

/** In a script without capitals: the words of a phrase that have no class, next to a role. */
function uncasedRun(scan: Scan, start: number, end: number): Run | null {
	if (scan.lexicon.title === null) return null;
	const last = lastIndex(scan, start, end, ({ classes }) => (classes & ~firstName) === 0);
	if (last === -1) return null;
	let from = last;
	while (from > start && isNamePart(scan, from - 1)) from--;
	from = afterDefinite(scan, from, last);
	return boundName(scan, from, last + 1) ?? wholeRun(scan, { from, to: last + 1 });
}

/** A run in which nothing shows where the name is; null for what is more likely part of the role. */
function wholeRun(scan: Scan, run: Run): Run | null {
	if (scan.lexicon.language === 'ar') return isRoleNoun(scan, run.from) ? null : arabicBounds(scan, run.from);
	return scan.lexicon.language === 'hi' ? unknownBounds(scan, run.from, run.to) : run;
}

/** A word without a class, or one sign that is also short for a country: 美 in 陳美玲. */
function isNamePart({ tokens }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	return (token.classes & ~firstName) === 0 || (token.classes === wordClass.place && token.text.length === 1);
}

/** Past Arabic words with an article that go with the role: "مدير المستشفى أحمد". */
function afterDefinite({ tokens, lexicon }: Scan, from: number, last: number): number {
	if (lexicon.language !== 'ar') return from;
	let at = from;
	while (at < last && tokens[at]?.text.startsWith('ال') === true && tokens[at]?.classes === 0) at++;
	return tokens[at]?.text.startsWith('ال') === true ? from : at;
}

/** The last run of capitals of a phrase. */
function capitalRun(scan: Scan, start: number, end: number): { from: number; to: number } | null {
	const last = lastIndex(scan, start, end, (token) => token.capital && !token.clitic);
	if (last === -1) return null;
	let from = last;
	while (from > start && isInRun(scan, from - 1)) from--;
	return { from, to: pastOrganisation(scan, from, last + 1, end) };
}

/** Past the small letters of an organisation's name: "Повітряні сили". */
function pastOrganisation({ tokens, lexicon }: Scan, first: number, from: number, end: number): number {
	if (lexicon.language === 'en' || lexicon.title !== null) return from;
	const next = tokens[from];
	if (lexicon.language === 'vi' && beginsBody(tokens[first]) && next?.kind === 'word' && next.classes === 0)
		return from + 1;
	return from < end && next !== undefined && (next.classes & wordClass.organisation) !== 0 ? from + 1 : from;
}

function isInRun(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || token.clitic) return false;
	return token.capital || isParticle(token) || joinsGiven(scan, at) || joinsOrganisation(scan, at);
}
