import type { Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';
import { isVerb } from './german-words-of.ts';
import { between, type Reading } from './may-speak.ts';
import type { Sentence } from './sentence-around.ts';
import { spokenOfAt } from './spoken-of.ts';

/** Most words before the verb of such a sentence: "In der Diskussion der letzten Tage habe". */
const longestOpening = 9;

/** What no such sentence opens with: whose words it tells, another clause, "I". */
const otherwise = reportingVerb | wordClass.by | wordClass.clause | wordClass.i | wordClass.and;

/** Before whom whose view it is stands: "Für Pavel Ruml sei das «…»". */
const viewpoint = /^(?:für|nach|aus)$/u;

/**
 * Who goes on in German "Man dürfe «…»", "Nötig seien «…»", "Der Plan sei «…» gewesen": nobody's words by themselves, and
 * in the mood of what somebody said before.
 */
export function toldOn(reading: Reading, { from, to }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const opening = tokens.slice(from, quote.token);
	const behind = tokens.slice(quote.token + 1, to);
	if (!isToldBefore(opening) && !isToldAround(opening, behind)) return null;
	if (isToldBehind(behind)) return null;
	const teller = spokeLast(reading, from) ?? spokenOfAt(reading, from);
	// A capital by itself that nothing shows to be a person's is mostly a noun.
	return teller?.kind === 'name' && teller.entity?.human !== true && teller.to - teller.from === 1 ? null : teller;
}

/** Who spoke in the paragraph, nobody else named since. */
function spokeLast({ paragraph, quote, before }: Reading, from: number): Speaker | null {
	const spoke = before?.quote.paragraph === quote.paragraph ? before.speaker : null;
	if (spoke === null || before === null) return null;
	const since = between(paragraph, before.quote.token + 1, from);
	return since.some((one) => one !== spoke && isPerson(one)) ? null : spoke;
}

/** Whether the verb before a quotation is in that mood, and no clause stands before it. */
function isToldBefore(opening: readonly Token[]): boolean {
	const verb = opening.slice(0, longestOpening + 1).findIndex(isTold);
	return verb > 0 && opening.slice(0, verb).every(isPlain) && !opening.slice(verb).some(isVerb);
}

/** "Ein Rat, der so arbeite und «…», dürfe sich nicht wundern": whether the verb stands behind a clause of its subject. */
function isToldAround(opening: readonly Token[], behind: readonly Token[]): boolean {
	const comma = opening.findIndex(({ text }) => text === ',');
	if (comma < 1 || !isOf(opening[comma + 1], wordClass.relative)) return false;
	const isWhole = opening.slice(0, comma).every(isPlain) && !opening.some(isVerb);
	const all = [...opening, ...behind];
	return isWhole && all.some((word, at) => at > comma + 1 && isTold(word) && all[at - 1]?.text === ',');
}

function isPlain(word: Token): boolean {
	return word.kind === 'word' && !isOf(word, otherwise) && !viewpoint.test(word.text);
}

/** Whether a verb that reports follows a quotation, or another clause than one that a conjunction opens: "…», forderten Verbände". */
function isToldBehind(behind: readonly Token[]): boolean {
	const first = behind.find(({ kind }) => kind === 'word');
	if (behind.some(isVerb)) return true;
	if (behind[0]?.text !== ',' || first === undefined || isTold(first)) return false;
	return !isOf(first, wordClass.clause | wordClass.relative | wordClass.that);
}
