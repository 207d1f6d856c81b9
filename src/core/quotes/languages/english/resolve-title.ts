import type { Frame, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { speakerNoun, wordClass } from '../../words/word-class.ts';

/** How many mentions before a description are looked at. */
const reach = 60;

/** Roles as they are printed before names, and in full. */
const inFull: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	prof: 'professor',
	sgt: 'sergeant',
	capt: 'captain',
	lt: 'lieutenant',
	pm: 'prime minister',
};

/**
 * Finds the name that English prints a role for: "the manager" where one "manager Tom Hale" was named before.
 *
 * @param all - Every mention of the article, in order.
 * @returns Null where nobody or more than one was named with that role, somebody without a name has it too, or the
 * description says more ("the mayor of Oxton").
 */
export function resolveTitle(frame: Frame, all: readonly Speaker[], description: Speaker): Speaker | null {
	const { kind, entity, index, paragraph, from, to } = description;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (kind !== 'nominal' || entity !== null) return null;
	if (tokens[from]?.text !== 'the' || !isRole(tokens[to - 1]) || !isComplete(tokens[to])) return null;
	const role = rolesIn(tokens, from + 1, to);
	const before = all.slice(Math.max(0, index - reach), index).filter((other) => hasRole(frame, other, role));
	if (before.some((other) => other.entity === null && isSomebodyNew(frame, other))) return null;
	const named = before.filter((other) => other.entity?.human === true);
	return new Set(named.map((other) => other.entity)).size === 1 ? (named.at(-1) ?? null) : null;
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
function isSomebodyNew({ paragraphs }: Frame, { paragraph, from }: Speaker): boolean {
	return paragraphs[paragraph]?.tokens[from]?.text !== 'the';
}

/** Whether nothing behind a description says whose or of what. */
function isComplete(next: Token | undefined): boolean {
	if (next === undefined || next.kind !== 'word') return true;
	return !next.capital && !next.clitic && (next.classes & (wordClass.preposition | wordClass.relative)) === 0;
}
