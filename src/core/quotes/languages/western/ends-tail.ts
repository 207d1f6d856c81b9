import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

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
	if (isWholeClause(tokens, at) || isManner(tokens, at)) return true;
	return word.classes === 0 && !word.capital && isVerb(tokens, at);
};

/** "Il testo vieta l’accesso", "um jornalista quis saber": a word that an object follows, or a verb in frequent use. */
function isVerb(tokens: readonly Token[], at: number): boolean {
	const [word, next] = tokens.slice(at, at + 2);
	const hasObject = isOf(next, wordClass.determiner) && !isOf(next, wordClass.preposition);
	return hasObject || pastTense.test(word?.text ?? '') || frequent.test(word?.text ?? '');
}

const frequent =
	/^(?:quis|quiso|quiere|quer|voulut|veut|volle|vuole|soube|supo|seppe|sait|pôde|pudo|poté|può|puede|pode|fez|hizo|fece|fait|faz|hace|deu|dio|donne|vino|veio|vint|vient|viene|venne|teve|tient|met|pone|põe|pôs|puso|prend|prit|prese|segue|sigue|suit|ouvre|abre|apre|sort|esce|tire|tira|jette|tend|pose|rend|sent)$/u;

/** What somebody speaks with: "la vieille dame d’une voix claire", "a autora, às gargalhadas". */
const manner =
	/^(?:voix|ton|air|geste|sourire|larmes|voz|tono|gesto|sonrisa|lágrimas|risas|carcajadas|voce|tono|sorriso|lacrime|risate|tom|riso|gargalhadas|stimme|lächeln|tränen|ton|kopfschütteln|augenzwinkern)$/u;

/** Most words between a preposition and such a noun: "d’une", "mit leiser". */
const mannerReach = 3;

export function isManner(tokens: readonly Token[], at: number): boolean {
	const ahead = tokens.slice(at, at + 1 + mannerReach);
	return isOf(ahead[0], wordClass.preposition) && ahead.slice(1).some(({ text }) => manner.test(text));
}

/** Whether a word behind a German noun is a verb: adjectives stand before it. */
export const endsGermanTail: NonNullable<SpeakerRules['endsTail']> = (tokens, at) => {
	const word = tokens[at];
	if (isManner(tokens, at)) return true;
	return (
		word?.kind === 'word' &&
		word.classes === 0 &&
		/(?:[^n]te|[^e]ten|[^e]t|ie[fßs]|oss|ah|ob|am|[^a]nd)$/u.test(word.text)
	);
};
