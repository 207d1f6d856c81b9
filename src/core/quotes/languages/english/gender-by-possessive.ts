import type { Candidate, Gender } from '../../mentions/mention.ts';
import { genderOfPronoun } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Most words between a name and the possessive that means whoever has it: "stood in the dock of Oxton with her eyes closed". */
const reach = 20;

/** Most mentions behind prepositions between the two. */
const mostBetween = 3;

/**
 * The gender of somebody whom the sentence means by a possessive: "Purdew stood in the dock with her eyes closed".
 *
 * @param behind - The mentions of the paragraph behind the name.
 * @returns Null where somebody else is named between, or no noun follows the possessive.
 */
export function genderByPossessive(
	tokens: readonly Token[],
	{ kind, to }: Candidate,
	behind: readonly Candidate[],
): Gender | null {
	if (kind !== 'person' && kind !== 'name') return null;
	const next = behind.find((other) => other.kind === 'pronoun' || !isGoverned(tokens, other));
	const owner = tokens[next?.from ?? -1];
	const noun = tokens[(next?.from ?? to) + 1];
	if (owner === undefined || next === undefined || !isOf(owner, wordClass.possessive) || next.from - to > reach)
		return null;
	if (noun?.kind !== 'word' || isOf(noun, functionWord | reportingVerb)) return null;
	return tokens.slice(to, next.from).some(endsClause) ? null : genderOfPronoun(owner.classes);
}

function isGoverned(tokens: readonly Token[], { from }: Candidate): boolean {
	return isOf(tokens[from - 1], wordClass.preposition);
}

function endsClause({ kind, text, classes }: Token): boolean {
	return kind === 'quote' || /^[.!?;]$/u.test(text) || (classes & wordClass.clause) !== 0;
}

/** As many mentions behind a name as are looked at. */
export const mentionsBehind = mostBetween + 1;
