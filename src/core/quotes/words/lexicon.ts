import { withNameForms } from './name-forms.ts';
import { simplifySigns } from './simplify-signs.ts';
import { firstName, reportingVerb, type WordClass, wordClass } from './word-class.ts';

/** A language as data: for each class its words, parted by spaces; `stem*` stands for all words that begin so. */
export type LanguageTable = {
	readonly [name in WordClass]?: string;
} & {
	/** What is written together with the next word and parted from it by an apostrophe: "l'". */
	readonly elisions?: string;
	/** What is written together with the next word without a mark: Arabic "wa-". */
	readonly prefixes?: string;
	/** Endings that a name takes: an alias is found with any of them. */
	readonly endings?: string;
	/** Nouns printed with a capital that name nobody, where all nouns are. */
	readonly common?: string;
	/** Nouns that stand behind a verb and name nobody, where no capital shows it. */
	readonly plainNoun?: string;
	/** Outline signs of small words that mark a role in the sentence: "f:of|y:by". */
	readonly signs?: string;
	/** What may stand between a quotation and the verb behind it, in languages with the verb last. */
	readonly verbFinal?: string;
	/** Endings of compounds that are a role: German "-minister". */
	readonly titleEndings?: string;
	/** Words before what is named in quotation marks, or called so: "газета", "sogenannte". */
	readonly named?: string;
	/** The same behind it: Turkish "gazetesi". */
	readonly namedBefore?: string;
	/** Particles or endings behind the subject of a sentence: Japanese "は", Korean "-은". */
	readonly subjectMarks?: string;
	/** The same behind what is no subject: who is spoken to, met or had. */
	readonly obliqueMarks?: string;
	/** Endings of a verb that is known by them alone, behind a quotation and a dash: "-лся". */
	readonly verbEndings?: string;
	/** Endings of nouns for speakers in any case but the nominative. */
	readonly obliqueEndings?: string;
	/** Endings of first names in other cases, each with what stands in its place in the table: "owi: ę:a". */
	readonly nameForms?: string;
	/** Endings, and whole nouns, that look like those and are nominatives. */
	readonly baseEndings?: string;
	/** Endings of a verb in the plural, whose subject may be an institution: "В Минздраве сообщили". */
	readonly pluralVerb?: string;
	/** Prepositions before such an institution. */
	readonly inPrepositions?: string;
	/** Verbs of those who pass on what another said: "quotes". */
	readonly cite?: string;
	/** Phrases of several words before whose words are printed, joined by `_`: "de_acuerdo_con". */
	readonly byPhrase?: string;
	/** Endings of a verb whose subject is a woman: Polish "-ła". */
	readonly feminineVerb?: string;
	/** Pronouns that are hung on the verb with a hyphen: French "dit-il". */
	readonly inverted?: string;
	/** Monday to Sunday, each with its forms; parted by bars. */
	readonly weekdays?: string;
	/** January to December, as dates print them; parted by bars. */
	readonly months?: string;
	readonly yesterday?: string;
	readonly today?: string;
	/** Verbs of an outlet that passes on what somebody said: "reports". */
	readonly relay?: string;
	/** Words that are none of all these, and would be taken for the beginning of a name. */
	readonly plain?: string;
	/** Surnames, and endings of organisations, where no capital shows a name. */
	readonly surnames?: string;
	readonly organisationEndings?: string;
	/** The signs that foreign names are written with, in one word. */
	readonly foreignSigns?: string;
	/** Set where a verb needs no subject: who spoke is who was spoken of. */
	readonly proDrop?: string;
	/** Set where the clause beside a quotation tells who speaks: its subject is in the nominative. */
	readonly clauses?: string;
	/** Set where a role follows the name: "マクロン大統領". */
	readonly titleAfter?: string;
	/** Set where a role goes before the name and no capital shows where the name begins. */
	readonly titleBefore?: string;
};

/** The words of one language, ready to be looked up. */
export type Lexicon = {
	readonly language: string;
	/** The classes of a word in lower case; 0 for none. */
	readonly classOf: (word: string) => number;
	/** The outline sign of a small word, where it has its own. */
	readonly signs: ReadonlyMap<string, string>;
	readonly elisions: ReadonlySet<string>;
	readonly prefixes: readonly string[];
	readonly endings: ReadonlySet<string>;
	readonly common: ReadonlySet<string> | null;
	readonly plainNouns: ReadonlySet<string>;
	readonly verbFinal: ReadonlySet<string> | null;
	/** Whether words end with what stands before names in quotation marks. */
	readonly isNamed: (before: readonly { readonly text: string; readonly classes: number }[]) => boolean;
	/** Whether a word stands behind them. */
	readonly isNamedBefore: (after: readonly { readonly text: string }[]) => boolean;
	readonly subjectMarks: ReadonlySet<string>;
	readonly obliqueMarks: ReadonlySet<string>;
	readonly feminineVerb: readonly string[];
	readonly verbEndings: readonly string[];
	readonly obliqueEndings: readonly string[];
	readonly baseEndings: readonly string[];
	readonly pluralVerb: readonly string[];
	readonly inPrepositions: ReadonlySet<string>;
	readonly cites: ReadonlySet<string>;
	readonly byPhrases: ReadonlySet<string>;
	/** Finds a pronoun hung on a verb; its first group is the pronoun. */
	readonly inverted: RegExp | null;
	readonly title: 'before' | 'after' | null;
	readonly proDrop: boolean;
	readonly clauses: boolean;
	/** Days from Monday, 0 to 6; months from January, 0 to 11; how many days ago; by word. */
	readonly weekdays: ReadonlyMap<string, number>;
	readonly months: ReadonlyMap<string, number>;
	readonly daysAgo: ReadonlyMap<string, number>;
	readonly relay: ReadonlySet<string>;
	readonly plain: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
	readonly organisationEndings: readonly string[];
	readonly foreignSigns: ReadonlySet<string>;
	/** Longest word to cut unspaced text by, in UTF-16 units. */
	readonly longestWord: number;
	/** Whether text can be cut at this word; as `fold` has it. */
	readonly has: (word: string) => boolean;
	/** The form words are looked up in: simplified characters in Chinese. */
	readonly fold: (text: string) => string;
};

/** Shortest beginning that is looked up as a stem, in UTF-16 units. */
const shortestStem = 2;

/** Longest beginning that is, so that a hostile word takes no longer than its length. */
const longestStem = 40;

/**
 * Builds the lexicon of a language from its table.
 *
 * @param names - Names in scripts that do not part their words, so that they are cut out whole.
 */
export function toLexicon(language: string, table: LanguageTable, names: readonly string[]): Lexicon {
	const fold = language === 'zh' ? simplifySigns : asPrinted;
	const { exact, stems } = readClasses(table, fold);
	for (const name of [...names, ...wordsOf(table.plain)].map(fold)) if (!exact.has(name)) exact.set(name, 0);
	const classOf = withEndings(lookup(exact, stems, wordsOf(table.prefixes)), table);
	return {
		language,
		classOf: withNameForms(
			language === 'zh' ? (word) => classOf(simplifySigns(word)) : classOf,
			wordsOf(table.nameForms),
		),
		inverted: table.inverted === undefined ? null : new RegExp(`-(?:t-)?(${wordsOf(table.inverted).join('|')})$`, 'iu'),
		isNamed: named(table.named, wordsOf(table.prefixes)),
		isNamedBefore: namedBefore(table.namedBefore),
		subjectMarks: new Set(wordsOf(table.subjectMarks)),
		obliqueMarks: new Set(wordsOf(table.obliqueMarks)),
		feminineVerb: wordsOf(table.feminineVerb),
		verbEndings: wordsOf(table.verbEndings),
		obliqueEndings: wordsOf(table.obliqueEndings),
		baseEndings: wordsOf(table.baseEndings),
		pluralVerb: wordsOf(table.pluralVerb),
		inPrepositions: new Set(wordsOf(table.inPrepositions)),
		cites: new Set(wordsOf(table.cite)),
		byPhrases: new Set(wordsOf(table.byPhrase)),
		signs: readSigns(table.signs),
		elisions: new Set(wordsOf(table.elisions)),
		prefixes: wordsOf(table.prefixes),
		endings: new Set(['', ...wordsOf(table.endings)]),
		common: table.common === undefined ? null : new Set(wordsOf(table.common)),
		plainNouns: new Set(wordsOf(table.plainNoun)),
		verbFinal: table.verbFinal === undefined ? null : new Set(wordsOf(table.verbFinal)),
		title: titlePlace(table),
		proDrop: table.proDrop !== undefined,
		clauses: table.clauses !== undefined,
		weekdays: numbered(table.weekdays),
		months: numbered(table.months),
		daysAgo: numbered(`${table.today ?? ''}|${table.yesterday ?? ''}`),
		relay: new Set(wordsOf(table.relay)),
		plain: new Set(wordsOf(table.plain)),
		surnames: new Set(wordsOf(table.surnames).map(fold)),
		organisationEndings: wordsOf(table.organisationEndings),
		foreignSigns: new Set(table.foreignSigns),
		longestWord: [...exact.keys()].reduce((most, word) => Math.max(most, word.length), 0),
		has: (word) => exact.has(word),
		fold,
	};
}

function asPrinted(text: string): string {
	return text;
}

/** The words of a class; days and months stand in their own order. */
function listOf(table: LanguageTable, name: string): string | undefined {
	if (name === 'day')
		return `${table.weekdays ?? ''}|${table.today ?? ''}|${table.yesterday ?? ''}`.replaceAll('|', ' ').trim();
	return name === 'month' ? table.months?.replaceAll('|', ' ') : table[name as WordClass];
}

/** Whether a word is in a list of words and stems. */
function listed(list: string | undefined): (token: { readonly text: string }) => boolean {
	const words = wordsOf(list);
	const exact = new Set(words.filter((word) => !word.endsWith('*')));
	const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	return ({ text }) => exact.has(text) || stems.some((stem) => text.startsWith(stem));
}

function namedBefore(list: string | undefined): Lexicon['isNamedBefore'] {
	const isWord = listed(list);
	const phrases = phrasesOf(list);
	return (after) => {
		const [first] = after;
		return first !== undefined && (isWord(first) || phrases.has(after.map(({ text }) => text).join('_')));
	};
}

/** Phrases of several words, joined by `_`: "cái_gọi_là", "diye_anılan". */
function phrasesOf(list: string | undefined): ReadonlySet<string> {
	return new Set(wordsOf(list).filter((word) => word.includes('_')));
}

/** The same for words that go before. */
function named(list: string | undefined, prefixes: readonly string[]): Lexicon['isNamed'] {
	const isWord = listed(list);
	const isNamed = (token: { readonly text: string }) =>
		isWord(token) ||
		prefixes.some((prefix) => token.text.startsWith(prefix) && isWord({ text: token.text.slice(prefix.length) }));
	const phrases = phrasesOf(list);
	return (before) => {
		const last = before.at(-1);
		if (last === undefined) return false;
		return (
			(last.classes & wordClass.work) !== 0 || isNamed(last) || phrases.has(before.map(({ text }) => text).join('_'))
		);
	};
}

function titlePlace({ titleAfter, titleBefore }: LanguageTable): Lexicon['title'] {
	if (titleAfter !== undefined) return 'after';
	return titleBefore === undefined ? null : 'before';
}

function readClasses(
	table: LanguageTable,
	fold: (word: string) => string,
): { exact: Map<string, number>; stems: Map<string, number> } {
	const exact = new Map<string, number>();
	const stems = new Map<string, number>();
	for (const [name, bit] of Object.entries(wordClass)) {
		for (const word of wordsOf(listOf(table, name))) {
			const stem = word.endsWith('*');
			add(stem ? stems : exact, fold(stem ? word.slice(0, -1) : word), bit);
		}
	}
	return { exact, stems };
}

/** Takes a compound for a role by how it ends, with or without a particle behind it. */
function withEndings(classOf: (word: string) => number, table: LanguageTable): (word: string) => number {
	const roles = new Set(wordsOf(table.titleEndings));
	if (roles.size === 0) return classOf;
	const particles = table.titleAfter === undefined ? [''] : ['', ...wordsOf(table.endings)];
	const lengths = [...new Set([...roles].map((role) => role.length))];
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		const isRole = particles.some(
			(particle) =>
				word.endsWith(particle) &&
				lengths.some((length) => {
					const end = word.length - particle.length;
					return end > length && roles.has(word.slice(end - length, end));
				}),
		);
		return isRole ? wordClass.title : 0;
	};
}

/** Most beginnings written together with one word: "وبالقول". */
const mostPrefixes = 3;

function lookup(
	exact: ReadonlyMap<string, number>,
	stems: ReadonlyMap<string, number>,
	prefixes: readonly string[],
): (word: string) => number {
	const within = (word: string, cuts: number): number => {
		const found = classIn(exact, stems, word);
		if (found !== 0 || cuts === 0) return found;
		const inside = prefixesOf(word, prefixes).map((prefix) =>
			behindPrefix(prefix, within(word.slice(prefix.length), cuts - 1)),
		);
		return inside.find((classes) => classes !== 0) ?? 0;
	};
	if (prefixes.length === 0) return (word) => classIn(exact, stems, word);
	return (word) => {
		const found = classIn(exact, stems, word);
		// No name has an article or a preposition in front.
		return found === 0 ? within(word, mostPrefixes) & ~firstName : found;
	};
}

/** What a word can be behind a prefix: an article is longer than a conjunction, and no verb has one. */
function behindPrefix(prefix: string, classes: number): number {
	return prefix.length > 1 ? classes & ~reportingVerb : classes;
}

/** The prefixes a word may begin with. */
function prefixesOf(word: string, prefixes: readonly string[]): readonly string[] {
	return prefixes.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1);
}

/** The place of each word's group: "monday|tuesday". */
function numbered(groups: string | undefined): ReadonlyMap<string, number> {
	const entries = (groups ?? '').split('|').flatMap((words, at) => wordsOf(words).map((word) => [word, at] as const));
	return new Map(entries);
}

/** "f:of|y:by" as a map from word to sign. */
function readSigns(signs: string | undefined): ReadonlyMap<string, string> {
	const groups = (signs ?? '').split('|').map((group) => group.split(':'));
	return new Map(groups.flatMap(([sign = '', words]) => wordsOf(words).map((word) => [word, sign] as const)));
}

const role = wordClass.title | wordClass.person;

/** What makes a Slavic adjective or abstract noun of a role: "дипломатичним", "президентский", "лидерство". */
const adjective =
	/^(?:ск|ськ|ичн|ическ|енськ|енск|ств|цтв|н(?:ый|ой|ая|ое|ого|ому|ым|ых|ий|а|е|им|их)$|ow[yaei]$|[sc]k(?:i|a|ie|iej|iego|im|ich|ą)$)/u;

function classIn(exact: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>, word: string): number {
	const found = exact.get(word);
	if (found !== undefined) return found;
	if (stems.size === 0) return 0;
	for (let end = Math.min(word.length, longestStem); end >= shortestStem; end--) {
		const stem = stems.get(word.slice(0, end));
		if (stem !== undefined) return (stem & role) !== 0 && adjective.test(word.slice(end)) ? 0 : stem;
	}
	return 0;
}

function add(words: Map<string, number>, word: string, bit: number): void {
	words.set(word, (words.get(word) ?? 0) | bit);
}

function wordsOf(list: string | undefined): readonly string[] {
	return list === undefined ? [] : list.split(' ').filter((word) => word !== '');
}
