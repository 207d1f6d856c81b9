import type { Frame, Speaker } from '../../article-frame.ts';
import { isPronoun, type SpeakerRules } from '../../speakers/speaker-rules.ts';
import { type Clause, clauseOf } from '../shared/clause.ts';
import { headOf, holderBelow, holderOf } from '../shared/holder-of.ts';
import { lastAbove } from '../shared/last-above.ts';
import { portrayedBy } from '../shared/portrayed.ts';
import { unnamedMeant } from '../shared/unnamed.ts';
import type { ClauseRules } from './clause-rules.ts';
import { carried, isNamed, isNamedTopic, spokenOfHere } from './spoken-of.ts';

/** A finder of who a mention stands for: a role for who was printed with it, or of whom its paragraph speaks. */
export function antecedentOfVerbLast(rules: ClauseRules): NonNullable<SpeakerRules['antecedentOf']> {
	return ({ frame, all, before }, speaker, meant) => {
		if (isPronoun(speaker)) return meant(speaker);
		const clause = elsewhere(clauseOf(frame, { ...speaker, token: speaker.from }, before));
		const isRole = speaker.kind === 'nominal' && speaker.entity === null;
		if (clause === null || !isRole || rules.isSomebodyNew(clause, speaker)) return speaker;
		return (
			printedWith(frame, all, speaker) ??
			unnamedMeant(frame, speaker, before) ??
			describedBy(clause, rules, speaker, all) ??
			holderBelow(frame, all, speaker, headOf(frame, speaker)) ??
			portrayedBy(frame, speaker) ??
			speaker
		);
	};
}

/** "Başkanın “…” sorusuna genç kadın, “…” karşılığını verdi": the clause without the quotation before it where that is in it, for whoever answers in a sentence is not who asks there. */
function elsewhere(clause: Clause | null): Clause | null {
	const asked = clause?.before?.quote;
	if (clause === null || asked === undefined || asked.paragraph !== clause.quote.paragraph) return clause;
	const isHere = asked.token > clause.from && asked.token <= clause.quote.token;
	return isHere ? { ...clause, before: null } : clause;
}

/** How many mentions above an office of several words its holder is looked for. */
const introductionReach = 60;

/** "वित्त मंत्री निर्मला सीतारमण … वित्त मंत्री ने": who was printed with all words of an office. */
function printedWith({ text }: Frame, all: readonly Speaker[], role: Speaker): Speaker | null {
	if (!/\s/u.test(role.name)) return null;
	return lastAbove(
		all,
		role,
		introductionReach,
		(one) => isNamed(one) && text.slice(one.start, one.end).includes(role.name),
	);
}

/** Whom a description stands for: a role alone for who was printed with it, else who is spoken of. */
function describedBy(clause: Clause, rules: ClauseRules, speaker: Speaker, all: readonly Speaker[]): Speaker | null {
	const named = { ...rules, isTopic: isNamedTopic(rules) };
	const isOffice = speaker.to - speaker.from === 1 && !isUnlisted(clause, speaker);
	const head = headOf(clause.frame, speaker);
	const holder = () => holderOf(clause.frame, all, speaker, rules.baseOf?.(head) ?? head);
	const found = isOffice ? holder() : spokenOfHere(clause, named);
	return found ?? (rules.isEpithet?.(clause, speaker) === true ? carried(clause, named) : null);
}

/** "çalıştırıcı": a noun for somebody that no list has. */
function isUnlisted({ paragraph: { tokens } }: Clause, { from }: Speaker): boolean {
	return tokens[from]?.classes === 0 && /[cç][ıiuü]$/u.test(tokens[from]?.text ?? '');
}
