import { isObliqueNoun } from '../languages/slavic/declined-case.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';
import type { Gender } from './mention.ts';

const femaleWord = /^(?:mrs|ms|miss|lady|queen|princess|.*woman|frau|mme|sra|señora|signora|pani|пані|госпожа)$/u;
const maleWord = /^(?:mr|sir|lord|king|prince|herr|sr|señor|signor|пан|господин|.*(?:s|ns|ce|ss|ch|ry|e)man)$/u;

/** The gender that a form of address, a role or a first name tells. */
export function genderOf(words: readonly Token[]): Gender | null {
	for (const { text, classes } of words) {
		if (femaleWord.test(text)) return 'she';
		if (maleWord.test(text)) return 'he';
		const female = (classes & wordClass.femaleName) !== 0;
		if (female !== ((classes & wordClass.maleName) !== 0)) return female ? 'she' : 'he';
	}
	return null;
}

/** Articles that tell the gender of who is described. */
const articles: Readonly<Record<string, readonly [he: RegExp, she: RegExp]>> = {
	de: [/^(?:der|ein)$/u, /^die$/u],
	es: [/^(?:el|un|este|ese)$/u, /^(?:la|una|esta|esa)$/u],
	fr: [/^(?:le|un|ce|cet)$/u, /^(?:la|une|cette)$/u],
	it: [/^(?:il|lo|un|questo)$/u, /^(?:la|una|questa)$/u],
	pt: [/^(?:o|um|este|esse)$/u, /^(?:a|uma|esta|essa)$/u],
};

/** Endings of roles that women have, where no article tells. */
const feminine: Readonly<Record<string, RegExp>> = {
	de: /(?:[^e]in|frau)$/u,
	es: /(?:[ntr]a|ora)$/u,
	fr: /(?:trice|ière|euse|esse|enne|ée|ue|ate|ante|ère)$/u,
	it: /(?:tra|trice|ora|essa|aca|ata)$/u,
	pt: /(?:[nt]ra|ora|nta|ada)$/u,
};

/** Roles whose gender says nothing about who has them. */
const either =
	/^(?:víctima|persona|vittima|vítima|pessoa|victime|personne|source|fuente|fonte|person|quelle|star|recrue|guardia|guida)$/u;

/** Roles that end like a woman's and are anybody's. */
const anybody = /(?:ist|et|it|arc|crat|loga|past)a$/u;

const role = wordClass.title | wordClass.person;

/**
 * The gender that the article and the ending of a role tell: "la presidente", "Bürgermeisterin".
 *
 * @param from - First token of the phrase, its article.
 * @param to - End of the role, excluded: where the name begins.
 */
export function genderOfRole(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Gender | null {
	const { language } = lexicon;
	const words = tokens.slice(from, to);
	if (lexicon.clauses) return genderOfDeclined(words, lexicon);
	if (words.length === 0 || words.some(({ text }) => either.test(text))) return null;
	const noun = words.find(({ classes }) => (classes & role) !== 0)?.text ?? '';
	if (feminine[language]?.test(noun) === true && !anybody.test(noun)) return 'she';
	const isTold = words.length > 1 && isTelling(language, tokens[from - 1]);
	return isTold ? genderOfArticle(language, words[0]?.text ?? '') : null;
}

const womanRole = /(?:к[аиіуе]|кою|кой|иц[аыуеяю]|ицей|ицею|щая|щей|ини?[яюеі]|czk[aiąę]|[rnl]k[aiąę]|yni[ąę]?)$/u;

/** A role in another case than the nominative tells a man by its ending; in the nominative women have men's roles too. */
function genderOfDeclined(words: readonly Token[], lexicon: Lexicon): Gender | null {
	const head = words.find(({ classes }) => (classes & role) !== 0);
	if (head === undefined) return null;
	if (isObliqueNoun(head, lexicon) && /(?:а|у|ом|ем|ові|ого|ому|a|owi|em)$/u.test(head.text)) return 'he';
	return womanRole.test(head.text) && !/(?:ник|чик)[аи]$/u.test(head.text) ? 'she' : null;
}

function genderOfArticle(language: string, article: string): Gender | null {
	const [he, she] = articles[language] ?? [];
	if (she?.test(article) === true) return 'she';
	return he?.test(article) === true ? 'he' : null;
}

/** In German "der" is also a woman's behind a preposition. */
function isTelling(language: string, before: Token | undefined): boolean {
	if (language !== 'de') return true;
	return ((before?.classes ?? 0) & wordClass.preposition) === 0;
}
