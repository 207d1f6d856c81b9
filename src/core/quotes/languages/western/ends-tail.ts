import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of the past that no adjective has. */
export const pastTense =
	/(?:[óò]|aron|ieron|aban?|ava(?:m|no)?|[^dlr]ía|ían|ait|aient|èrent|irent|arono|irono|ou|[ei]u|[ei]ram)$/u;

/** Pronouns before a verb: "La scrittrice ci pensa su". */
const clitic = /^(?:l|s|se|si|ci|ne|en|y|gli|me|te|nos|lhe)$/u;

/** Whether a word behind a noun begins what the noun does: a verb, or another noun with its article. */
export const endsTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const [before, word] = [tokens[at - 1]?.classes ?? 0, tokens[at]];
	if (word === undefined || (before & wordClass.preposition) !== 0) return false;
	if (clitic.test(word.text) || (word.classes & wordClass.determiner) !== 0) return true;
	return word.classes === 0 && !word.capital && pastTense.test(word.text);
};

/** Whether a word behind a German noun is a verb: adjectives stand before it. */
export const endsGermanTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const word = tokens[at];
	return (
		word?.kind === 'word' && word.classes === 0 && /(?:[^n]te|[^e]ten|[^e]t|ie[fßs]|oss|ah|ob|am)$/u.test(word.text)
	);
};
