import { onceFor } from '../../../once-for.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { ClassOf } from '../../words/class-lookup.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, speakerNoun, wordClass } from '../../words/word-class.ts';
import { byStem } from './by-stem.ts';

/** Whether what looks like a mention is when something was: "La veille", "Tego samego dnia", "Saatler sonra". */
export function isTime(scan: Scan, { kind, from, to, person }: Candidate): boolean {
	const words = scan.tokens.slice(from, to);
	if (person !== null || !(kind === 'nominal' || (kind === 'name' && opensSentence(scan, words)))) return false;
	// "el héroe de la noche": what somebody is of says nothing of who he is.
	const end = words.findIndex((token) => isOf(token, wordClass.preposition));
	const told = end < 1 ? words : words.slice(0, end);
	return told.some(({ text }) => timesOf(scan.lexicon)(text) !== 0) && !told.some((token) => isOf(token, speakerNoun));
}

/** "Утром": one word, and nobody's surname. */
function opensSentence({ surnames }: Scan, [word, ...rest]: readonly Token[]): boolean {
	return word?.first === true && rest.length === 0 && !surnames.has(word.text);
}

/** Looks a word up among the language's nouns for times, which stand there whole or as a stem: "минут*". */
const timesOf = onceFor(
	({ listed }: Lexicon): ClassOf => byStem(new Map([...listed('times')].map((word) => [word, 1]))),
);
