import { onceFor } from '../../once-for.ts';
import type { Person, Role } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';

/** A person found at a token, and how many tokens the name takes. */
export type PersonHit = { readonly person: Person; readonly length: number };

/** The people known beforehand, by name and by office. */
export type PeopleIndex = {
	readonly known: readonly Person[];
	/** The longest name that begins at a token. */
	readonly findName: (tokens: readonly Token[], at: number, lexicon: Lexicon) => PersonHit | null;
	/** Who held an office on a day; null where nobody, or more than one, is known to have. */
	readonly findOffice: (title: string, date: string | null) => Person | null;
};

/** A name of a person, its words in lower case. */
export type Alias = { readonly words: readonly string[]; readonly person: Person };

/** How names known beforehand are found in other forms than the table has, in a language that declines them. */
export type DeclinedNames = {
	/** Names of which a word may be the first, in another case. */
	readonly beginWith: (people: readonly Person[], token: Token, lexicon: Lexicon) => readonly Alias[];
	/** Whether a word as printed is a form of one of a name. */
	readonly isFormOf: (printed: string, word: string, lexicon: Lexicon) => boolean;
};

/** The index of a list of people; made once for each list. */
export const indexPeople: (people: readonly Person[]) => PeopleIndex = onceFor(makeIndex);

function makeIndex(people: readonly Person[]): PeopleIndex {
	const aliases = namesBy(people, (word) => word);
	const offices = new Map<string, { person: Person; role: Role }[]>();
	for (const person of people)
		for (const role of person.roles)
			for (const title of role.titles) append(offices, officeKey(title), { person, role });
	return {
		known: people,
		findName: (tokens, at, lexicon) => longest(candidates(aliases, people, tokens[at], lexicon), tokens, at, lexicon),
		findOffice: (title, date) => holder(offices.get(officeKey(title)) ?? [], date),
	};
}

/** The names of some people by what a key makes of their first words. */
export function namesBy(
	people: readonly Person[],
	keyOf: (firstWord: string) => string,
): ReadonlyMap<string, readonly Alias[]> {
	const names = new Map<string, Alias[]>();
	for (const person of people)
		for (const name of new Set([person.name, ...person.aliases])) {
			const words = wordsOfName(name);
			append(names, keyOf(words[0] ?? ''), { words, person });
		}
	return names;
}

/** "O’Brien" as the table has it: "O'Brien". */
function straight(word: string): string {
	return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** The title of an office however it is printed: "l’Otan", "İngiltere Başbakanı", "ＮＡＴＯ事務総長". */
function officeKey(title: string): string {
	return straight(title.normalize('NFKC').toLowerCase()).replaceAll('i\u0307', 'i');
}

/** The words of a name as tokens have them: in lower case, full stops kept off, but for "J.D.". */
export function wordsOfName(name: string): readonly string[] {
	return name
		.toLowerCase()
		.split(/[\s・·]+/u)
		.map((word) => word.replace(/^([^.]+)\.$/u, '$1'));
}

/** Adds a value to those of its key. */
function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

/** Names that begin with a word, or else with another form of it. */
function candidates(
	aliases: ReadonlyMap<string, readonly Alias[]>,
	people: readonly Person[],
	token: Token | undefined,
	lexicon: Lexicon,
): readonly Alias[] {
	if (token === undefined || token.kind !== 'word') return [];
	return (
		aliases.get(straight(token.text)) ?? lexicon.grammar.mentions.declinedNames?.beginWith(people, token, lexicon) ?? []
	);
}

function longest(found: readonly Alias[], tokens: readonly Token[], at: number, lexicon: Lexicon): PersonHit | null {
	let best: PersonHit | null = null;
	let shared = false;
	for (const { words, person } of found) {
		if (
			words.length < (best?.length ?? 1) ||
			!words.every((word, offset) => sameWord(tokens[at + offset], word, lexicon)) ||
			!isNameWritten(tokens, at, words.length)
		)
			continue;
		shared = best !== null && words.length === best.length && person !== best.person;
		best = { person, length: words.length };
	}
	// A surname of several is nobody's until the article says whose.
	return shared ? null : best;
}

/** Whether some words are written as a name: "clapper" is none of Clapper. */
function isNameWritten(tokens: readonly Token[], at: number, length: number): boolean {
	return tokens.slice(at, at + length).some(({ capital, text }) => capital || !/^\p{Ll}/u.test(text));
}

function sameWord(token: Token | undefined, word: string, lexicon: Lexicon): boolean {
	if (token === undefined) return false;
	return (
		token.text === word ||
		straight(token.text) === word ||
		lexicon.grammar.mentions.declinedNames?.isFormOf(token.text, word, lexicon) === true
	);
}

function holder(holders: readonly { person: Person; role: Role }[], date: string | null): Person | null {
	const people = new Set(holders.flatMap(({ person, role }) => (isHeldOn(role, date) ? [person] : [])));
	const [only] = people;
	return people.size === 1 && only !== undefined ? only : null;
}

/** Whether an office was held on a day; one of an article without a date is read as of today. */
export function isHeldOn({ from, to }: Role, date: string | null): boolean {
	const day = date?.slice(0, 10) ?? '9999';
	return (from === null || from <= day) && (to === null || day < to);
}
