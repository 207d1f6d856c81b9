import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import type { Reading } from './may-speak.ts';
import type { Sentence } from './sentence-around.ts';
import { spokenOfAt } from './spoken-of.ts';

/** German verbs in the mood of what somebody said. */
const told =
	/^(?:dürfe|könne|müsse|solle|wolle|werde|habe|sei|seien|gebe|brauche|bleibe|gehe|komme|stehe|lasse|wisse)$/u;

/** Most words before that verb: "Der Umgang mit den Betroffenen sei". */
const longestOpening = 7;

/** What no such sentence opens with: whose words it tells, another clause, "I". */
const otherwise = reportingVerb | wordClass.by | wordClass.preposition | wordClass.clause | wordClass.i | wordClass.and;

/**
 * Who goes on in German "Man dürfe «…»", "Nötig seien «…»", "Der Plan sei «…» gewesen": nobody's words by themselves, and
 * in the mood of what somebody said before.
 */
export function toldOn(reading: Reading, { from, to }: Sentence): Speaker | null {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (frame.lexicon.listed('common').size === 0) return null;
	const opening = tokens.slice(from, Math.min(quote.token, from + longestOpening + 1));
	const verb = opening.findIndex(({ text, capital }) => !capital && told.test(text));
	const isPlain = verb > 0 && opening.slice(0, verb).every((word) => word.kind === 'word' && !isOf(word, otherwise));
	if (!isPlain || tokens.slice(from + verb, quote.token).some(isVerb)) return null;
	if (isToldBehind(tokens.slice(quote.token + 1, to))) return null;
	const teller = spokenOfAt(reading, from);
	// A capital by itself that nothing shows to be a person's is mostly a noun.
	return teller?.kind === 'name' && teller.entity?.human !== true && teller.to - teller.from === 1 ? null : teller;
}

function isVerb(token: Token): boolean {
	return isOf(token, reportingVerb);
}

/** Whether a verb that reports follows a quotation, or another clause than one that a conjunction opens: "…», forderten Verbände". */
function isToldBehind(behind: readonly Token[]): boolean {
	const first = behind.find(({ kind }) => kind === 'word');
	if (behind.some(isVerb)) return true;
	return behind[0]?.text === ',' && first !== undefined && !isOf(first, wordClass.clause);
}
