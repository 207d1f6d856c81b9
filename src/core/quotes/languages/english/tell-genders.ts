import { genderOf } from '../../mentions/gender-of.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { LinkedParagraph } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { genderByPossessive, mentionsBehind } from './gender-by-possessive.ts';

/**
 * Gives those whom a paragraph names a gender that nothing but a pronoun tells: "stood with her eyes closed", or "he" that
 * opens a sentence or stands behind a quotation where one person is named before. What the ending of a name tells is only
 * likely, and gives way.
 *
 * @param sure - Whose gender a role, a first name or the table of people tells; those of the paragraph are added.
 */
export function tellGenders(
	{ tokens, candidates, entities }: LinkedParagraph,
	lexicon: Lexicon,
	sure: Set<Entity>,
): void {
	const named = new Set<Entity>();
	for (const [at, candidate] of candidates.entries()) {
		const entity = entities[at] ?? null;
		if (entity === null) {
			tellBySubject(tokens, candidate, { named, sure, candidates });
			continue;
		}
		if (entity.person !== null || genderOf(tokens.slice(candidate.from, candidate.to), lexicon) !== null)
			sure.add(entity);
		entity.gender ??= genderByPossessive(tokens, candidate, candidates.slice(at + 1, at + 1 + mentionsBehind));
		if (entity.human || /\s/u.test(entity.name)) named.add(entity);
	}
}

const subject = /^s?he$/iu;

/** Who is named so far, whose gender is sure, and the mentions of the paragraph. */
type Known = {
	readonly named: ReadonlySet<Entity>;
	readonly sure: ReadonlySet<Entity>;
	readonly candidates: readonly Candidate[];
};

/** One "he" in a paragraph with a "she" tells nothing. */
function tellBySubject(
	tokens: readonly Token[],
	{ from, name, gender }: Candidate,
	{ named, sure, candidates }: Known,
): void {
	const [only] = named;
	const isSubject = tokens[from]?.first === true || tokens[from - 1]?.kind === 'quote';
	if (only === undefined || named.size > 1 || sure.has(only) || !isSubject || !subject.test(name)) return;
	if (candidates.some((other) => subject.test(other.name) && other.gender !== gender)) return;
	only.gender = gender;
}
