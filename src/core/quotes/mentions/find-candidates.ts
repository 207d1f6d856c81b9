import type { Person } from '../../types.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, pronoun, speakerNoun, wordClass } from '../words/word-class.ts';
import { datelineEnd } from './dateline-end.ts';
import type { Candidate } from './mention.ts';
import { type NameRun, nameIn } from './name-in-phrase.ts';
import { lastIndex, phraseEnd, type Scan, skipDeterminers } from './scan-phrase.ts';
import { isAcronym, pronounAt, toNamed, toNominal } from './to-candidate.ts';

/** Finds every candidate of a paragraph, in printed order; they do not overlap. */
export function findCandidates(scan: Scan): readonly Candidate[] {
	const found: Candidate[] = [];
	for (let at = datelineEnd(scan); at < scan.tokens.length; ) {
		const candidate = candidateAt(scan, at);
		if (candidate !== null) found.push(candidate);
		at = Math.max(at + 1, candidate?.to ?? 0);
	}
	return found;
}

function candidateAt(scan: Scan, at: number): Candidate | null {
	const token = scan.tokens[at];
	if (token === undefined || token.kind !== 'word' || token.clitic) return null;
	const { mentionAt, isNobody } = scan.lexicon.grammar.mentions;
	const own = mentionAt?.(scan, at);
	if (own === null) return null;
	const phrase = own ?? officeAt(scan, at) ?? phraseAt(scan, at) ?? nameAt(scan, at);
	if (phrase !== null) return isNobody?.(scan, phrase) === true ? null : phrase;
	return isOf(token, pronoun) && !isAcronym(scan, token) ? pronounAt(scan, at, token) : null;
}

/** A name that stands without a role where no capital shows it, or a subject that its place shows. */
function nameAt(scan: Scan, at: number): Candidate | null {
	const { nameAt: byRule, subjectEnd } = scan.lexicon.grammar.mentions;
	const run = byRule?.(scan, at) ?? null;
	if (run !== null) return toNamed(scan, at, run);
	const end = subjectEnd?.(scan, at) ?? -1;
	return end === -1 ? null : (namedAfterRole(scan, at, at + 1) ?? toNominal(scan, at, end));
}

/** A name with its role, or the description of a speaker, that begins at a token. */
function phraseAt(scan: Scan, at: number): Candidate | null {
	const start = skipDeterminers(scan, at);
	const end = phraseEnd(scan, start);
	const { roleAt, standsAlone } = scan.lexicon.grammar.mentions;
	const role = roleAt?.(scan, at, end) ?? null;
	if (role !== null) return role;
	if (end <= start) return start > at && standsAlone?.(scan, at, start) === true ? toNominal(scan, at, start) : null;
	return phraseIn(scan, at, start, end);
}

/** What a phrase names or describes. */
function phraseIn(scan: Scan, at: number, start: number, end: number): Candidate | null {
	const { roleStart, unknownEnd } = scan.lexicon.grammar.mentions;
	const name = nameIn(scan, start, end);
	if (name !== null) return namedIn(scan, at, start, name);
	const head = lastIndex(scan, start, end, (token) => isOf(token, speakerNoun));
	if (head !== -1)
		return namedAfterRole(scan, at, head + 1) ?? toNominal(scan, roleStart?.(scan, at, head) ?? at, head + 1);
	const unknown = start > at ? (unknownEnd?.(scan, at, start, end) ?? -1) : -1;
	return unknown === -1 ? null : toNominal(scan, at, unknown);
}

/** Whom a phrase with a name means: the named, or somebody the name says something of. */
function namedIn(scan: Scan, at: number, start: number, name: NameRun): Candidate {
	const { descriptionEnd, mentionStart } = scan.lexicon.grammar.mentions;
	const described = descriptionEnd?.(scan, at, start, name) ?? -1;
	if (described !== -1) return toNominal(scan, at, described);
	return toNamed(scan, mentionStart?.(scan, at, start, name) ?? at, name);
}

/** Longest title of an office, in tokens: "el jefe de la diplomacia rusa". */
const longestOffice = 6;

/** A description that names the holder of an office, which a name may not follow: "the Kremlin leader". */
function officeAt(scan: Scan, at: number): Candidate | null {
	const start = skipDeterminers(scan, at);
	const first = scan.tokens[start];
	if (first === undefined || !mayBeginOffice(scan, first)) return null;
	for (let end = Math.min(start + longestOffice, scan.tokens.length); end > start; end--) {
		const last = scan.tokens[end - 1];
		if (last?.kind !== 'word') continue;
		const person = scan.people.findOffice(scan.text.slice(first.start, last.end), scan.date);
		if (person !== null) return heldAt(scan, at, start, end, person);
	}
	return null;
}

/** The mention of an office: of who holds it, of who is named behind it, or null of somebody else's. */
function heldAt(scan: Scan, at: number, start: number, end: number, person: Person): Candidate | null {
	if (scan.lexicon.grammar.mentions.isOthersOffice?.(scan, end) === true) return null;
	if (isNamed(scan, start, end)) return namedAfterRole(scan, at, end);
	return { ...toNominal(scan, at, end), kind: 'nominal', person };
}

/** Whether a name follows an office: at once, or behind its complement in languages that put it there. */
function isNamed(scan: Scan, from: number, to: number): boolean {
	if (isFollowedByName(scan, to)) return true;
	const role = scan.lexicon.grammar.mentions.roleAt?.(scan, from, to) ?? null;
	// "Prezydent Stanów Zjednoczonych": the words of the office itself are nobody's name.
	return role?.kind === 'person' && role.to > to;
}

/** A role, place or organisation begins the title of an office, or what else the language says. */
function mayBeginOffice(scan: Scan, token: Token): boolean {
	return (
		isOf(token, speakerNoun | wordClass.place | wordClass.organisation) ||
		scan.lexicon.grammar.mentions.beginsOffice?.(scan, token) === true
	);
}

function isFollowedByName({ tokens, people, lexicon }: Scan, at: number): boolean {
	const next = tokens[at];
	if (next?.kind !== 'word') return false;
	return (
		(next.capital && next.start - (tokens[at - 1]?.end ?? 0) <= 2) || people.findName(tokens, at, lexicon) !== null
	);
}

function namedAfterRole(scan: Scan, at: number, head: number): Candidate | null {
	const run = scan.lexicon.grammar.mentions.nameBehindRole?.(scan, head) ?? null;
	return run === null ? null : toNamed(scan, at, run);
}
