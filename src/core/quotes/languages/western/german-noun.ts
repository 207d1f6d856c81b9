import type { Run } from '../../mentions/name-in-phrase.ts';
import { pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isBehindName } from '../shared/cased-phrases.ts';

/** Shortest German noun before a name that is taken for a role, in UTF-16 units: shorter are first names. */
const shortestNoun = 9;

/** Past a noun with a capital that is no first name: "Schwimmmeister Jannik Osei". */
export function pastGermanNoun(scan: Scan, run: Run): Run {
	const first = scan.tokens[run.from];
	if (run.to - run.from >= 2 && first !== undefined && isKin(first)) return { from: run.from + 1, to: run.to };
	// "Wirt Hugo Pelling": what stands before first name and surname is neither.
	if (run.to - run.from > 2 && first?.classes === 0 && isOf(scan.tokens[run.from + 1], firstName))
		return { from: run.from + 1, to: run.to };
	// "Lumeo-Banker Krahl", "Kontrolleur Hafner": behind either stands a surname.
	if (run.to - run.from === 2 && first?.classes === 0 && isAgent(scan, first))
		return { from: run.from + 1, to: run.to };
	return pastNoun(scan, run, ({ text }) => isLongNoun(text) || agent.test(text));
}

/** "griff Wagner CDU/CSU-Kandidat Ohm an": letters of a party behind a name, and of no company. */
export function beforeLetters({ text, tokens }: Scan, run: Run): Run {
	const printed = tokens.slice(run.from, run.to).map(({ start, end }) => text.slice(start, end));
	const isLetters = (word: string | undefined) => /^\p{Lu}{2,5}$/u.test(word ?? '') && !company.test(word ?? '');
	const isBehind = printed.length > 1 && isLetters(printed.at(-1)) && !isLetters(printed[0]);
	return isBehind && /^[/-]$/u.test(tokens[run.to]?.text ?? '') ? { from: run.from, to: run.to - 1 } : run;
}

const company = /^(?:AG|SE|KG|EV|SA|UG)$/u;

/** "Großmutter Kreszenz". */
function isKin({ classes }: Token): boolean {
	return (classes & wordClass.person) !== 0 && (classes & firstName) === 0;
}

/** Endings of German nouns for who does something; first names with them are in the lists. */
const agent = /^.{3,}(?:er|in|ist|eur|ant|ent|or|herr|mann|frau|rat|wart|chef|wirt)$/u;

/** Whether a word is of who does something by its ending and no name: "Karl-Dieter" has a first name before its hyphen. */
function isAgent({ lexicon }: Scan, { text }: Token): boolean {
	if (/..eure?$/u.test(text)) return true;
	const parts = text.split('-');
	return parts.length > 1 && agent.test(parts.at(-1) ?? '') && !parts.some((part) => isNamed(lexicon.classOf(part)));
}

function isNamed(classes: number): boolean {
	return (classes & firstName) !== 0;
}

function isLongNoun(word: string): boolean {
	return (
		word.length >= shortestNoun &&
		!/^(?:friedrich|christoph|alexander|sebastian|konstantin|maximilian|katharina|elisabeth|margarete)/u.test(word)
	);
}

/** Whether plain small letters stand behind a name or noun: what follows either is a verb. */
export function isBehindGermanName(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || !isNounBefore(scan, at)) return isBehindName(scan, at);
	// "Am Ende Pfarrer Mbeki": behind when it was a role begins anew.
	const isAfterTime = scan.tokens[at - 2]?.text === 'am' && isOf(token, wordClass.title);
	return isAfterTime || (!token.capital && token.classes === 0);
}

function isNounBefore({ text, tokens }: Scan, at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && !before.first && !before.capital && /^\p{Lu}/u.test(text.charAt(before.start));
}
