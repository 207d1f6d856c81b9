import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPronoun, type SpeakerRules } from '../../speakers/speaker-rules.ts';
import { type Clause, clauseOf, clauseStart, isSomebody, mentionsIn } from '../shared/clause.ts';
import { isInQuestion } from '../shared/in-question.ts';
import { isTurn, otherSpeaker } from '../shared/other-speaker.ts';
import { resolveRole } from '../shared/resolve-role.ts';
import { unnamedMeant } from '../shared/unnamed.ts';

/** How a language with the verb last marks whose words are printed. */
export type ClauseRules = {
	/** Whose words a phrase around the quotation says they are: "X'in “…” dediği", "X के हवाले से". */
	readonly owner: (clause: Clause) => Speaker | null;
	/** Whether a mention is marked as the subject, or as whose view is given: "X'e göre", "X ने". */
	readonly isMarked: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a mention has nothing behind it that makes it anything else than the subject. */
	readonly isBare: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a sentence without a quotation may be about a mention. */
	readonly isTopic: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a description introduces somebody: "bir yetkili", "şirketin müdürü". */
	readonly isSomebodyNew: (clause: Clause, description: Speaker) => boolean;
	/** Whether a description only says more of whoever was named: "68 yaşındaki kadın", "usta oyuncu". */
	readonly isEpithet?: (clause: Clause, description: Speaker) => boolean;
	/** The subject behind the verb that follows the quotation. */
	readonly behind: (clause: Clause) => Speaker | null;
};

/**
 * A chooser of who says a quotation by the grammar of a sentence with the verb last: whose words it says they are, the
 * subject that leads in, the one behind; else whoever the text speaks of.
 */
export function chooserOfVerbLast(
	rules: ClauseRules,
): (frame: Frame, quote: FrameQuote, before: Precedent | null) => Speaker | null {
	return (frame, quote, before) => {
		const clause = clauseOf(frame, quote, before);
		return clause === null
			? null
			: (rules.owner(clause) ??
					leading(clause, rules) ??
					rules.behind(clause) ??
					turnOf(clause, rules) ??
					carried(clause, rules));
	};
}

/** A finder of whom the text speaks of before a pronoun. */
export function spokenOfVerbLast(rules: ClauseRules): NonNullable<SpeakerRules['resolvePronoun']> {
	return ({ frame, all, before }, pronoun) => {
		const clause = clauseOf(frame, { ...pronoun, token: pronoun.from }, before);
		return clause === null
			? null
			: (onlyOneBefore(clause) ??
					officeAbove(clause, rules, all) ??
					carried(clause, { ...rules, isTopic: isNamedTopic(rules) }));
	};
}

/** The one person named in the sentence before a pronoun: "Meloni से पूछा गया तो वह बोलीं". */
function onlyOneBefore({ frame, paragraph, quote, from }: Clause): Speaker | null {
	const named = mentionsIn(paragraph, from, quote.token).filter(
		(one) => one.kind === 'person' && !isInQuestion(paragraph.tokens, one.from, frame.lexicon),
	);
	return areOneEntity(named) ? (named[0] ?? null) : null;
}

/** "मंत्री ने बताया कि … उन्होंने कहा": who has the office that the sentence above is about. */
function officeAbove(clause: Clause, rules: ClauseRules, all: readonly Speaker[]): Speaker | null {
	const { frame, paragraph, from, before, quote } = clause;
	if (from === 0 || before?.quote.paragraph === quote.paragraph) return null;
	const start = clauseStart(frame, paragraph.tokens, from - 1);
	const office = mentionsIn(paragraph, start, from).find((speaker) => rules.isMarked(clause, speaker));
	return office?.kind === 'nominal' && !rules.isSomebodyNew(clause, office) ? resolveRole(frame, all, office) : null;
}

/** A finder of who a mention stands for: a role for who was printed with it, or of whom its paragraph speaks. */
export function antecedentOfVerbLast(rules: ClauseRules): NonNullable<SpeakerRules['antecedentOf']> {
	return ({ frame, all, before }, speaker, meant) => {
		if (isPronoun(speaker)) return meant(speaker);
		const clause = clauseOf(frame, { ...speaker, token: speaker.from }, before);
		const isRole = speaker.kind === 'nominal' && speaker.entity === null;
		if (clause === null || !isRole || rules.isSomebodyNew(clause, speaker)) return speaker;
		return (
			printedWith(frame, all, speaker) ??
			unnamedMeant(frame, speaker, before) ??
			describedBy(clause, rules, speaker, all) ??
			speaker
		);
	};
}

/** How many mentions above an office of several words its holder is looked for. */
const introductionReach = 60;

/** "वित्त मंत्री निर्मला सीतारमण … वित्त मंत्री ने": who was printed with all words of an office. */
function printedWith({ text }: Frame, all: readonly Speaker[], { name, index }: Speaker): Speaker | null {
	if (!/\s/u.test(name)) return null;
	const above = all.slice(Math.max(0, index - introductionReach), index);
	return above.findLast((one) => isNamed(one) && text.slice(one.start, one.end).includes(name)) ?? null;
}

/** Whom a description stands for: a role alone for who was printed with it, else who is spoken of. */
function describedBy(clause: Clause, rules: ClauseRules, speaker: Speaker, all: readonly Speaker[]): Speaker | null {
	const named = { ...rules, isTopic: isNamedTopic(rules) };
	const isOffice = speaker.to - speaker.from === 1 && !isUnlisted(clause, speaker);
	const found = isOffice ? resolveRole(clause.frame, all, speaker) : spokenOfHere(clause, named);
	return found ?? (rules.isEpithet?.(clause, speaker) === true ? carried(clause, named) : null);
}

/** A text with the body before it that issued it, as printed: "Kaymakamlıktan yapılan duyuruda". */
export function asIssued({ text }: Frame, { start, from }: Speaker, issued: Speaker): Speaker {
	return start < issued.start ? { ...issued, start, from, name: text.slice(start, issued.end) } : issued;
}

/** "çalıştırıcı": a noun for somebody that no list has. */
function isUnlisted({ paragraph: { tokens } }: Clause, { from }: Speaker): boolean {
	return tokens[from]?.classes === 0 && /[cç][ıiuü]$/u.test(tokens[from]?.text ?? '');
}

function isNamedTopic(rules: ClauseRules): ClauseRules['isTopic'] {
	return (clause, speaker) => isNamed(speaker) && rules.isTopic(clause, speaker);
}

function isNamed({ entity, kind }: Speaker): boolean {
	return entity !== null && (entity.human || kind === 'person' || kind === 'name');
}

/** Where the part of the sentence begins that is of this quotation alone. */
function ownStart({ quote, before, from }: Clause): number {
	const said = before?.quote.paragraph === quote.paragraph ? before.quote.token + 1 : 0;
	return Math.max(from, said);
}

/** Who has a turn of a dialogue: the other one of two who talk, or whom the line before it leads in with a colon. */
function turnOf({ frame, quote, before }: Clause, rules: ClauseRules): Speaker | null {
	const { paragraph, token } = quote;
	if (!isTurn(frame, paragraph) || token !== 1) return null;
	if (before?.speaker != null && before.quote.paragraph === paragraph - 1 && isTurn(frame, paragraph - 1))
		return otherSpeaker(frame, quote, before.speaker);
	const above = clauseOf(
		frame,
		{ paragraph: paragraph - 1, token: frame.paragraphs[paragraph - 1]?.tokens.length ?? 0 },
		before,
	);
	if (above === null || above.paragraph.tokens.at(-1)?.text !== ':') return null;
	return subjectIn(above, rules, above.from, above.quote.token);
}

/** Who leads into a quotation: the last one marked, else the first who may be the subject. */
function leading(clause: Clause, rules: ClauseRules): Speaker | null {
	const { quote, before } = clause;
	const from = ownStart(clause);
	const own = subjectIn(clause, rules, from, quote.token);
	if (own !== null) return own;
	if (from === clause.from || before?.speaker == null) return null;
	const { speaker } = before;
	const isOther =
		speaker.paragraph === quote.paragraph && speaker.from >= clause.from && !rules.isTopic(clause, speaker);
	// "Hannity'nin “…” sorusunu “…” diye yanıtladı": who answers was spoken of before.
	return isOther ? topicIn(clause, rules, 0, clause.from) : speaker;
}

function subjectIn(clause: Clause, rules: ClauseRules, from: number, to: number): Speaker | null {
	const own = mentionsIn(clause.paragraph, from, to).filter(isSomebody);
	return (
		own.findLast((speaker) => rules.isMarked(clause, speaker)) ??
		own.find((speaker) => rules.isBare(clause, speaker)) ??
		null
	);
}

/** Whom a stretch without a quotation is about. */
function topicIn(clause: Clause, rules: ClauseRules, from: number, to: number): Speaker | null {
	const own = mentionsIn(clause.paragraph, from, to).filter(
		(speaker) => isSomebody(speaker) && speaker.kind !== 'pronoun',
	);
	const topics = own.filter((speaker) => rules.isTopic(clause, speaker));
	return (
		topics.findLast((speaker) => rules.isMarked(clause, speaker)) ??
		topics[0] ??
		own.find(({ kind }) => kind === 'person') ??
		own.findLast(isNamed) ??
		null
	);
}

/** Most sentences of a paragraph that are looked at above a quotation. */
const mostSentences = 4;

/** Whom the text speaks of: who spoke last or was the subject since, in this paragraph or the one above. */
function carried(clause: Clause, rules: ClauseRules): Speaker | null {
	const here = spokenOfHere(clause, rules);
	if (here !== null) return here;
	const { frame, quote, before } = clause;
	if (before !== null && before.speaker !== null && quote.paragraph - before.quote.paragraph <= 1)
		return before.speaker;
	const above = frame.paragraphs[quote.paragraph - 1];
	if (above === undefined) return null;
	return topicIn({ ...clause, paragraph: above }, rules, 0, above.tokens.length);
}

/** The same of this paragraph alone. */
function spokenOfHere(clause: Clause, rules: ClauseRules): Speaker | null {
	const { frame, paragraph, quote, before } = clause;
	const said = before?.quote.paragraph === quote.paragraph ? before.quote.token : -1;
	let to = clause.from;
	for (let count = 0; count < mostSentences && to > said + 1; count++) {
		const from = clauseStart(frame, paragraph.tokens, to - 1);
		const subject = topicIn({ ...clause, from }, rules, Math.max(from, said + 1), to);
		if (subject !== null) return subject;
		to = from;
	}
	return said === -1 ? null : (before?.speaker ?? null);
}
