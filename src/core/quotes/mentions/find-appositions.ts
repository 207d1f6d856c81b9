import type { Token } from '../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../words/word-class.ts';
import type { Candidate } from './mention.ts';

/** Most words between the parts of an apposition: "his best friend at Lehigh, Bruce Doe". */
const reach = 6;

/**
 * Finds descriptions that stand beside a name and mean the same person: "Tom Hale, a former judge,".
 *
 * @param candidates - Those of one paragraph, in order.
 * @returns For each candidate the index of the name it belongs to; -1 for none.
 */
export function findAppositions(
	tokens: readonly Token[],
	candidates: readonly Candidate[],
	western: boolean,
): readonly number[] {
	return candidates.map((candidate, index) =>
		candidate.kind !== 'nominal' || candidate.person !== null ? -1 : nameBeside(tokens, candidates, index, western),
	);
}

function nameBeside(
	tokens: readonly Token[],
	candidates: readonly Candidate[],
	index: number,
	western: boolean,
): number {
	const [before, nominal, after] = [candidates[index - 1], candidates[index], candidates[index + 1]];
	if (nominal === undefined) return -1;
	if (isAfterName(tokens, before, nominal) && !isWhere(tokens, before, western)) return index - 1;
	const next = [index + 1, index + 2].find((at) => isBeforeName(tokens, nominal, candidates[at], western));
	return next === undefined || (next === index + 2 && hasArticle(tokens, after)) ? -1 : next;
}

/** "A l’Elysée, un conseiller", "in Oxton, a voice": a name behind a preposition is where somebody is. */
function isWhere(tokens: readonly Token[], name: Candidate | undefined, western: boolean): boolean {
	const before = tokens[(name?.from ?? 0) - 1];
	if (name?.kind !== 'name' || name.to - name.from > 2 || before === undefined) return false;
	return western ? before.text === 'a' || (before.classes & wordClass.preposition) !== 0 : before.text === 'in';
}

function mayBeNamed(before: Token | undefined, western: boolean): boolean {
	return isSubject(before) || (western && isFree(before));
}

/** What a clause-maker may be besides: "de la Mujer". */
const named = wordClass.determiner | wordClass.preposition | wordClass.possessive;

/** What makes a clause of the words between a role and a name. */
const clausal = wordClass.have | wordClass.be | wordClass.he | wordClass.she | wordClass.it | wordClass.relative;

/** Where names are not told by their place alone, a role with a comma behind it is named by what follows. */
function isFree(before: Token | undefined): boolean {
	return before?.kind === 'word' && (before.first || !before.capital);
}

/** Whether another description with its own article stands between: "l’entourage de la ministre, Catherine Vautrin". */
function hasArticle(tokens: readonly Token[], between: Candidate | undefined): boolean {
	return between?.kind === 'nominal' && ((tokens[between.from]?.classes ?? 0) & wordClass.determiner) !== 0;
}

/** "Tom Hale, a former judge": a comma and nothing but plain words between. */
function isAfterName(tokens: readonly Token[], name: Candidate | undefined, nominal: Candidate): boolean {
	if (name === undefined || !namesSomebody(name) || nominal.from - name.to > reach) return false;
	const comma = tokens[afterAside(tokens, name.to)];
	if (!isComma(comma) || reports(tokens, nominal.to)) return false;
	return tokens.slice(afterAside(tokens, name.to) + 1, nominal.from).every(isPlain);
}

/** "the town's judge, Tom Hale, said": the description is a subject, the name ends at a comma or verb. */
function isBeforeName(
	tokens: readonly Token[],
	nominal: Candidate,
	name: Candidate | undefined,
	western: boolean,
): boolean {
	if (name === undefined || !namesSomebody(name) || name.from - nominal.to > reach) return false;
	const comma = beforeAge(tokens, name.from) - 1;
	const isAged = comma < name.from - 1;
	if (!(isAged || mayBeNamed(tokens[nominal.from - 1], western)) || !isComma(tokens[comma])) return false;
	const between = tokens.slice(nominal.to, comma);
	if (between.some(({ kind, classes }) => kind !== 'word' || (classes & reportingVerb) !== 0)) return false;
	if (western && between.some(({ classes }) => (classes & clausal) !== 0 && (classes & named) === 0)) return false;
	const after = tokens[name.to];
	return after === undefined || after.kind !== 'word' || reports(tokens, name.to);
}

/** Before an age that Slavic languages write as one word: "61-річна Світлана". */
function beforeAge(tokens: readonly Token[], from: number): number {
	return /^\d+-\p{Script=Cyrillic}|^\d+-let/u.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
}

function isComma(token: Token | undefined): boolean {
	return token?.text === ',' || token?.text === '،';
}

function namesSomebody({ kind, owner }: Candidate): boolean {
	return (kind === 'person' || kind === 'name') && !owner;
}

/** Past "(D-Ohio)" after a name. */
function afterAside(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== '(') return from;
	const end = tokens.slice(from, from + reach).findIndex(({ text }) => text === ')');
	return end === -1 ? from : from + end + 1;
}

function isPlain({ kind, classes }: Token): boolean {
	return (
		kind === 'word' &&
		(classes & (functionWord & ~wordClass.determiner & ~wordClass.possessive)) === 0 &&
		(classes & reportingVerb) === 0
	);
}

function isSubject(before: Token | undefined): boolean {
	if (before === undefined || before.kind !== 'word') return true;
	return (before.classes & (reportingVerb | wordClass.and | wordClass.clause | wordClass.that | wordClass.by)) !== 0;
}

function reports(tokens: readonly Token[], at: number): boolean {
	const classes = tokens[at]?.classes ?? 0;
	const verb = (classes & wordClass.adverb) === 0 ? classes : (tokens[at + 1]?.classes ?? 0);
	return (verb & reportingVerb) !== 0;
}
