import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of the past that no adjective has. */
export const pastTense =
	/(?:[óò]|aron|ieron|aban?|ava(?:m|no)?|[^dlr]ía|ían|ait|aient|èrent|irent|arono|irono|ou|[ei]u|[ei]ram)$/u;

/** Pronouns before a verb: "La scrittrice ci pensa su". */
const clitic = /^(?:l|s|se|si|ci|ne|en|y|gli|me|te|nos|lhe)$/u;

const negation = /^(?:no|não|non|ne|n)$/u;

/** "A delegada discorda.": what follows the noun that opens a sentence and ends it is the verb. */
function isWholeClause(tokens: readonly Token[], at: number): boolean {
	const [first, end] = [tokens[at - 2], tokens[at + 1]];
	return first?.first === true && (first.classes & wordClass.determiner) !== 0 && /^[.,:]$/u.test(end?.text ?? '');
}

/** Whether a word behind a noun begins what the noun does: a verb, or another noun with its article. */
export const endsTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const [before, word] = [tokens[at - 1]?.classes ?? 0, tokens[at]];
	if (word === undefined || (before & wordClass.preposition) !== 0) return false;
	if (clitic.test(word.text) || negation.test(word.text)) return true;
	if ((word.classes & (wordClass.determiner | wordClass.adverb)) !== 0) return true;
	if (isWholeClause(tokens, at)) return true;
	return word.classes === 0 && !word.capital && pastTense.test(word.text);
};

/** Whether a word behind a German noun is a verb: adjectives stand before it. */
export const endsGermanTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const word = tokens[at];
	return (
		word?.kind === 'word' &&
		word.classes === 0 &&
		/(?:[^n]te|[^e]ten|[^e]t|ie[fßs]|oss|ah|ob|am|[^a]nd)$/u.test(word.text)
	);
};
