import { isRomance } from '../words/is-romance.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, functionWord, pronoun, reportingVerb, wordClass } from '../words/word-class.ts';
import { nameBehindRole } from './arabic-name.ts';
import type { NameRun } from './name-in-phrase.ts';
import type { Scan } from './scan-phrase.ts';
import { spacedNameAt } from './spaced-name.ts';

/** Most words between a role and the name that follows it: "secrétaire d'État américain". */
const longestRole = 7;

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
	const before = tokens[from - 1]?.classes ?? 0;
	if (hit === null || (before & wordClass.preposition) !== 0) return null;
	return { from, to: from + hit.length, person: hit.person, sure: true };
}

/** Two capitals right behind a complement in small letters: "le député d’opposition Oleksiy Hontcharenko". */
function capitalsAfterNoun({ tokens, lexicon }: Scan, head: number, from: number): NameRun | null {
	const noun = tokens[from - 1];
	if (!isRomance(lexicon.language) || from < head + 2 || noun === undefined || noun.capital || noun.classes !== 0)
		return null;
	let to = from;
	while (tokens[to]?.capital === true && tokens[to]?.first === false) to++;
	return to - from < 2 ? null : { from, to, person: null, sure: true };
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
