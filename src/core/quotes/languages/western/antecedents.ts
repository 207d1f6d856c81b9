import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { findProtagonist, isPerson } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { isClass } from '../../speakers/resolve-pronoun.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { printedRole } from './printed-role.ts';
import { resolveDescription } from './resolve-description.ts';

/** Who a mention stands for: a description for whom it was printed with or who is spoken of, a pronoun for either. */
export function westernAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const antecedent = isPronoun(speaker) ? meant(speaker) : speaker;
	if (antecedent === null || (isPronoun(speaker) && antecedent.kind !== 'nominal')) return antecedent;
	return describedBefore(frame, all, antecedent, before) ?? antecedent;
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
	return findProtagonist(frame, { paragraph, token: from, gender, described: true }, before);
}

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** German "Der hatte kurz zuvor …": whom the sentence before named last. */
function lastPerson({ paragraphs }: Frame, pronoun: Speaker): Speaker | null {
	const own = paragraphs[pronoun.paragraph]?.speakers ?? [];
	return lastBefore(own, pronoun.from, mostLooked).find(isPerson) ?? null;
}
