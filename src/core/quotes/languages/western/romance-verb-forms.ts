import { reportingVerb } from '../../words/word-class.ts';

/** Endings of a form that tables list, each with those of the same verb's other forms. */
const paradigms: readonly (readonly [RegExp, string])[] = [
	[/ió$/u, 'ieron ía ían iendo en'],
	[/(?<!i)ó$/u, 'aron aba aban ando an'],
	[/ou$/u, 'aram ava avam ando am'],
	[/eu$/u, 'eram ia iam endo em'],
	[/iu$/u, 'iram ia iam indo em'],
	[/ato$/u, 'ava avano ando ano'],
	[/é$/u, 'ait aient ant ent a'],
];

/** Shortest stem that forms are made of, in UTF-16 units: "riu" tells none. */
const shortestStem = 3;

/** Verbs that give a name as often as an opinion: their own forms are in the tables alone. */
const naming = /^(?:llam|chiam|cham|bauti|apelid|apod)/u;

/** The verbs that report of a table in their other forms: "aclararon", "aclaraba" where it has "aclaró"; the table's own left out. */
export function romanceVerbForms(known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const reporting = [...known].filter(([word, classes]) => (classes & reportingVerb) !== 0 && !naming.test(word));
	const forms = reporting.flatMap(([word, classes]) =>
		formsOf(word).map((form) => [form, classes & reportingVerb] as const),
	);
	return new Map(forms.filter(([form]) => !known.has(form)));
}

function formsOf(word: string): readonly string[] {
	const [ending, others] = paradigms.find(([one]) => one.test(word)) ?? [];
	if (ending === undefined || others === undefined) return [];
	const stem = word.replace(ending, '');
	return stem.length < shortestStem ? [] : others.split(' ').map((other) => stem + other);
}

/** A pronoun written together with a verb: "classificando-a", "calificándolo". */
const clitic =
	/^(?:(?<hyphened>.+)-(?:[oa]s?|l[oa]s?|n[oa]s?|lhes?|me|nos|te)|(?<joined>.+(?:ándo|iéndo))(?:l[aoe]s?|me|nos))$/u;

/** A verb without the pronoun that is written together with it; the word itself where there is none. */
export function withoutClitic(word: string): string {
	const { hyphened, joined } = clitic.exec(word)?.groups ?? {};
	return hyphened ?? joined?.replace('ándo', 'ando').replace('iéndo', 'iendo') ?? word;
}
