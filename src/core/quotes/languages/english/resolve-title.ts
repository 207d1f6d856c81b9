import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import type { Token } from '../../words/read-tokens.ts';
import { speakerNoun, wordClass } from '../../words/word-class.ts';

/** How many mentions before a description are looked at. */
const reach = 60;

/** How many paragraphs above somebody without a name is still the one who is meant. */
const introducedBack = 3;

/** Roles as they are printed before names, and in full. */
const inFull: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	prof: 'professor',
	sgt: 'sergeant',
	capt: 'captain',
	col: 'colonel',
	lt: 'lieutenant',
	pm: 'prime minister',
	cllr: 'councillor',
};

/**
 * Finds whom English prints a role again for: "the manager" where one "manager Tom Hale" was named before, "the official"
 * where "a senior official" was introduced.
 *
 * @param all - Every mention of the article, in order.
 * @returns Null where nobody or more than one has that role, or the description says more ("the mayor of Oxton").
 */
export function resolveTitle(frame: Frame, all: readonly Speaker[], description: Speaker): Speaker | null {
	const { kind, entity, index, paragraph, from, to } = description;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (kind !== 'nominal' || entity !== null) return null;
	if (tokens[from]?.text !== 'the' || !isRole(tokens[to - 1]) || !isComplete(tokens, to)) return null;
	const role = rolesIn(tokens, from + 1, to);
	const before = all.slice(Math.max(0, index - reach), index).filter((other) => hasRole(frame, other, role));
	const introduced = before.filter((other) => other.entity === null && isSomebodyNew(frame, other));
	const named = before.filter((other) => other.entity?.human === true);
	if (named.length === 0) return nearest(introduced, paragraph);
	// "A judge said …": who is named behind it is the one, for news leads without a name.
	if ((introduced.at(-1)?.index ?? -1) > (named[0]?.index ?? 0)) return null;
	return onlyOne(named) ?? onlyOne(named.filter((other) => other.paragraph === paragraph));
}

/** The last of those who were introduced without a name, if not too far above. */
function nearest(introduced: readonly Speaker[], paragraph: number): Speaker | null {
	const last = introduced.at(-1);
	return last !== undefined && paragraph - last.paragraph <= introducedBack ? last : null;
}

/** The last mention where all are of one person. */
function onlyOne(named: readonly Speaker[]): Speaker | null {
	return areOneEntity(named) ? (named.at(-1) ?? null) : null;
}

function isRole(token: Token | undefined): boolean {
	return token?.kind === 'word' && (token.classes & speakerNoun & ~wordClass.writing) !== 0;
}

/** The words of a stretch, roles in full. */
function rolesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
	return tokens.slice(from, to).flatMap(({ text }) => (inFull[text.replace('.', '')] ?? text).split(' '));
}

/** Whether a mention is printed with all words of a role: before the name or instead of it. */
function hasRole({ paragraphs }: Frame, { paragraph, from, to }: Speaker, role: readonly string[]): boolean {
	const words = rolesIn(paragraphs[paragraph]?.tokens ?? [], from, to);
	return role.every((word) => words.includes(word));
}

/** "a manager", "one manager", "another". */
function isSomebodyNew({ paragraphs }: Frame, { paragraph, from, kind }: Speaker): boolean {
	return kind === 'nominal' && paragraphs[paragraph]?.tokens[from]?.text !== 'the';
}

/** Whether nothing behind a description says whose or of what. */
function isComplete(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	if (next === undefined || next.kind !== 'word') return true;
	return !next.capital && !next.clitic && (next.classes & (wordClass.preposition | wordClass.relative)) === 0;
}
