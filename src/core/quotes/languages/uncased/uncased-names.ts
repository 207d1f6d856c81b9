import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { NameRules } from '../../mentions/name-rules.ts';
import { lastIndex, type Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { mayBeName } from './name-word.ts';

/** How one script that parts its words and has no capitals shows where a name begins and ends. */
export type NameShape = {
	/** The name that begins at a token; null for none. */
	readonly nameAt: (scan: Scan, at: number) => NameRun | null;
	/** The first word of a run that may be part of a name. */
	readonly runStart: (scan: Scan, run: Run) => number;
	/** The bounds of a name in a run, a word of it known to be part of a name; none known: -1. */
	readonly bounds: (scan: Scan, run: Run, known: number) => Run | null;
};

/** Finds a person's name that no capital and no role shows, as a language has them. */
export function spacedName({ nameAt }: NameShape): (scan: Scan, at: number) => NameRun | null {
	return (scan, at) => {
		const run = nameAt(scan, at);
		return run === null ? null : (knownInside(scan, run) ?? run);
	};
}

/** The name known beforehand in a run: transliterations of first names differ from outlet to outlet. */
function knownInside({ people, tokens, lexicon }: Scan, { from, to }: NameRun): NameRun | null {
	for (let at = from; at < to; at++) {
		const hit = people.findName(tokens, at, lexicon);
		// "Peter van Austin" is another Austin.
		const isOther = hit?.length === 1 && at > from && isOf(tokens[from], firstName);
		if (hit !== null && !isOther) return { from, to: at + hit.length, person: hit.person, sure: true };
	}
	return null;
}

/** A name that begins with a first name at a token. */
export function givenName(shape: NameShape): (scan: Scan, at: number) => NameRun | null {
	const nameAt = spacedName(shape);
	return (scan, at) => (!isOf(scan.tokens[at], firstName) ? null : nameAt(scan, at));
}

/** Names where no capital shows them. */
export function uncasedNames(shape: NameShape): NameRules {
	return {
		uncased: true,
		genderFrom,
		wholeName: (_scan, _start, run) => ({ ...run, person: null, sure: true }),
		uncasedRun: (scan, start, end) => uncasedRun(scan, start, end, shape),
	};
}

/** The words of a phrase that have no class, next to a role. */
function uncasedRun(scan: Scan, start: number, end: number, { runStart, bounds }: NameShape): Run | null {
	const last = lastIndex(scan, start, end, (token) => mayBeName(scan, token));
	if (last === -1) return null;
	let from = last;
	while (from > start && isNamePart(scan, from - 1)) from--;
	const run = { from: runStart(scan, { from, to: last + 1 }), to: last + 1 };
	const words = scan.tokens.slice(run.from, run.to);
	const { listed, fold } = scan.lexicon;
	const surnames = listed('surnames');
	const known = words.findIndex(({ classes, text }) => (classes & firstName) !== 0 || surnames.has(fold(text)));
	return bounds(scan, run, known === -1 ? -1 : run.from + known);
}

/** A word without a class, or one sign that is also short for a country. */
function isNamePart(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined) return false;
	return mayBeName(scan, token) || (token.classes === wordClass.place && token.text.length === 1);
}

/** A first name by itself tells none where the article has a full name that ends with it: "मीरा शंकर … शंकर". */
function genderFrom({ tokens, names, lexicon }: Scan, at: number, { from, to }: Run): number {
	// "السيدة ترامب": a form of address tells of whom the name is.
	if (lexicon.listed('madam').has(tokens[from - 1]?.text ?? '')) return from - 1;
	return to - from === 1 && names.has(tokens[from]?.text ?? '') ? to : at;
}
