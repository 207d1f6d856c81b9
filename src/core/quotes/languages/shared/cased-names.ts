import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { isParticle } from '../../mentions/name-particle.ts';
import type { NameRules } from '../../mentions/name-rules.ts';
import { wordsOfName } from '../../mentions/people-index.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** Names of languages that print them with capitals, and roles in small letters. */
export const casedNames: NameRules = {
	isOthersFirst,
	runEnd: pastOrganisation,
	wholeName: (scan, _start, run) => organisation(scan, run),
	narrowRun: (scan, _start, run) => afterPlaces(scan, run),
	isGivenToo: (word) => isOf(word, firstName),
};

/** A run of capitals that ends as organisations do: "Savunma Bakanlığı", "Deutsche Bahn"; undefined for another. */
export function organisation({ tokens }: Scan, { from, to }: Run): NameRun | undefined {
	const last = tokens[to - 1];
	if (to - from < 2 || last?.capital !== true) return undefined;
	const isBody = isOf(last, wordClass.organisation) && !isOf(last, wordClass.place);
	return isBody ? { from, to, person: null, sure: false } : undefined;
}

/** How places and organisations stand before a name in one language. */
export type Places = {
	/** Whether an organisation of one word begins one of two: "Bộ Giao thông". */
	readonly startsOrganisation?: boolean;
	/** Whether a word that no list has says where somebody is from. */
	readonly isDemonym?: (word: string) => boolean;
};

/** Past the places and organisations before a name: "глава МИД Франции Жан Моро". */
export function afterPlaces(scan: Scan, run: Run, places: Places = {}): Run {
	let { from } = run;
	while (from < run.to && isPlaceOrOrganisation(scan, from, places)) from++;
	const isBody = places.startsOrganisation === true && isOrganisation(scan.tokens[run.from]);
	const rest = scan.tokens.slice(from, run.to);
	// "Secretaria Municipal de Saúde": what an organisation's name goes on with, and no name of a person.
	const isWhole = rest.length === 1 || (rest.some(isParticle) && !rest.some((token) => isOf(token, firstName)));
	if (from === run.to || (isBody && isWhole)) return run;
	// "Ministerio de Seguridad": no person's name begins behind an organisation with "de".
	return from > run.from && isParticle(scan.tokens[from]) ? run : { from, to: run.to };
}

function isOrganisation(token: Token | undefined): boolean {
	return isOf(token, wordClass.organisation);
}

/** A place, an organisation, or one by its capitals alone: "PÚBLICO", "PAP". */
function isPlaceOrOrganisation({ text, tokens }: Scan, at: number, { isDemonym }: Places): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (isOf(token, wordClass.place | wordClass.organisation)) return true;
	if (token.classes === 0 && isDemonym?.(token.text) === true) return true;
	const printed = text.slice(token.start, token.end);
	return printed.length > 2 && !printed.includes('.') && printed === printed.toUpperCase() && printed !== token.text;
}

/** Past the small letters of an organisation's name: "Повітряні сили". */
export function pastOrganisation({ tokens }: Scan, { to }: Run, end: number): number {
	return to < end && isOrganisation(tokens[to]) ? to + 1 : to;
}

/** Longest first name that no list has, in UTF-16 units; German nouns before a name are mostly longer. */
const longestFirst = 7;

/** Whether a capital before a known surname is somebody else's first name, and in no spelling the person's own. */
function isOthersFirst({ text, tokens, people, lexicon }: Scan, at: number, person: Person): boolean {
	const token = tokens[at];
	// Polish "Sam Trump" is Trump himself.
	if (token === undefined || isOf(token, wordClass.title | wordClass.determiner)) return false;
	if (givenNames(people.known).get(token.text)?.has(firstWord(person.name)) === true) return false;
	if (people.findName(tokens, at, lexicon) !== null) return false;
	if (isOf(token, firstName)) return true;
	const isUnknown = !token.first && token.classes === 0 && token.text.length <= longestFirst;
	return isUnknown && /^\p{Lu}\p{Ll}+$/u.test(text.slice(token.start, token.end));
}

/** The spellings of each first name, as the names of some people have them: those of two languages are printed together, "Mijailo Podolyak". */
const givenNames = onceFor((known: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> => {
	const spellings = new Map<string, ReadonlySet<string>>();
	for (const { name, aliases } of known) {
		const own = [name, ...aliases.filter((alias) => /\s/u.test(alias))].map(firstWord);
		const all = new Set(own.flatMap((word) => [word, ...(spellings.get(word) ?? [])]));
		for (const word of all) spellings.set(word, all);
	}
	return spellings;
});

function firstWord(name: string): string {
	return wordsOfName(name)[0] ?? '';
}
