import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { speakerNoun, wordClass } from '../../words/word-class.ts';
import { lastTwo } from './name-behind-noun.ts';

/** "Yanina Coronel": behind another capital a role is a surname, where roles are printed in small letters. */
export function isSurname({ tokens }: Scan, run: Run, title: number): boolean {
	const before = tokens[title - 1];
	return title > run.from && before?.capital === true && (before.classes & wordClass.title) === 0;
}

/** "presidente dell'Ordine", "ministro degli Esteri": one capital that says of what somebody is something. */
export function isComplement({ tokens, lexicon }: Scan, start: number, run: Run): boolean {
	const before = tokens[run.from - 1];
	if (run.to - run.from > 1 || run.from <= start) return false;
	return before !== undefined && lexicon.signs.get(before.text) === 'f';
}

/** Past what somebody is something of: "presidente dei senatori Pd Francesco Boccia", "ministro delle Imprese Adolfo Urso". */
export function afterComplement({ tokens, lexicon }: Scan, start: number, run: Run, given: number): Run {
	if (run.to - run.from < 3) return run;
	const way = tokens.slice(start, run.from);
	if (
		!way.some(({ text }) => lexicon.signs.get(text) === 'f') ||
		!way.some(({ classes }) => (classes & speakerNoun) !== 0)
	)
		return run;
	return { from: given === -1 ? lastTwo(tokens, run.to) : given, to: run.to };
}
