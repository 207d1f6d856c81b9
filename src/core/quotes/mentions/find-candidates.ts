import { institutionAt } from '../languages/slavic/institution.ts';
import { beforeAdjectives, type DeclinedRole, declinedRole } from '../languages/slavic/role-with-name.ts';
import type { Token } from '../words/read-tokens.ts';
import { pronoun, reportingVerb, speakerNoun, wordClass } from '../words/word-class.ts';
import { aideOf } from './aide-of.ts';
import { besideVerb } from './beside-verb.ts';
import { datelineEnd } from './dateline-end.ts';
import { isDemonym } from './is-demonym.ts';
import type { Candidate } from './mention.ts';
import { nameAfterRole } from './name-after-role.ts';
import { type NameRun, nameIn } from './name-in-phrase.ts';
import { nounBehindName } from './noun-behind-name.ts';
import { opensClause } from './opens-clause.ts';
import { pastObject } from './past-object.ts';
import { quantityEnd } from './quantity.ts';
import { lastIndex, phraseEnd, type Scan, skipDeterminers } from './scan-phrase.ts';
import { spacedNameAt } from './spaced-name.ts';
import { isAcronym, pronounAt, toInstitution, toNamed, toNominal } from './to-candidate.ts';

/** Determiners that can be somebody by themselves. */
const standsAlone: ReadonlySet<string> = new Set(
	'another one some many several others both all most two three four few'.split(' '),
);
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
	if (isWork(scan, at, token) || isVerbBeforeObject(scan, at, token)) return null;
	const phrase = wholeAt(scan, at) ?? phraseAt(scan, at) ?? spacedAt(scan, at);
	if (phrase !== null) return scan.lexicon.grammar.mentions.isNobody?.(scan, phrase) === true ? null : phrase;
	return (token.classes & pronoun) !== 0 && !isAcronym(scan, token) ? pronounAt(scan, at, token) : null;
}

/** What is read as one before a phrase is looked for in it. */
function wholeAt(scan: Scan, at: number): Candidate | null {
	return quantityAt(scan, at) ?? institutionBehind(scan, at) ?? officeAt(scan, at);
}

/** "one of the brothers". */
function quantityAt(scan: Scan, at: number): Candidate | null {
	const end = quantityEnd(scan, at);
	return end === -1 ? null : toNominal(scan, at, end);
}

function institutionBehind(scan: Scan, at: number): Candidate | null {
	const institution = institutionAt(scan, at - 1);
	return institution === null ? null : toInstitution(scan, institution);
}

/** "Reed’s staff rallied supporters": behind a noun or name English prints no description that begins with such a word. */
function isVerbBeforeObject({ tokens, lexicon }: Scan, at: number, { text, classes, capital }: Token): boolean {
	if (lexicon.language !== 'en' || classes !== 0 || capital || !text.endsWith('ed')) return false;
	const before = tokens[at - 1];
	return before?.kind === 'word' && (before.capital || (before.classes & speakerNoun) !== 0);
}

/** A name in Arabic or Hindi that stands without a role. */
function spacedAt(scan: Scan, at: number): Candidate | null {
	const run = spacedNameAt(scan, at);
	return run === null ? null : toNamed(scan, at, run);
}

/** "Роман «Шестой отряд»": a noun that is also a first name, before a title. */
function isWork({ tokens, lexicon }: Scan, at: number, token: Token): boolean {
	return lexicon.clauses && tokens[at + 1]?.kind === 'quote' && lexicon.isNamed([token]);
}

/** A name with its role, or the description of a speaker, that begins at a token. */
function phraseAt(scan: Scan, at: number): Candidate | null {
	const start = skipDeterminers(scan, at);
	const end = phraseEnd(scan, start);
	const behind = declinedRole(scan, at, end);
	if (behind !== null) return toDeclined(scan, behind);
	if (end <= start) return start > at && isAlone(scan, at, start) ? toNominal(scan, at, start) : null;
	return phraseIn(scan, at, start, end);
}

function toDeclined(scan: Scan, { from, to, run }: DeclinedRole): Candidate {
	return run === null ? toNominal(scan, from, to) : toNamed(scan, from, run);
}

/** Where a noun begins with its adjectives, in languages where the words before may be another's: "na pytania resort". */
function nounFrom(scan: Scan, at: number, head: number): number {
	return scan.lexicon.clauses ? beforeAdjectives(scan, at, head) : at;
}

/** What a phrase names or describes. */
function phraseIn(scan: Scan, at: number, start: number, end: number): Candidate | null {
	const name = nameIn(scan, start, end);
	if (name !== null) return namedIn(scan, at, start, name);
	const head = lastIndex(scan, start, end, (token) => (token.classes & speakerNoun) !== 0);
	if (head !== -1) return namedAfterRole(scan, at, head + 1) ?? toNominal(scan, nounFrom(scan, at, head), head + 1);
	// Where the verb stands last, an unknown noun before it is its object.
	if (start > at && scan.lexicon.verbFinal === null && besideVerb(scan, at, end)) return toNominal(scan, at, end);
	return start > at && opensClause(scan, at, start) ? toNominal(scan, at, start + 1) : null;
}

/** Whom a phrase with a name means: the named, somebody who works for them, or who is from there. */
function namedIn(scan: Scan, at: number, start: number, name: NameRun): Candidate {
	const noun = nounBehindName(scan, at, start, name);
	if (noun !== -1) return toNominal(scan, at, noun);
	const aide = aideOf(scan, start, name.from);
	if (aide !== -1) return toNominal(scan, at, aide + 1);
	if (isDemonym(scan, at, name)) return toNominal(scan, at, name.to);
	return ownerless(scan, at, start, name) ?? toNamed(scan, pastObject(scan, at, start, name), name);
}

/** A role with no name but where somebody works: "представитель МИД России", "quan chức châu Âu"; null for a name. */
function ownerless(scan: Scan, at: number, start: number, name: NameRun): Candidate | null {
	if (scan.lexicon.language === 'en' || name.person !== null) return null;
	const known = wordClass.place | wordClass.organisation;
	if (!scan.tokens.slice(name.from, name.to).every(({ classes }) => (classes & known) !== 0)) return null;
	const head = lastIndex(
		scan,
		start,
		name.from,
		({ classes }) => (classes & (wordClass.title | wordClass.person)) !== 0,
	);
	return head === -1 ? null : toNominal(scan, at, head + 1);
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
		const person = scan.people.findOffice(scan.text.slice(first.start, last.end).toLowerCase(), scan.date);
		if (person !== null)
			return isNamed(scan, start, end)
				? namedAfterRole(scan, at, end)
				: { ...toNominal(scan, at, end), kind: 'nominal', person };
	}
	return null;
}

/** Whether a name follows an office: at once, or behind its complement in languages that put it there. */
function isNamed(scan: Scan, from: number, to: number): boolean {
	return isFollowedByName(scan, to) || declinedRole(scan, from, to)?.run != null;
}

/** In English a role, place or organisation begins the title of an office; elsewhere any word that one begins with. */
function mayBeginOffice({ lexicon, people }: Scan, { text, classes }: Token): boolean {
	if ((classes & (speakerNoun | wordClass.place | wordClass.organisation)) !== 0) return true;
	return lexicon.language !== 'en' && people.beginsOffice(text);
}

function isFollowedByName({ tokens, people, lexicon }: Scan, at: number): boolean {
	const next = tokens[at];
	if (next?.kind !== 'word') return false;
	return (
		(next.capital && next.start - (tokens[at - 1]?.end ?? 0) <= 2) || people.findName(tokens, at, lexicon) !== null
	);
}

function namedAfterRole(scan: Scan, at: number, head: number): Candidate | null {
	const run = nameAfterRole(scan, head);
	return run === null ? null : toNamed(scan, at, run);
}

/** Whether a determiner stands for somebody: "another said", "the two write". */
function isAlone(scan: Scan, at: number, end: number): boolean {
	const word = scan.tokens[end - 1];
	if (word === undefined || !standsAlone.has(word.text) || at >= end) return false;
	const next = scan.tokens[end];
	if (((next?.classes ?? 0) & reportingVerb) !== 0) return true;
	const before = scan.tokens[at - 1];
	return ((before?.classes ?? 0) & wordClass.say) !== 0 && next?.kind !== 'word';
}
