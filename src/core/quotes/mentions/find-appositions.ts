import type { Token } from '../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../words/word-class.ts';
import type { Candidate } from './mention.ts';

/** How a language tells descriptions apart that stand beside a name and mean somebody else. */
export type AppositionRules = {
	/** Whether a word before a name says that somebody is there: "A l’Elysée, un conseiller". */
	readonly isPlacing?: (before: Token) => boolean;
	/** Whether a role behind a word, with a comma behind it, is named by what follows. */
	readonly isNamedBehind?: (before: Token | undefined) => boolean;
	/** Whether a word makes a clause of those between a role and a name, or of a role behind a name. */
	readonly isClausal?: (word: Token | undefined) => boolean;
	/** Whether a word makes one word behind it the name of what a role is for: "A spokeswoman for the maker, Somnira, said". */
	readonly isGoverning?: (word: Token) => boolean;
	/** Whether a word between the comma and the name is an age: "61-річна Світлана". */
	readonly isAge?: (word: string) => boolean;
};

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
	rules: AppositionRules = {},
): readonly number[] {
	return candidates.map((candidate, index) =>
		candidate.kind !== 'nominal' || candidate.person !== null ? -1 : nameBeside(tokens, candidates, index, rules),
	);
}

function nameBeside(
	tokens: readonly Token[],
	candidates: readonly Candidate[],
	index: number,
	rules: AppositionRules,
): number {
	const [before, nominal, after] = [candidates[index - 1], candidates[index], candidates[index + 1]];
	if (nominal === undefined) return -1;
	if (!rules.isClausal?.(tokens[nominal.to]) && isAfterName(tokens, before, nominal) && !isWhere(tokens, before, rules))
		return index - 1;
	const next = [index + 1, index + 2].find((at) => isBeforeName(tokens, nominal, candidates[at], rules));
	return next === undefined || (next === index + 2 && hasArticle(tokens, after)) ? -1 : next;
}

/** "A l’Elysée, un conseiller", "in Oxton, a voice": a name behind a preposition is where somebody is. */
function isWhere(
	tokens: readonly Token[],
	name: Candidate | undefined,
	{ isPlacing = isIn }: AppositionRules,
): boolean {
	const before = tokens[(name?.from ?? 0) - 1];
	if (name?.kind !== 'name' || name.to - name.from > 2 || before === undefined) return false;
	return isPlacing(before);
}

function isIn({ text }: Token): boolean {
	return text === 'in';
}

/** Whether another description with its own article stands between: "l’entourage de la ministre, Catherine Vautrin". */
function hasArticle(tokens: readonly Token[], between: Candidate | undefined): boolean {
	return between?.kind === 'nominal' && isOf(tokens[between.from], wordClass.determiner);
}

/** "Tom Hale, a former judge": a comma and nothing but plain words between. */
function isAfterName(tokens: readonly Token[], name: Candidate | undefined, nominal: Candidate): boolean {
	if (name === undefined || !namesSomebody(name) || nominal.from - name.to > reach) return false;
	const comma = tokens[afterAside(tokens, name.to)];
	// "Along with Portugal, the neighbours are": a subject of its own.
	const isSubject = reports(tokens, nominal.to) || isOf(tokens[nominal.to], wordClass.be | wordClass.have);
	if (!isComma(comma) || isSubject) return false;
	return tokens.slice(afterAside(tokens, name.to) + 1, nominal.from).every(isPlain);
}

/** "the town's judge, Tom Hale, said": the description is a subject, the name ends at a comma or verb. */
function isBeforeName(
	tokens: readonly Token[],
	nominal: Candidate,
	name: Candidate | undefined,
	rules: AppositionRules,
): boolean {
	if (name === undefined || !namesSomebody(name) || name.from - nominal.to > reach) return false;
	const before = tokens[nominal.from - 1];
	const isAged = rules.isAge?.(tokens[name.from - 1]?.text ?? '') === true;
	if (!(isAged || isSubject(before) || rules.isNamedBehind?.(before) === true)) return false;
	const comma = isAged ? name.from - 2 : name.from - 1;
	if (!isComma(tokens[comma]) || tokens.slice(nominal.to, comma).some((word) => parts(word, name, rules))) return false;
	return tokens[name.to]?.kind !== 'word' || reports(tokens, name.to);
}

/** Whether a word between a role and a name makes the name somebody else's. */
function parts(word: Token, { kind, name }: Candidate, { isClausal, isGoverning }: AppositionRules): boolean {
	if (isVerbal(word) || isClausal?.(word) === true) return true;
	return kind === 'name' && !/\s/u.test(name) && isGoverning?.(word) === true;
}

/** What stands in no description: a mark, a quotation, a verb that reports. */
function isVerbal({ kind, classes }: Token): boolean {
	return kind !== 'word' || (classes & reportingVerb) !== 0;
}

function isComma(token: Token | undefined): boolean {
	return token?.text === ',' || token?.text === '،';
}

export function namesSomebody({ kind, owner }: Candidate): boolean {
	return (kind === 'person' || kind === 'name') && !owner;
}

/** Past "(D-Ohio)" or ", 61" after a name. */
function afterAside(tokens: readonly Token[], from: number): number {
	if (isComma(tokens[from]) && /^\d+$/u.test(tokens[from + 1]?.text ?? '')) return from + 2;
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
	return isOf(before, reportingVerb | wordClass.and | wordClass.clause | wordClass.that | wordClass.by);
}

function reports(tokens: readonly Token[], at: number): boolean {
	const classes = tokens[at]?.classes ?? 0;
	const verb = (classes & wordClass.adverb) === 0 ? classes : (tokens[at + 1]?.classes ?? 0);
	return (verb & reportingVerb) !== 0;
}
