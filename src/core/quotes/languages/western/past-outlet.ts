import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/**
 * Past the place that a sentence opens with, up to a first name: "Alla Camera Elena Schiavi", "Da Palazzo Chigi Giorgia
 * Meloni".
 */
export function pastPlace({ tokens }: Scan, run: Run, given: number): Run {
	if (given <= run.from || isOf(tokens[run.from], firstName)) return run;
	return isPlaceThere(tokens, run.from) ? { from: given, to: run.to } : run;
}

/** Whether where somebody is follows: behind a preposition of place that opens the sentence. */
export function isPlaceThere(tokens: readonly Token[], at: number): boolean {
	return place.test(tokens[at - 1]?.text ?? '') && opens(tokens, at - 1);
}

const place = /^(?:da|dal|dall[ao]?|a|al|all[ao]?|in|nel|nell[ao]?|à|au|en|em|n[ao]|desde|depuis)$/u;

/** Whether a word opens its sentence, "and" before it too. */
function opens(tokens: readonly Token[], at: number): boolean {
	const [before, word] = tokens.slice(Math.max(0, at - 1), at + 1);
	return (
		word?.first === true ||
		(at === 0 && before?.first === true) ||
		(before?.first === true && isOf(before, wordClass.and))
	);
}

/** To whom something is said. */
const dative = /^(?:à|au|aux|a|ad|al|alla|allo|ai|ao|à)$/u;

/** How far before whom it is said to the verb stands, in tokens: "a confié mardi à Gala". */
const verbReach = 4;

/** Past the paper or station that somebody told something, up to their first name: "a raconté au Monde Jean Morel". */
export function pastOutlet({ tokens }: Scan, run: Run, given: number): Run {
	const before = isOf(tokens[run.from - 1], wordClass.determiner) ? run.from - 2 : run.from - 1;
	if (given <= run.from || isOf(tokens[run.from], firstName) || !dative.test(tokens[before]?.text ?? '')) return run;
	const clause = tokens.slice(Math.max(0, before - verbReach), before);
	return clause.some((word) => isOf(word, wordClass.say | wordClass.tell)) ? { from: given, to: run.to } : run;
}
