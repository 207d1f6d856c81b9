import { onceFor } from '../../once-for.ts';
import type { Person, Role } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';

/** A person found at a token, and how many tokens the name takes. */
export type PersonHit = { readonly person: Person; readonly length: number };

/** The people known beforehand, by name and by office. */
export type PeopleIndex = {
	/** The longest name that begins at a token. */
	readonly findName: (tokens: readonly Token[], at: number, lexicon: Lexicon) => PersonHit | null;
	/** Who held an office on a day; null where nobody, or more than one, is known to have. */
	readonly findOffice: (title: string, date: string | null) => Person | null;
	/** Whether a word stands in a name as the table has it, without an ending of another case. */
	readonly isBaseForm: (word: { readonly text: string }) => boolean;
	/** Whether a title of an office begins with a word. */
	readonly beginsOffice: (word: string) => boolean;
};

type Alias = { readonly words: readonly string[]; readonly person: Person };

/** Endings that a nominative has and other cases drop, cut off so that all cases share a stem. */
const nominativeEnding = /(?:ський|ский|ый|ий|ой|[аяоеиіїыйьaoeyi])$/u;

/** Shortest stem of a name that is looked up with endings, in UTF-16 units; a Korean syllable is worth two letters. */
const shortestStem = (word: string) => (/\p{Script=Hangul}/u.test(word) ? 2 : 3);

/** Longest ending that is tried, in UTF-16 units: Ukrainian "-ському". */
const longestEnding = 6;

/** The index of a list of people; made once for each list. */
export const indexPeople: (people: readonly Person[]) => PeopleIndex = onceFor(makeIndex);

function makeIndex(people: readonly Person[]): PeopleIndex {
	const aliases = new Map<string, Alias[]>();
	const offices = new Map<string, { person: Person; role: Role }[]>();
	for (const person of people) {
		for (const name of new Set([person.name, ...person.aliases])) {
			const words = wordsOfName(name);
			append(aliases, words[0] ?? '', { words, person });
			append(aliases, `${stemOf(words[0] ?? '')}*`, { words, person });
		}
		for (const role of person.roles) for (const title of role.titles) append(offices, title, { person, role });
	}
	const baseForms = new Set(wordsOfNames(people));
	const officeStarts = new Set([...offices.keys()].map((title) => title.split(' ')[0] ?? ''));
	return {
		findName: (tokens, at, lexicon) => longest(candidates(aliases, tokens[at], lexicon), tokens, at, lexicon),
		findOffice: (title, date) => holder(offices.get(title) ?? [], date),
		isBaseForm: ({ text }) => baseForms.has(text),
		beginsOffice: (word) => officeStarts.has(word),
	};
}

/** The words of all names of some people. */
export function wordsOfNames(people: readonly Person[]): readonly string[] {
	return people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOfName));
}

/** "O’Brien" as the table has it: "O'Brien". */
function straight(word: string): string {
	return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** The words of a name as tokens have them: in lower case, full stops kept off. */
export function wordsOfName(name: string): readonly string[] {
	return name
		.toLowerCase()
		.split(/[\s・·]+/u)
		.map((word) => word.replace(/\.$/u, ''));
}

function stemOf(word: string): string {
	const stem = word.replace(nominativeEnding, '');
	return stem.length >= shortestStem(word) ? stem : word;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

function candidates(
	aliases: ReadonlyMap<string, Alias[]>,
	token: Token | undefined,
	lexicon: Lexicon,
): readonly Alias[] {
	if (token === undefined || token.kind !== 'word') return [];
	const exact = aliases.get(straight(token.text));
	if (exact !== undefined) return exact;
	return isDeclined(token, lexicon) ? byStem(aliases, token, lexicon) : [];
}

/** Whether a word may be a name in another case; Марина is none of Марин. */
function isDeclined({ classes }: Token, { listed }: Lexicon): boolean {
	return listed('endings').size > 0 && (classes & wordClass.femaleName) === 0;
}

function byStem(aliases: ReadonlyMap<string, Alias[]>, token: Token, lexicon: Lexicon): readonly Alias[] {
	const least = shortestStem(token.text);
	for (let cut = 0; cut <= longestEnding && token.text.length - cut >= least; cut++) {
		const end = token.text.length - cut;
		const isEnding = cut === 0 || lexicon.listed('endings').has(token.text.slice(end));
		const found = isEnding ? aliases.get(`${token.text.slice(0, end)}*`) : undefined;
		if (found !== undefined) return found;
	}
	return [];
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
	if (token.text === word || straight(token.text) === word) return true;
	const endings = lexicon.listed('endings');
	const stem = stemOf(word);
	if (endings.size === 0 || !token.text.startsWith(stem)) return false;
	return token.text === stem || endings.has(token.text.slice(stem.length));
}

function holder(holders: readonly { person: Person; role: Role }[], date: string | null): Person | null {
	const day = date?.slice(0, 10) ?? '9999';
	const then = holders.filter(
		({ role }) => (role.from === null || role.from <= day) && (role.to === null || day < role.to),
	);
	const people = new Set(then.map(({ person }) => person));
	const [only] = people;
	return people.size === 1 && only !== undefined ? only : null;
}
