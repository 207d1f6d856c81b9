import type { Person } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, functionWord, pronoun, reportingVerb, speakerNoun, wordClass } from '../words/word-class.ts';
import type { Candidate, Gender } from './mention.ts';
import type { PeopleIndex } from './people-index.ts';

/** One paragraph's tokens and what is known about the article around them. */
export type Scan = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly paragraph: number;
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
	/** ISO date; for offices that changed hands. */
	readonly date: string | null;
	/** Words the article also prints in lower case: no names. */
	readonly lowerCase: ReadonlySet<string>;
	/** Names found so far, last words in lower case. */
	readonly surnames: ReadonlySet<string>;
};

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 12;

const particles: ReadonlySet<string> = new Set(
	'de del della di da dos du van von der den ter bin ibn al el la le y e ben abu zu'.split(' '),
);
/** Determiners that can be somebody by themselves. */
const standsAlone: ReadonlySet<string> = new Set(
	'another one some many several others both all most two three four few'.split(' '),
);
const suffixes: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** Finds every candidate of a paragraph, in printed order; they do not overlap. */
export function findCandidates(scan: Scan): readonly Candidate[] {
	const found: Candidate[] = [];
	for (let at = 0; at < scan.tokens.length; ) {
		const candidate = candidateAt(scan, at);
		if (candidate !== null) found.push(candidate);
		at = Math.max(at + 1, candidate?.to ?? 0);
	}
	return found;
}

function candidateAt(scan: Scan, at: number): Candidate | null {
	const token = scan.tokens[at];
	if (token === undefined || token.kind !== 'word' || token.clitic) return null;
	const phrase = phraseAt(scan, at);
	if (phrase !== null) return phrase;
	return (token.classes & pronoun) !== 0 && !isAcronym(scan, token) ? pronounAt(scan, at, token) : null;
}

/** "IT" and "US" are no pronouns in the middle of small letters. */
function isAcronym(scan: Scan, token: Token): boolean {
	const printed = scan.text.slice(token.start, token.end);
	return printed.length > 1 && printed === printed.toUpperCase() && printed !== token.text;
}

function pronounAt(scan: Scan, at: number, token: Token): Candidate {
	const gender = genderOfPronoun(token.classes);
	return {
		...place(scan, at, at + 1),
		kind: (token.classes & (wordClass.it | wordClass.i)) !== 0 ? 'it' : 'pronoun',
		name: scan.text.slice(token.start, token.end),
		gender,
		person: null,
		owner: (token.classes & wordClass.possessive) !== 0,
	};
}

function genderOfPronoun(classes: number): Gender | null {
	if ((classes & wordClass.he) !== 0) return 'he';
	if ((classes & wordClass.she) !== 0) return 'she';
	return (classes & wordClass.they) !== 0 ? 'they' : null;
}

/** A name with its role, or the description of a speaker, that begins at a token. */
function phraseAt(scan: Scan, at: number): Candidate | null {
	const start = skipDeterminers(scan, at);
	const end = phraseEnd(scan, start);
	if (end <= start) return start > at && isAlone(scan, at, start) ? toNominal(scan, at, start) : null;
	const name = nameIn(scan, start, end);
	if (name !== null) return toNamed(scan, at, name);
	const head = lastIndex(scan, start, end, (token) => (token.classes & speakerNoun) !== 0);
	if (head !== -1) return toNominal(scan, at, head + 1);
	if (start > at && besideVerb(scan, at, end)) return toNominal(scan, at, end);
	return null;
}

/** Whether a determiner stands for somebody: "another said", "the two write". */
function isAlone(scan: Scan, at: number, end: number): boolean {
	const word = scan.tokens[end - 1];
	if (word === undefined || !standsAlone.has(word.text)) return false;
	return at < end && ((scan.tokens[end]?.classes ?? 0) & reportingVerb) !== 0;
}

function skipDeterminers(scan: Scan, at: number): number {
	let index = at;
	while (((scan.tokens[index]?.classes ?? 0) & (wordClass.determiner | wordClass.possessive)) !== 0 && index < at + 3)
		index++;
	return index;
}

/** The end of the run of words that can stand in one noun phrase with each other. */
function phraseEnd(scan: Scan, start: number): number {
	let end = start;
	while (end < start + longestPhrase && continues(scan, start, end)) end++;
	while (end > start && (scan.tokens[end - 1]?.clitic || isParticle(scan.tokens[end - 1]))) end--;
	return end;
}

function continues(scan: Scan, start: number, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || token.kind !== 'word') return false;
	if (token.clitic) return true;
	if (isParticle(token)) return at > start && joinsCapitals(scan, at);
	if (token.capital && !token.first) return !isPlainCapital(token) || joinsOrganisation(scan, at);
	if (scan.people.findName(scan.tokens, at, scan.lexicon) !== null) return true;
	if ((token.classes & speakerNoun) !== 0) return (token.classes & functionWord) === 0;
	return continuesPlain(scan, start, at, token);
}

/** A word that nothing is known about yet: a capital that begins a sentence, or small letters. */
function continuesPlain(scan: Scan, start: number, at: number, token: Token): boolean {
	if (token.capital) return isSentenceName(scan, at, token);
	return joinsOrganisation(scan, at) || continuesLow(scan, start, at, token);
}

function joinsCapitals(scan: Scan, at: number): boolean {
	return scan.tokens[at - 1]?.capital === true && scan.tokens[at + 1]?.capital === true;
}

/** Whether a plain word in small letters can stand here: before a noun for a speaker, not after one. */
function continuesLow(scan: Scan, start: number, at: number, token: Token): boolean {
	if ((token.classes & (functionWord | reportingVerb)) !== 0) return false;
	const before = scan.tokens[at - 1];
	const open =
		at === start && before !== undefined && (before.classes & (wordClass.determiner | wordClass.possessive)) !== 0;
	if (open) return true;
	if (at > start && before !== undefined && !before.capital && !before.clitic)
		return (before.classes & speakerNoun) === 0 && at - start < 5;
	return nounFollows(scan, at);
}

/** Whether a noun for a speaker follows within two words. */
function nounFollows(scan: Scan, at: number): boolean {
	const next = scan.tokens[at + 1];
	if (next === undefined || next.kind !== 'word') return false;
	if ((next.classes & speakerNoun) !== 0) return true;
	if ((next.classes & (functionWord | reportingVerb)) !== 0) return false;
	return ((scan.tokens[at + 2]?.classes ?? 0) & speakerNoun) !== 0;
}

/** A function word or a day, printed with a capital in a title or by chance. */
function isPlainCapital(token: Token): boolean {
	return (token.classes & (functionWord | wordClass.day)) !== 0 && (token.classes & (firstName | speakerNoun)) === 0;
}

/** "of" and "and" between the words of an organisation or office: "Department of Justice". */
function joinsOrganisation(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	if (token?.text !== 'of' && token?.text !== 'for') return false;
	if (before === undefined || after?.capital !== true) return false;
	const office = wordClass.organisation | wordClass.title;
	return before.capital && (before.classes & office) !== 0;
}

/** Whether a capital at the start of a sentence begins a name and no common word. */
function isSentenceName(scan: Scan, at: number, token: Token): boolean {
	if ((token.classes & (functionWord | reportingVerb)) !== 0 && (token.classes & firstName) === 0) return false;
	if (scan.surnames.has(token.text) || (token.classes & (firstName | wordClass.honorific)) !== 0) return true;
	return scan.tokens[at + 1]?.capital === true || !scan.lowerCase.has(token.text);
}

function isParticle(token: Token | undefined): boolean {
	return token !== undefined && !token.capital && particles.has(token.text);
}

/** A name inside a noun phrase: where it begins and ends, and whether it is surely a person's. */
type NameRun = { readonly from: number; readonly to: number; readonly person: Person | null; readonly sure: boolean };

function nameIn(scan: Scan, start: number, end: number): NameRun | null {
	const run = capitalRun(scan, start, end);
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
		const before = at > start ? scan.people.findName(scan.tokens, at - 1, scan.lexicon) : null;
		return before !== null && before.length > hit.length
			? knownRun(scan, at - 1, before, end)
			: knownRun(scan, at, hit, end);
	}
	return null;
}

/** A name nobody knew beforehand, told by its capitals and the role before it. */
function plainName(scan: Scan, start: number, run: { from: number; to: number }): NameRun | null {
	const office = wordClass.title | wordClass.honorific;
	const title = lastIndex(
		scan,
		run.from,
		run.to,
		({ classes }) => (classes & office) !== 0 && (classes & firstName) === 0,
	);
	const role = lastIndex(scan, start, run.from, ({ classes }) => (classes & speakerNoun) !== 0);
	if (title === run.to - 1) return null;
	const given = lastIndex(scan, run.from, run.to - 1, ({ classes }) => (classes & firstName) !== 0);
	const from = nameStart(scan, run, title, given);
	return { from, to: run.to, person: null, sure: title !== -1 || role !== -1 || given !== -1 };
}

/** Where the name begins in a run of capitals: at the first name, else after the role. */
function nameStart(scan: Scan, run: { from: number; to: number }, title: number, given: number): number {
	if (given > title)
		return scan.tokens[given - 1]?.text.length === 1 && given - 1 > title && given > run.from ? given - 1 : given;
	if (title === -1) return run.from;
	return scan.tokens[title + 1]?.text === 'of' ? Math.max(title + 1, run.to - 2) : title + 1;
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
		(before.classes & firstName) !== 0 &&
		(before.classes & wordClass.title) === 0
	)
		return { from: at - 1, to, person: null, sure: true };
	if (hit.length === 1 && longer)
		return { from: at, to: capitalRun(scan, at, end)?.to ?? to, person: null, sure: false };
	return { from: at, to, person: hit.person, sure: true };
}

/** The last run of capitals of a phrase. */
function capitalRun(scan: Scan, start: number, end: number): { from: number; to: number } | null {
	const last = lastIndex(scan, start, end, (token) => token.capital && !token.clitic);
	if (last === -1) return null;
	let from = last;
	while (from > start && isInRun(scan, from - 1)) from--;
	return { from, to: last + 1 };
}

function isInRun(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || token.clitic) return false;
	return token.capital || isParticle(token) || joinsOrganisation(scan, at);
}

function toNamed(scan: Scan, at: number, run: NameRun): Candidate {
	const words = scan.tokens.slice(run.from, run.to);
	const to = suffixes.has(scan.tokens[run.to]?.text ?? '') ? run.to + 1 : run.to;
	return {
		...place(scan, at, to),
		kind: run.sure ? 'person' : kindOfName(scan, words),
		name: scan.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
		gender: run.person?.pronoun ?? genderOf(scan.tokens.slice(at, to)),
		person: run.person,
		owner: scan.tokens[to]?.clitic === true,
	};
}

function kindOfName(scan: Scan, words: readonly Token[]): Candidate['kind'] {
	const classes = words.reduce((all, token) => all | token.classes, 0);
	if ((classes & wordClass.organisation) !== 0) return 'organisation';
	const [only] = words;
	if (words.length === 1 && only !== undefined && isAcronym(scan, only)) return 'organisation';
	return words.every((token) => (token.classes & wordClass.place) !== 0) ? 'place' : 'name';
}

const femaleWord = /^(?:mrs|ms|miss|lady|queen|princess|.*woman|frau|mme|sra|señora|signora|pani|пані|госпожа)$/u;
const maleWord = /^(?:mr|sir|lord|king|prince|herr|sr|señor|signor|пан|господин|.*(?:s|ns|ce|ss|ch|ry|e)man)$/u;

/** The gender that a form of address, a role or a first name tells. */
function genderOf(words: readonly Token[]): Gender | null {
	for (const { text, classes } of words) {
		if (femaleWord.test(text)) return 'she';
		if (maleWord.test(text)) return 'he';
		const female = (classes & wordClass.femaleName) !== 0;
		if (female !== ((classes & wordClass.maleName) !== 0)) return female ? 'she' : 'he';
	}
	return null;
}

function toNominal(scan: Scan, at: number, to: number): Candidate {
	const head = scan.tokens[to - 1];
	const start = skipDeterminers(scan, at);
	const phrase = scan.text.slice(scan.tokens[start]?.start ?? 0, head?.end ?? 0).toLowerCase();
	const classes = head?.classes ?? 0;
	return {
		...place(scan, at, to),
		kind: (classes & wordClass.writing) !== 0 && (classes & wordClass.person) === 0 ? 'writing' : 'nominal',
		name: scan.text.slice(scan.tokens[at]?.start ?? 0, head?.end ?? 0),
		gender: genderOf(scan.tokens.slice(to - 1, to)),
		person: scan.people.findOffice(phrase, scan.date),
		owner: scan.tokens[to]?.clitic === true,
	};
}

function besideVerb(scan: Scan, at: number, end: number): boolean {
	const next = scan.tokens[end]?.classes ?? 0;
	const verb = (next & (wordClass.adverb | wordClass.have)) === 0 ? next : (scan.tokens[end + 1]?.classes ?? 0);
	const before = scan.tokens[at - 1]?.classes ?? 0;
	return (verb & reportingVerb) !== 0 || (before & (wordClass.say | wordClass.tell | wordClass.by)) !== 0;
}

function place(scan: Scan, from: number, to: number): Pick<Candidate, 'start' | 'end' | 'paragraph' | 'from' | 'to'> {
	const start = scan.tokens[from]?.start ?? 0;
	return { start, end: scan.tokens[to - 1]?.end ?? start, paragraph: scan.paragraph, from, to };
}

function lastIndex(scan: Scan, from: number, to: number, wanted: (token: Token) => boolean): number {
	for (let at = to - 1; at >= from; at--) {
		const token = scan.tokens[at];
		if (token !== undefined && wanted(token)) return at;
	}
	return -1;
}
