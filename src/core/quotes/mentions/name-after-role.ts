import { hasCentre } from '../words/has-centre.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, functionWord, pronoun, reportingVerb, wordClass } from '../words/word-class.ts';
import { nameBehindRole } from './arabic-name.ts';
import type { NameRun } from './name-in-phrase.ts';
import type { Scan } from './scan-phrase.ts';
import { spacedNameAt } from './spaced-name.ts';

/** Most words between a role and the name that follows it: "secrétaire d'État américain". */
const longestRole = 9;

/** Longest office or form of address between "of" and a name, in tokens: "của Tổng thống Zelensky". */
const officeReach = 4;

/** A role with a complement before a name that is known: "le secrétaire d'État américain Marco Rubio". */
export function nameAfterRole(scan: Scan, head: number): NameRun | null {
	if (scan.lexicon.language === 'en') return null;
	for (let from = head; from < head + longestRole && !endsRole(scan.tokens[from], scan.lexicon); from++) {
		const run = givenRun(scan, from) ?? knownAfterRole(scan, from) ?? capitalsAfterNoun(scan, head, from);
		if (run !== null) return run;
	}
	return scan.lexicon.language === 'ar' ? nameBehindRole(scan, head) : null;
}

function endsRole(token: Token | undefined, { language }: Lexicon): boolean {
	if (token === undefined || token.kind !== 'word') return true;
	if (language === 'hi' && (token.classes & functionWord) !== 0) return true;
	return (token.classes & (reportingVerb | wordClass.and | pronoun)) !== 0;
}

function knownAfterRole({ people, tokens, lexicon }: Scan, from: number): NameRun | null {
	const hit = people.findName(tokens, from, lexicon);
	const office = lexicon.language === 'vi' ? wordClass.honorific | wordClass.title : wordClass.honorific;
	let last = from - 1;
	while (hasCentre({ lexicon }) && last > from - officeReach && ((tokens[last]?.classes ?? 0) & office) !== 0) last--;
	const before = tokens[last]?.classes ?? 0;
	if (hit === null || (before & wordClass.preposition) !== 0) return null;
	return { from, to: from + hit.length, person: hit.person, sure: true };
}

/** Two capitals right behind a complement in small letters: "le député d’opposition Oleksiy Hontcharenko". */
function capitalsAfterNoun({ tokens, lexicon }: Scan, head: number, from: number): NameRun | null {
	const noun = tokens[from - 1];
	const isRead = hasCentre({ lexicon }) && lexicon.common === null && from > head;
	if (!isRead || noun === undefined || noun.capital) return null;
	const to = capitalsEnd(tokens, from);
	if (lexicon.language === 'vi') return nameBeforeVerb(tokens, from, to);
	return lexicon.signs.get(noun.text) === 'f' ? nameOfThree(from, to) : nameBehind(noun, from, to);
}

function capitalsEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (tokens[to]?.capital === true && tokens[to]?.first === false) to++;
	return to;
}

/** "ministro delle Imprese Adolfo Urso": of three capitals behind "of" the last two. */
function nameOfThree(from: number, to: number): NameRun | null {
	return to - from < 3 ? null : { from: to - 2, to, person: null, sure: true };
}

/** "presidente dei senatori Pd Francesco Boccia": of two capitals behind a noun both, of three the last two. */
function nameBehind(noun: Token, from: number, to: number): NameRun | null {
	if (noun.classes !== 0 || to - from < 2) return null;
	return { from: to - from === 3 ? to - 2 : from, to, person: null, sure: true };
}

/** Vietnamese "người phát ngôn Bộ Ngoại giao Ấn Độ Randhir Jaiswal nói": the last two capitals before the verb. */
function nameBeforeVerb(tokens: readonly Token[], from: number, to: number): NameRun | null {
	const next = tokens[to];
	const ends = next === undefined || next.kind !== 'word' || (next.classes & reportingVerb) !== 0;
	return ends && to - from >= 2 ? { from: Math.max(from, to - 2), to, person: null, sure: true } : null;
}

/** A first name and what follows in capitals: "il presidente di Confindustria Emanuele Orsini". */
function givenRun(scan: Scan, from: number): NameRun | null {
	const { tokens, lexicon, people } = scan;
	const isGiven = ((tokens[from]?.classes ?? 0) & firstName) !== 0 && tokens[from]?.capital === true;
	if (lexicon.title === 'before') return isGivenName(tokens[from]) ? spacedNameAt(scan, from) : null;
	if (lexicon.title !== null || !isGiven || people.findName(tokens, from, lexicon) !== null) return null;
	let to = from + 1;
	while (tokens[to]?.capital === true && tokens[to]?.first === false) to++;
	return to - from < 2 ? null : { from, to, person: null, sure: true };
}

function isGivenName(token: Token | undefined): boolean {
	return ((token?.classes ?? 0) & firstName) !== 0;
}
