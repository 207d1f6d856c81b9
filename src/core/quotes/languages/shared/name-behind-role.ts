import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isTextAlone } from './opens-with-text.ts';

/** Most words between a role and the name that follows it: "secrétaire d'État américain". */
const longestRole = 9;

/** Longest name in marks that a role goes over, in UTF-16 units. */
const longestMarked = 30;

/** Longest office or form of address between "of" and a name, in tokens: "của Tổng thống Zelensky". */
const officeReach = 4;

/** How a name stands behind a role and its complement in one language. */
export type ComplementStyle = {
	/** The name that begins with a first name at a token. */
	readonly given: (scan: Scan, from: number) => NameRun | null;
	/** Classes of words that stand between "of" and a name. */
	readonly office?: number;
	/** The name in capitals right behind a complement in small letters. */
	readonly behindNoun?: (scan: Scan, from: number, to: number) => NameRun | null;
	/** Classes of words that no complement goes over, beside verbs, pronouns and "and". */
	readonly ends?: number;
};

/** Finds a name behind a role with a complement: "le secrétaire d'État américain Marco Rubio". */
export function nameBehindRole(style: ComplementStyle): NonNullable<MentionRules['nameBehindRole']> {
	const ends = (style.ends ?? 0) | reportingVerb | wordClass.and | wordClass.by | pronoun;
	return (scan, head) => {
		// "La petizione promossa da Karim Salem" is of him, and not he.
		if (isTextAlone(scan.tokens, head - 1)) return null;
		for (let from = head; from < head + longestRole && !endsRole(scan.tokens[from], ends); from++) {
			const run =
				style.given(scan, from) ?? knownAfterRole(scan, from, style) ?? capitalsAfterNoun(scan, head, from, style);
			if (run !== null) return run;
		}
		return null;
	};
}

function endsRole(token: Token | undefined, ends: number): boolean {
	if (token === undefined || circumstance.test(token.text)) return true;
	// "الباحثة في مركز «سيتا» مروة أوزجان": a name in marks is part of the role.
	return token.kind === 'word' ? isOf(token, ends) : token.kind !== 'quote' || token.end - token.start > longestMarked;
}

/** Prepositions of when, to whom and with whom something was, and what somebody does at it: "il cancelliere dopo un colloquio con Trump" is of two people. */
const circumstance =
	/^(?:après|avec|lors|pendant|avant|depuis|dopo|con|durante|prima|tras|después|antes|após|depois|com|nach|mit|vor|während|seit|a|ao|aos|às|[a-zà-ú]{3,}[aei]ndo)$/u;

function knownAfterRole(
	{ people, tokens, lexicon }: Scan,
	from: number,
	{ office = 0 }: ComplementStyle,
): NameRun | null {
	const hit = people.findName(tokens, from, lexicon);
	let last = from - 1;
	while (last > from - officeReach && isOf(tokens[last], office)) last--;
	const before = tokens[last]?.classes ?? 0;
	if (hit === null || (before & wordClass.preposition) !== 0) return null;
	return { from, to: from + hit.length, person: hit.person, sure: true };
}

/** "le député d’opposition Oleksiy Hontcharenko". */
function capitalsAfterNoun(scan: Scan, head: number, from: number, { behindNoun }: ComplementStyle): NameRun | null {
	const noun = scan.tokens[from - 1];
	if (behindNoun === undefined || from === head || noun === undefined || noun.capital) return null;
	return withPerson(scan, behindNoun(scan, from, capitalsEnd(scan.tokens, from)));
}

/** A name that is known beforehand as whose it is: "le conseiller du Kremlin Iouri Ouchakov". */
function withPerson({ people, tokens, lexicon }: Scan, run: NameRun | null): NameRun | null {
	const hit = run?.person === null ? people.findName(tokens, run.from, lexicon) : null;
	return run !== null && hit !== null && hit.length === run.to - run.from
		? { ...run, person: hit.person, sure: true }
		: run;
}

function capitalsEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (tokens[to]?.capital === true && tokens[to]?.first === false) to++;
	return to;
}

/** A first name and what follows in capitals: "il presidente di Confindustria Emanuele Orsini". */
export function givenRun({ tokens, lexicon, people }: Scan, from: number): NameRun | null {
	const isGiven = isOf(tokens[from], firstName) && tokens[from]?.capital === true;
	if (!isGiven || people.findName(tokens, from, lexicon) !== null) return null;
	const to = Math.max(from + 1, capitalsEnd(tokens, from + 1));
	return to - from < 2 ? null : { from, to, person: null, sure: true };
}
