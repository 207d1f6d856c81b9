import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { mentionsIn, type Spot } from './clause.ts';

/** Longest sentence and longest clause at its end that are looked at, in tokens. */
const longestSentence = 60;
const longestClause = 24;

/**
 * Who told the sentence above in a clause at its end: "A and B held a call, spokesman C told reporters. … he said".
 *
 * @param spot - The token that goes on with what was told.
 * @returns Null where the sentence above has no such clause, or quotes somebody.
 */
export function tellerAbove(frame: Frame, { paragraph, token }: Spot, mayTell: MayTell = isPerson): Speaker | null {
	const own = sentenceBefore(frame.paragraphs[paragraph], token);
	if (own !== null) return tellerIn(frame.paragraphs[paragraph], own, mayTell);
	const above = frame.paragraphs[paragraph - 1];
	const last = sentenceBefore(above, above?.tokens.length ?? 0, true);
	return last === null ? null : tellerIn(above, last, mayTell);
}

/** Whether somebody may have told anything: who has a name, where a language says no more. */
type MayTell = (one: Speaker, tokens: readonly Token[]) => boolean;

type Sentence = { readonly from: number; readonly to: number };

/** The last sentence that ends before a token; of a whole paragraph its last. */
function sentenceBefore(paragraph: FrameParagraph | undefined, at: number, whole = false): Sentence | null {
	const tokens = paragraph?.tokens ?? [];
	const isStop = (index: number) => /^[.!?…]$/u.test(tokens[index]?.text ?? '');
	const to = whole ? at : startBefore(at, Math.max(0, at - longestSentence), isStop);
	return to === 0 ? null : { from: startBefore(to - 1, Math.max(0, to - longestSentence), isStop), to };
}

/** The subject of the verb that reports behind the last comma but those of the name. */
function tellerIn(paragraph: FrameParagraph | undefined, { from, to }: Sentence, mayTell: MayTell): Speaker | null {
	if (paragraph === undefined) return null;
	const { tokens } = paragraph;
	if (tokens.slice(from, to).some(({ kind }) => kind === 'quote')) return null;
	const people = mentionsIn(paragraph, from, to).filter((one) => mayTell(one, tokens) && one.role !== 'oblique');
	const last = people.at(-1);
	if (last === undefined || people[0] === last || to - last.from > longestClause) return null;
	const comma = tokens.slice(from, last.from).findLastIndex((_, at) => opensClause(tokens, from + at)) + from;
	const clause = tokens.slice(comma + 1, to);
	const verb = clause.findIndex(isReport);
	if (comma < from || verb === -1 || clause.some((word) => isOf(word, wordClass.that))) return null;
	return people.every((one) => one === last || one.from < comma || one.entity === last.entity) ? last : null;
}

/** A comma with a clause behind it, not with a name or who that is. */
function opensClause(tokens: readonly Token[], at: number): boolean {
	const [comma, next] = tokens.slice(at, at + 2);
	if (!/^[,،]$/u.test(comma?.text ?? '') || next === undefined) return false;
	const isAside = isOf(next, wordClass.relative);
	const ahead = tokens.slice(at + 1);
	const end = ahead.findIndex(({ text }) => /^[,،.]$/u.test(text));
	return !isAside && ahead.slice(0, end === -1 ? undefined : end).some(isReport);
}

function isReport({ classes }: Token): boolean {
	return (classes & (wordClass.say | wordClass.tell)) !== 0;
}
