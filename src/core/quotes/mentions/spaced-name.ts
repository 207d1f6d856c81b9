import type { Token } from '../words/read-tokens.ts';
import { firstName, reportingVerb, wordClass } from '../words/word-class.ts';
import type { NameRun } from './name-in-phrase.ts';
import type { Scan } from './scan-phrase.ts';

/** Most words of a person's name, particles not counted. */
const longestName = 4;

/** Words that go on an Arabic name: "حسين أبو صدام", "فيصل بن فرحان". */
const arabicParticle = /^(?:أبو|أبي|بن|ابن|بنت|آل|عبد|أم|الدين|الله)$/u;

/**
 * Finds a person's name that no capital and no role shows, in a script that parts its words: Arabic by given names and
 * by the place behind the verb, Hindi by given names, surnames and the particle of a subject.
 */
export function spacedNameAt(scan: Scan, at: number): NameRun | null {
	const { language } = scan.lexicon;
	if (language !== 'ar' && language !== 'hi') return null;
	const run = language === 'ar' ? arabicName(scan, at) : hindiName(scan, at);
	return run === null ? null : (knownInside(scan, run) ?? run);
}

/** The name known beforehand in a run: transliterations of first names differ from outlet to outlet. */
function knownInside({ people, tokens, lexicon }: Scan, { from, to }: NameRun): NameRun | null {
	for (let at = from; at < to; at++) {
		const hit = people.findName(tokens, at, lexicon);
		if (hit !== null) return { from, to: at + hit.length, person: hit.person, sure: true };
	}
	return null;
}

/** Whether a word may stand in a name: no class but that of a name. */
export function isNameWord(token: Token | undefined): token is Token {
	return token !== undefined && token.kind === 'word' && (token.classes & ~firstName) === 0 && !/^\d/u.test(token.text);
}

/**
 * Bounds a name behind a role: words may follow it that belong to the sentence.
 *
 * @returns Null where none of the words is known to be part of a name.
 */
export function boundName(scan: Scan, from: number, to: number): Pick<NameRun, 'from' | 'to'> | null {
	const { language, surnames } = scan.lexicon;
	if (language !== 'ar' && language !== 'hi') return null;
	for (let at = from; at < to; at++) {
		const { classes = 0, text = '' } = scan.tokens[at] ?? {};
		if ((classes & firstName) === 0 && !surnames.has(text)) continue;
		if (language === 'hi') return { from, to: hindiEnd(scan, from, to) ?? to };
		const parent = arabicParent.test(scan.tokens[at - 1]?.text ?? '');
		return { from: parent ? at - 1 : at, to: arabicEnd(scan, at) };
	}
	return null;
}

/** "أم كريم": called by a child's name. */
const arabicParent = /^(?:أبو|أبي|أبا|أم)$/u;

function arabicName(scan: Scan, at: number): NameRun | null {
	if (isHeldSurname(scan, at)) return { from: at, to: at + 1, person: null, sure: true };
	const token = scan.tokens[at];
	const isGiven = ((token?.classes ?? 0) & firstName) !== 0;
	const before = scan.tokens[at - 1];
	const behindVerb = before?.kind === 'word' && (before.classes & reportingVerb) !== 0;
	if (!isGiven && !(behindVerb && isForeign(scan, at) && isForeign(scan, at + 1))) return null;
	const to = arabicEnd(scan, at);
	const behindRole = ((before?.classes ?? 0) & (wordClass.title | wordClass.honorific)) !== 0;
	if (to - at < 2 && !(isGiven && (behindVerb || behindRole))) return null;
	return { from: at, to, person: null, sure: true };
}

function arabicEnd(scan: Scan, at: number): number {
	let to = at + 1;
	while (to < at + longestName && goesOn(scan, at, to)) to++;
	return to;
}

/** A second word is a surname; a third only with an article, behind a particle, or as one more given name. */
function goesOn({ tokens, lexicon }: Scan, at: number, to: number): boolean {
	const token = tokens[to];
	const before = tokens[to - 1]?.text ?? '';
	if (token?.kind !== 'word') return false;
	if (arabicParticle.test(token.text)) return true;
	if (!isNameWord(token) || lexicon.plainNouns.has(token.text)) return false;
	const given = (token.classes | (tokens[to - 1]?.classes ?? 0)) & firstName;
	if (arabicParticle.test(before) || (given !== 0 && to > at + 1)) return true;
	return to === at + 1 && !hasSuffix(token.text);
}

/** "بلاعبيه": a preposition and a possessive written together with a noun. */
export function hasSuffix(word: string): boolean {
	return /^[بلكو]\p{L}{2,}(?:ه|ها|هم|هما|نا)$/u.test(word);
}

/** A word without an article and without the endings of Arabic nouns and adverbs. */
function isForeign({ tokens, lexicon }: Scan, at: number): boolean {
	const token = tokens[at];
	if (!isNameWord(token) || lexicon.plainNouns.has(token.text) || hasSuffix(token.text)) return false;
	return token.text.length > 2 && !/^ال|(?:ة|ات|اً|ًا|ه|ها|هم)$/u.test(token.text);
}

/** What shows in Hindi that a name ends: the particle of a subject, or a genitive before what somebody says. */
const subjectParticle = /^(?:ने|बोले|बोला|बोलीं|कहते|कहती|बताते|बताती)$/u;
const genitive = /^(?:का|की|के|से|को|पर)$/u;

/** "जवाहरलाल नेहरू यूनिवर्सिटी": named after somebody. */
function isInstitution(token: Token | undefined): boolean {
	return ((token?.classes ?? 0) & (wordClass.place | wordClass.organisation)) !== 0;
}

/** Whether a word is the last of a name that the article gives in full. */
function isHeldSurname({ tokens, names }: Scan, at: number): boolean {
	const token = tokens[at];
	return isNameWord(token) && (token.classes & firstName) === 0 && names.has(token.text);
}

function hindiName(scan: Scan, at: number): NameRun | null {
	if (!isNameWord(scan.tokens[at])) return null;
	if (isHeldSurname(scan, at) && !isNameWord(scan.tokens[at + 1]))
		return { from: at, to: at + 1, person: null, sure: true };
	let end = at + 1;
	while (end < at + longestName && isNameWord(scan.tokens[end])) end++;
	const to = hindiEnd(scan, at, end);
	return to === null || isInstitution(scan.tokens[to]) ? null : { from: at, to, person: null, sure: isPersonal(scan, at, to) };
}

function hindiEnd({ tokens, lexicon }: Scan, at: number, end: number): number | null {
	const run = tokens.slice(at, end);
	const next = tokens[end];
	if (next !== undefined && subjectParticle.test(next.text)) return end;
	const surname = run.findLastIndex(({ text }) => lexicon.surnames.has(text));
	if (surname > 0) return at + surname + 1;
	const given = ((tokens[at]?.classes ?? 0) & firstName) !== 0;
	const closed = next === undefined || next.kind !== 'word' || genitive.test(next.text);
	return given && closed ? end : null;
}

function isPersonal({ tokens, lexicon }: Scan, from: number, to: number): boolean {
	return tokens
		.slice(from, to)
		.some(({ text, classes }) => (classes & firstName) !== 0 || lexicon.surnames.has(text));
}
