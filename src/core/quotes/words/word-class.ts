/** What a word can be, as far as attribution needs to know. */
const classes = [
	/** Introduces speech: "said". */
	'say',
	/** Introduces speech and names who is spoken to: "told". */
	'tell',
	/** Introduces a quoted description: "called it". */
	'call',
	/** Introduces the speaker: "according to". */
	'by',
	'he',
	'she',
	'they',
	'it',
	'i',
	'relative',
	'that',
	'preposition',
	'to',
	'and',
	/** Opens a clause: "when", "because". */
	'clause',
	'be',
	'have',
	/** Modal verbs, negation and adverbs that stand beside a verb. */
	'adverb',
	'determiner',
	'possessive',
	'honorific',
	/** A role that stands before or after a name: "senator". */
	'title',
	/** A noun for somebody who speaks: "official". */
	'person',
	/** A noun for what is quoted from: "statement". */
	'writing',
	'organisation',
	'maleName',
	'femaleName',
	'day',
	'month',
	'place',
	/** A noun for a work that has a title: "book". */
	'work',
] as const;

export type WordClass = (typeof classes)[number];

/** Each class as a bit, because many words are several. The cast says which keys there are: entries forget them. */
export const wordClass = Object.fromEntries(classes.map((name, place) => [name, 1 << place])) as Readonly<
	Record<WordClass, number>
>;

/** Words that can be no part of a name or of a noun phrase. */
export const functionWord =
	wordClass.he |
	wordClass.she |
	wordClass.they |
	wordClass.it |
	wordClass.i |
	wordClass.relative |
	wordClass.that |
	wordClass.preposition |
	wordClass.to |
	wordClass.and |
	wordClass.clause |
	wordClass.be |
	wordClass.have |
	wordClass.adverb |
	wordClass.determiner |
	wordClass.possessive |
	wordClass.by;

export const reportingVerb = wordClass.say | wordClass.tell | wordClass.call;

export const pronoun = wordClass.he | wordClass.she | wordClass.they | wordClass.it | wordClass.i | wordClass.relative;

/** Nouns that can head the description of a speaker. */
export const speakerNoun = wordClass.title | wordClass.person | wordClass.writing;

export const firstName = wordClass.maleName | wordClass.femaleName;

/** Whether a token is of one of some classes; none is of none. */
export function isOf(token: { readonly classes: number } | undefined, classes: number): boolean {
	return ((token?.classes ?? 0) & classes) !== 0;
}
