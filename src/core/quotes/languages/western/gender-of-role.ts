import type { Gender } from '../../mentions/mention.ts';
import type { NameRules } from '../../mentions/name-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** What tells the gender of who is described. */
export type GenderSigns = {
	/** Articles before a man's role and a woman's. */
	readonly he: RegExp;
	readonly she: RegExp;
	/** Endings of roles that women have, where no article tells. */
	readonly feminine: RegExp;
	/** Endings of roles that only men have, where no article tells. */
	readonly masculine?: RegExp;
	/** Roles that women are called by with a man's article too: "il ministro", "il magistrato". */
	readonly ofAnybody?: RegExp;
	/** Whether an article tells nothing behind a word. */
	readonly hides?: (before: Token | undefined) => boolean;
};

/** Roles whose gender says nothing about who has them. */
const either =
	/^(?:víctima|persona|vittima|vítima|pessoa|victime|personne|source|fuente|fonte|person|quelle|star|recrue|guardia|guida)$/u;

/** Roles that end like a woman's and are anybody's. */
const anybody = /(?:(?:ist|et|it|arc|crat|past)a|diplomate|homologue|collègue)$/u;

/** Men by what they are to others, whose possessive is anybody's: "son père". */
const kinsman =
	/^(?:(?:grand-|beau-)?(?:père|frère|fils)|mari|padre|hermano|hijo|marido|fratello|figlio|marito|pai|irmão|filho|compagnon|compagno|companheiro|époux|esposo|oncle|tío|tio|zio|neveu|cousin|abuelo|nonno|avô|novio|vater|bruder|sohn|opa|großvater)$/u;

const role = wordClass.title | wordClass.person;

/** The gender that the article and the ending of a role tell: "la presidente", "Bürgermeisterin". */
export function genderBy(signs: GenderSigns): NonNullable<NameRules['genderOfRole']> {
	return (tokens, from, to, lexicon) => {
		const words = tokens.slice(from, to);
		const noun = words.find(({ classes }) => (classes & role) !== 0)?.text ?? '';
		if (words.some(({ text }) => either.test(text)) || isAnybodys(signs, words, noun)) return null;
		const own = genderOfNoun(noun, signs);
		const told = words.length > 1 ? genderOfArticle(words[0]?.text ?? '', signs) : null;
		return chooseGender(own, told, signs.hides?.(tokens[from - 1])) ?? (isMansForm(noun, lexicon) ? 'he' : null);
	};
}

/** By the article before the noun: "un diplomate" is no woman; German "der" is also a woman's, and hidden tells nothing. */
function chooseGender(own: Gender | null, told: Gender | null, isHidden: boolean | undefined): Gender | null {
	if (isHidden === undefined) return told ?? own;
	return isHidden ? own : (own ?? told);
}

/** Whether a man's article before a role tells nothing: "il magistrato". */
function isAnybodys({ he, ofAnybody }: GenderSigns, words: readonly Token[], noun: string): boolean {
	return ofAnybody?.test(noun) === true && he.test(words[0]?.text ?? '');
}

/** "L'élu", "l'imputato": a noun that women have another form of. */
function isMansForm(noun: string, { classOf }: Lexicon): boolean {
	const feminine = noun.endsWith('o') ? `${noun.slice(0, -1)}a` : `${noun}e`;
	return noun !== '' && !noun.endsWith('e') && (classOf(feminine) & role) !== 0;
}

function genderOfNoun(noun: string, { feminine, masculine }: GenderSigns): Gender | null {
	if (kinsman.test(noun) || masculine?.test(noun) === true) return 'he';
	return (feminine.test(noun) && !anybody.test(noun)) || /[oó]loga$/u.test(noun) ? 'she' : null;
}

function genderOfArticle(article: string, { he, she }: GenderSigns): Gender | null {
	if (she.test(article)) return 'she';
	return he.test(article) ? 'he' : null;
}
