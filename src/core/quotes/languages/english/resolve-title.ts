import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { collective } from './described-before.ts';

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
	const named = before.filter(isPerson);
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

/** Whether a noun may be of a person: no list has all, but a text is none. */
function isRole(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || collective.test(token.text)) return false;
	return (token.classes & wordClass.writing) === 0 || (token.classes & wordClass.person) !== 0;
}

/** The words of a stretch, roles in full. */
function rolesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
	return tokens.slice(from, to).flatMap(({ text }) => (inFull[text.replace('.', '')] ?? text).split(' '));
}

/** Whether a mention is printed with all words of a role: before the name, behind it between commas, or instead of it. */
function hasRole({ paragraphs }: Frame, speaker: Speaker, role: readonly string[]): boolean {
	const tokens = paragraphs[speaker.paragraph]?.tokens ?? [];
	const words = rolesIn(tokens, speaker.from, asideEnd(tokens, speaker));
	return role.every((word) => words.includes(word));
}

/** Longest description behind a name, in tokens: ", 61, a retired beekeeper". */
const longestAside = 8;

/** Where a description ends that stands behind the comma of a name, an age before it; the end of the mention for none. */
function asideEnd(tokens: readonly Token[], { kind, to }: Speaker): number {
	const start = /^(?:person|name)$/u.test(kind) ? pastAge(tokens, to) : to;
	if (!isOf(tokens[start], wordClass.determiner | speakerNoun)) return to;
	let end = start;
	while (end < start + longestAside && isDescribing(tokens[end])) end++;
	// "On a walk with Hale, the mayor said": a subject of its own.
	return isOf(tokens[end], reportingVerb | wordClass.be | wordClass.have) ? to : end;
}

/** Behind the comma of a name and an age between commas; where they would stand, for none. */
function pastAge(tokens: readonly Token[], to: number): number {
	if (tokens[to]?.text !== ',') return to;
	return /^\d+$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',' ? to + 3 : to + 1;
}

function isOf(token: Token | undefined, classes: number): boolean {
	return ((token?.classes ?? 0) & classes) !== 0;
}

function isDescribing(token: Token | undefined): boolean {
	const outside = reportingVerb | wordClass.be | wordClass.have | wordClass.preposition | wordClass.relative;
	return token?.kind === 'word' && (token.classes & outside) === 0;
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
