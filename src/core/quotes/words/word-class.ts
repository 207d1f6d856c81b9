/** What a word can be, as far as attribution needs to know: bits, because many words are several. */
export const wordClass = {
	/** Introduces speech: "said". */
	say: 1,
	/** Introduces speech and names who is spoken to: "told". */
	tell: 2,
	/** Introduces a quoted description: "called it". */
	call: 4,
	/** Introduces the speaker: "according to". */
	by: 8,
	he: 16,
	she: 32,
	they: 64,
	it: 128,
	i: 256,
	relative: 512,
	that: 1024,
	preposition: 2048,
	to: 4096,
	and: 8192,
	/** Opens a clause: "when", "because". */
	clause: 16_384,
	be: 32_768,
	have: 65_536,
	/** Modal verbs, negation and adverbs that stand beside a verb. */
	adverb: 131_072,
	determiner: 262_144,
	possessive: 524_288,
	honorific: 1_048_576,
	/** A role that stands before or after a name: "senator". */
	title: 2_097_152,
	/** A noun for somebody who speaks: "official". */
	person: 4_194_304,
	/** A noun for what is quoted from: "statement". */
	writing: 8_388_608,
	organisation: 16_777_216,
	maleName: 33_554_432,
	femaleName: 67_108_864,
	day: 134_217_728,
	month: 268_435_456,
	place: 536_870_912,
	/** A noun for a work that has a title: "book". */
	work: 1_073_741_824,
} as const;

export type WordClass = keyof typeof wordClass;

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
