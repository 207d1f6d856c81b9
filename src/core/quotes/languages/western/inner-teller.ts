import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, wordClass } from '../../words/word-class.ts';

/** What may stand between a subject and its verb. */
const between = pronoun | wordClass.adverb | wordClass.have | wordClass.be;

/** Those who are told something, before the verb. */
const told = /^(?:me|te|nos|le|les|mi|ti|ci|gli|lui|leur|m|lhes?|mir|ihm|ihr|ihnen|uns)$/u;

/**
 * Who told somebody what they pass on: "El chofer contó que uno de los ladrones le dijo: «…»".
 *
 * @param own - The mentions of the clause that may speak.
 * @param from - Where the sentence begins; its quotation stands at `at`.
 * @returns Undefined where the last verb before the quotation says of nobody that they were told.
 */
export function innerTeller(
	tokens: readonly Token[],
	own: readonly Speaker[],
	from: number,
	at: number,
): Speaker | undefined {
	const verb = tokens.slice(from, at).findLastIndex((token) => isOf(token, wordClass.say | wordClass.tell)) + from;
	const teller = own.findLast(({ to }) => to <= verb);
	if (verb < from || teller === undefined || teller === own[0]) return undefined;
	const way = tokens.slice(teller.to, verb);
	const isTold =
		way.some(({ text }) => told.test(text)) && way.every((word) => isOf(word, between) || told.test(word.text));
	const opening = tokens[teller.from - 1];
	return isTold && (opening?.text === ',' || isOf(opening, wordClass.that)) ? teller : undefined;
}
