import type { Person } from '../../types.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, isOf, speakerNoun, wordClass } from '../words/word-class.ts';
import { genderOf } from './gender-of.ts';
import { isParticle, joinsFirm } from './name-particle.ts';
import { isPlainCapital, joinsOrganisation, lastIndex, type Scan } from './scan-phrase.ts';

/** A stretch of a paragraph's tokens, the last one excluded. */
export type Run = { readonly from: number; readonly to: number };

/** A name inside a noun phrase: where it begins and ends, and whether it is surely a person's. */
export type NameRun = Run & {
	readonly person: Person | null;
	readonly sure: boolean;
};

/** Finds the name in a noun phrase, roles left off; null for a phrase that names nobody. */
export function nameIn(scan: Scan, start: number, end: number): NameRun | null {
	const { uncasedRun } = scan.lexicon.grammar.mentions;
	const run = capitalRun(scan, start, end) ?? uncasedRun?.(scan, start, end) ?? null;
	const known = knownIn(scan, start, run?.from ?? start, end);
	const to = known?.to ?? run?.to ?? start;
	if (lastIndex(scan, to, end, ({ classes, capital }) => !capital && (classes & speakerNoun) !== 0) !== -1) return null;
	return known ?? (run === null ? null : plainName(scan, start, run));
}

/** The last name known beforehand in a phrase that reaches beyond a token: "papa Francesco", whatever the capitals. */
function knownIn(scan: Scan, start: number, beyond: number, end: number): NameRun | null {
	let known: NameRun | null = null;
	for (let at = start; at < end; at++) {
		const hit = scan.people.findName(scan.tokens, at, scan.lexicon);
		if (hit === null || at + hit.length > end) continue;
		if (at + hit.length > beyond) known = knownRun(scan, at, hit, end);
		at += hit.length - 1;
	}
	return known;
}

/** A name nobody knew beforehand, told by its capitals and the role before it. */
function plainName(scan: Scan, start: number, run: Run): NameRun | null {
	const { wholeName, isSurname, personBefore = 0, narrowRun, trimName } = scan.lexicon.grammar.mentions;
	const whole = wholeName?.(scan, start, run);
	if (whole !== undefined) return whole;
	const titled = lastTitle(scan, run);
	const title = titled === run.to - 1 && isSurname?.(scan, run, titled) === true ? -1 : titled;
	if (title === run.to - 1) return null;
	const role = lastIndex(scan, start, run.from, (token) => isOf(token, speakerNoun | personBefore));
	const given = lastIndex(scan, run.from, run.to - 1, (token) => isOf(token, firstName));
	const bounds = nameBounds(scan, narrowRun?.(scan, start, run, given) ?? run, title, given);
	if (bounds === null) return null;
	const own = trimName?.(scan, bounds) ?? bounds;
	return { ...own, person: null, sure: Math.max(title, role, given) !== -1 || own.from > bounds.from };
}

/** The last role or form of address of a run that is no first name; -1 for none. */
function lastTitle(scan: Scan, { from, to }: Run): number {
	const office = wordClass.title | wordClass.honorific | (scan.lexicon.grammar.mentions.rolesInRun ?? 0);
	return lastIndex(scan, from, to, (token) => isOf(token, office) && !isOf(token, firstName));
}

/** Where the name stands in a run of capitals: from the first name, else after the role; null for a role alone. */
function nameBounds(scan: Scan, run: Run, title: number, given: number): Run | null {
	const least = Math.max(run.from, title + 1);
	if (given > title)
		return { from: withInitial(scan, firstGiven(scan, given, least), least), to: beforeOf(scan, given, run.to) };
	if (title === -1) return run;
	const joint = scan.tokens[title + 1]?.text ?? '';
	if (!/^(?:of|for)$/u.test(joint)) return { from: title + 1, to: run.to };
	// "Secretary of State Reed" names Reed; "Democrat of Ohio", "Commissioner for Human Rights" name nobody.
	const isLong = joint === 'of' && run.to - title > 3;
	return isLong && (scan.tokens[run.to - 1]?.classes ?? 0) === 0 ? { from: run.to - 1, to: run.to } : null;
}

/** The first of several first names: "José Manuel". */
function firstGiven({ tokens, lexicon }: Scan, given: number, least: number): number {
	const { isGivenToo } = lexicon.grammar.mentions;
	let from = given;
	for (let before = tokens[from - 1]; from > least && before !== undefined; before = tokens[from - 1]) {
		if (isGivenToo?.(before) !== true) break;
		from--;
	}
	// "President Lou Ann Reed": one word between a role and a first name is a first name too.
	return from - 1 === least && least > 0 && isOffice(tokens[least - 1]) && tokens[least]?.classes === 0 ? least : from;
}

function isOffice(token: Token | undefined): boolean {
	return isOf(token, wordClass.title | wordClass.honorific) && token?.capital === true;
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
	const longer = after?.capital === true && to < end && !isPlainCapital(after) && !isOf(after, speakerNoun);
	const { isOthersFirst = isFirstName } = scan.lexicon.grammar.mentions;
	if (hit.length === 1 && before?.capital === true && isOthersFirst(scan, at - 1, hit.person))
		return { from: at - 1, to, person: null, sure: true };
	if (hit.length === 1 && isOtherGender(scan, at, hit.person)) return { from: at, to, person: null, sure: true };
	if (hit.length === 1 && longer)
		return { from: at, to: capitalRun(scan, at, end)?.to ?? to, person: null, sure: false };
	return { from: at, to, person: hit.person, sure: true };
}

/** "Mrs. Trump", "Frau Trump": a form of address that a known person is not given. */
function isOtherGender({ tokens, lexicon }: Scan, at: number, { pronoun }: Person): boolean {
	const isAddress = (word: Token) => isOf(word, wordClass.honorific) || lexicon.listed('madam').has(word.text);
	const told = genderOf(tokens.slice(Math.max(0, at - 1), at).filter(isAddress), lexicon);
	return told !== null && told !== pronoun;
}

/** Whether a word is a first name and no role. */
function isFirstName({ tokens }: Scan, at: number): boolean {
	const { classes = 0 } = tokens[at] ?? {};
	return (classes & firstName) !== 0 && (classes & wordClass.title) === 0;
}

/** The last run of capitals of a phrase. */
function capitalRun(scan: Scan, start: number, end: number): Run | null {
	const last = lastIndex(scan, start, end, (token) => token.capital && !token.clitic);
	if (last === -1) return null;
	let from = last;
	while (from > start && isInRun(scan, from - 1)) from--;
	const run = { from, to: last + 1 };
	return { from, to: scan.lexicon.grammar.mentions.runEnd?.(scan, run, end) ?? run.to };
}

function isInRun(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || token.clitic) return false;
	if (token.capital || isParticle(token) || joinsOrganisation(scan, at) || joinsFirm(scan, at)) return true;
	return scan.lexicon.grammar.mentions.joinsName?.(scan, at) === true;
}
