import type { WordClass } from './word-class.ts';

/** A language as data: for each class its words, as `wordsOf` reads them; `stem*` stands for all words that begin so. */
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
	/** Relatives, of whom a portrait tells and who seldom speak in it: "my mother". */
	readonly kin?: string;
	/** Nouns by which a portrait goes on calling whoever it is about: "the old man", "the artist". */
	readonly epithets?: string;
	/** Other words for roles, each with the one that stands beside the name: "사령탑:감독". */
	readonly sameRole?: string;
	/** Roles that an article has one of at a time, whoever else it names: "the governor". */
	readonly office?: string;
	/** Forms of address before a woman's name, and a man's, beside the English ones: "Frau". */
	readonly madam?: string;
	readonly sir?: string;
	/** Parts of words of what is heard between what is said: "(laughter)". */
	readonly heard?: string;
	/** Nouns for what somebody said, in every form: "words", "remark". */
	readonly remarks?: string;
	/** Where a crowd sits or stands that calls something out: "from the benches". */
	readonly benches?: string;
	/** Verbs of what people do while they speak: "smiles", "shrugs". */
	readonly gesture?: string;
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
	/** Monday to Sunday, each with its forms; parted by bars. */
	readonly weekdays?: string;
	/** January to December, as dates print them; parted by bars. */
	readonly months?: string;
	readonly yesterday?: string;
	readonly today?: string;
	/** Nouns for events and media that something is said at or through: "interview". */
	readonly event?: string;
	/** Prepositions between such a noun and its place or outlet: "with CNN". */
	readonly eventWith?: string;
	/** What stands before a date or venue and belongs to it: "on Tuesday". */
	readonly dateWith?: string;
	/** Prepositions before a year by itself. */
	readonly inYear?: string;
	/** Words before a date that is of something else than the speech: "before". */
	readonly otherDate?: string;
	/** What opens a sentence that tells what somebody was asked or comments on, words joined by `_`: "auf_die_frage". */
	readonly asked?: string;
	/** Verbs of an outlet that passes on what somebody said: "reports". */
	readonly relay?: string;
	/** Nouns for when something was, which nobody is: Polish "dnia". */
	readonly times?: string;
	/** Nouns for bodies that speak and are called by whose they are, in the nominative: "администрация". */
	readonly bodies?: string;
	/** Words that are none of all these, and would be taken for the beginning of a name. */
	readonly plain?: string;
	/** Surnames, and endings of organisations, where no capital shows a name. */
	readonly surnames?: string;
	readonly organisationEndings?: string;
	/** Signs of given names, where no capital shows a name, and the parts that whole names of one people are put together from. */
	readonly givenSigns?: string;
	readonly nameParts?: string;
	/** The signs that foreign names are written with, in one word. */
	readonly foreignSigns?: string;
};
