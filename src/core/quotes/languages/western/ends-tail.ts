import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of the past that no adjective has. */
const past = /(?:[óò]|aron|ieron|aban?|ava(?:m|no)?|[^dlr]ía|ían|ait|aient|èrent|irent|arono|irono|ou|[ei]ram)$/u;

/** Whether a word behind a noun begins what the noun does: a verb, or another noun with its article. */
export const endsTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const [before, word] = [tokens[at - 1]?.classes ?? 0, tokens[at]];
	if (word === undefined || (before & wordClass.preposition) !== 0) return false;
	return (word.classes & wordClass.determiner) !== 0 || (word.classes === 0 && !word.capital && past.test(word.text));
};
