import { isRomance } from '../words/is-romance.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, speakerNoun, wordClass } from '../words/word-class.ts';
import { isParticle } from './name-particle.ts';
import type { Scan } from './scan-phrase.ts';

type Run = { readonly from: number; readonly to: number };

/** "Yanina Coronel": behind another capital a role is a surname, where roles are printed in small letters. */
export function isSurname({ tokens, lexicon }: Scan, run: Run, title: number): boolean {
	const before = tokens[title - 1];
	return (
		title > run.from &&
		before?.capital === true &&
		(before.classes & wordClass.title) === 0 &&
		(/^(?:es|fr|it)$/u.test(lexicon.language) || (lexicon.language === 'tr' && (before.classes & firstName) !== 0))
	);
}

/** "presidente dell'Ordine", "ministro degli Esteri": one capital that says of what somebody is something. */
export function isComplement({ tokens, lexicon }: Scan, start: number, run: Run): boolean {
	const before = tokens[run.from - 1];
	if (lexicon.language === 'en' || lexicon.title !== null || run.to - run.from > 1 || run.from <= start) return false;
	return before !== undefined && lexicon.signs.get(before.text) === 'f' && isRomance(lexicon.language);
}

/** Past what somebody is something of: "presidente dei senatori Pd Francesco Boccia", "ministro delle Imprese Adolfo Urso". */
export function afterComplement({ tokens, lexicon }: Scan, start: number, run: Run, given: number): Run {
	if (!isRomance(lexicon.language) || run.to - run.from < 3) return run;
	const way = tokens.slice(start, run.from);
	if (
		!way.some(({ text }) => lexicon.signs.get(text) === 'f') ||
		!way.some(({ classes }) => (classes & speakerNoun) !== 0)
	)
		return run;
	return { from: given === -1 ? run.to - 2 : given, to: run.to };
}

/** Shortest German noun before a name that is taken for a role, in UTF-16 units: shorter are first names. */
const shortestNoun = 9;

/** Past a noun with a capital that is no first name: "Schwimmmeister Jannik Osei", "l'Argentin Marcelo Iribarne". */
export function afterNoun({ tokens, lexicon }: Scan, run: Run): Run {
	const first = tokens[run.from];
	if (lexicon.language === 'de' && run.to - run.from === 2 && first !== undefined && isKin(first))
		return { from: run.from + 1, to: run.to };
	const isLong = run.to - run.from >= 3 && !isParticle(tokens[run.from + 1]);
	if (first === undefined || !isLong || (first.classes & firstName) !== 0) return run;
	const isNoun =
		lexicon.language === 'de'
			? isLongNoun(first.text) || agent.test(first.text)
			: isBehindArticle(tokens[run.from - 1], lexicon.language);
	return isNoun ? { from: run.from + 1, to: run.to } : run;
}

/** "Großmutter Kreszenz". */
function isKin({ classes }: Token): boolean {
	return (classes & wordClass.person) !== 0 && (classes & firstName) === 0;
}

/** Behind a French article, or a number: "dei 5 Stelle Stefano Patuanelli". */
function isBehindArticle(before: Token | undefined, language: string): boolean {
	if (before === undefined) return false;
	return (language === 'fr' && (before.classes & wordClass.determiner) !== 0) || /^\d+$/u.test(before.text);
}

/** Endings of German nouns for who does something; first names with them are in the lists. */
const agent = /^.{3,}(?:er|in|ist|eur|ant|ent|or|herr|mann|frau|rat|wart|chef|wirt)$/u;

function isLongNoun(word: string): boolean {
	return (
		word.length >= shortestNoun &&
		!/^(?:friedrich|christoph|alexander|sebastian|konstantin|maximilian|katharina|elisabeth|margarete)/u.test(word)
	);
}
