import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { isClass } from '../../speakers/resolve-pronoun.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { answererBelow, notCalled } from '../shared/other-speaker.ts';
import { isDescribed } from './is-described.ts';
import { namedBehind } from './named-behind.ts';
import { printedRole } from './printed-role.ts';
import { resolveDescription } from './resolve-description.ts';
import { equated, whoIsSpokenOf } from './spoken-of.ts';

/** Who a mention stands for: a description for whom it was printed with or who is spoken of, a pronoun for either. */
export function westernAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const latter = latterOf(frame, all, speaker);
	if (latter !== null) return latter;
	const antecedent = isPronoun(speaker) ? meant(speaker) : speaker;
	if (antecedent === null || (isPronoun(speaker) && antecedent.kind !== 'nominal')) return antecedent;
	const named = namedBehind(frame, antecedent) ?? describedBefore(frame, all, antecedent, before);
	const found = named ?? equated(frame, antecedent) ?? antecedent;
	return (isPronoun(found) ? meant(found) : null) ?? found;
}

const latter = /^(?:últim[oa]|derni(?:er|ère)|ultim[oa]|letztere[rs]?)$/u;

/** "Este último", "ce dernier": whom the sentence before named last, whatever its case; "on" for itself. */
function latterOf({ paragraphs }: Frame, all: readonly Speaker[], speaker: Speaker): Speaker | null {
	const { kind, index, paragraph, from, to } = speaker;
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	if (kind === 'it') return tokens[from]?.text === 'on' ? speaker : null;
	if (kind !== 'nominal' || !latter.test(tokens[to - 1]?.text ?? '')) return null;
	return all.slice(Math.max(0, index - mostLooked), index).findLast(isPerson) ?? null;
}

/** Whom a role or description stands for. */
function describedBefore(
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker,
	before: Precedent | null,
): Speaker | null {
	const role = printedRole(frame, all, speaker);
	return role?.paragraph === speaker.paragraph ? role : resolveDescription(frame, speaker, role, before);
}

/** Whom the text speaks of where a pronoun stands. */
export function westernSubject({ frame, before }: Asked, pronoun: Speaker): Speaker | null {
	if (isClass(frame, pronoun, wordClass.relative)) return lastPerson(frame, pronoun);
	const { paragraph, from, gender } = pronoun;
	const other = answererBelow(frame, pronoun, before);
	if (other !== null) return other;
	const found = whoIsSpokenOf(frame, { paragraph, token: from, gender, isMeantToo: isDescribed }, before);
	return notCalled(frame, pronoun, found);
}

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** German "Der hatte kurz zuvor …": whom the sentence before named last. */
function lastPerson({ paragraphs }: Frame, pronoun: Speaker): Speaker | null {
	const own = paragraphs[pronoun.paragraph]?.speakers ?? [];
	return lastBefore(own, pronoun.from, mostLooked).find(isPerson) ?? null;
}
