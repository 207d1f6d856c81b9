import { remember } from '../remember.ts';

/** Endings that are spelled in two ways on the two sides of the Atlantic: "neighbours", "recognised", "defence". */
const english: readonly (readonly [RegExp, string])[] = [
	[/(?<=^[a-z]{3,12})our(?=$|s$|ed$|ing$|er|abl|ful|hood|ist|it)/u, 'or'],
	[/(?<=^[a-z]{3,12})is(?=$|e$|es$|ed$|er|ing$|ation)/u, 'iz'],
	[/(?<=[cfp]en)ce(?=s?$)/u, 'se'],
	[/(?<=[acn]t|ib)re(?=s?$)/u, 'er'],
	[/(?<=[a-z]{3}og)ue(?=s?$)/u, ''],
	[/(?<=[a-z]{3}el)l(?=ed$|ing$|er)/u, ''],
	[/(?<=program)me(?=s?$)/u, ''],
];

/** Letters of the shortest word that is spelled in two ways ("metre"), and what one of the endings holds. */
const shortestVaried = 5;
const mayVary = /our|is[aei]|is$|ence|tre|bre|ogue|ell|mme/u;

/** Words that may be spelled in two ways, read before. */
const mostRemembered = 5000;
const respell = remember(mostRemembered, (word) =>
	english.reduce((text, [pattern, by]) => text.replace(pattern, by), word),
);

function toAmerican(word: string): string {
	return word.length < shortestVaried || !mayVary.test(word) ? word : respell(word);
}

/** Letters below which a word is told from another by its accent: "à", "a". */
const shortestAccented = 3;

/** Capitals are printed with and without their accent: "État", "Etat". */
function withoutFirstAccent(word: string): string {
	const first = word.charAt(0);
	if (first < '\u00c0' || word.length < shortestAccented) return word;
	return first.normalize('NFD').charAt(0) + word.slice(1);
}

/** Vowel signs and the forms of alef and ya are printed or left out: "أُطلق", "اطلق". */
function withoutArabicMarks(word: string): string {
	return word
		.replaceAll(/[\u064b-\u0652\u0640\u0670]/gu, '')
		.replaceAll(/[أإآٱ]/gu, 'ا')
		.replaceAll('ى', 'ي');
}

/** The dot below a letter is left out, and the moon above a vowel may be a dot: "ज़", "ज"; "हूँ", "हूं". */
function withoutNukta(word: string): string {
	return word.normalize('NFD').replaceAll('\u093c', '').normalize('NFC').replaceAll('ँ', 'ं');
}

/** The tone of a Vietnamese diphthong stands on its first or its second vowel: "hoà", "hòa". */
function toFirstVowel(word: string): string {
	return word
		.normalize('NFD')
		.replace(/(?<=^[^q]*)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2')
		.normalize('NFC');
}

const ways: ReadonlyMap<string, (word: string) => string> = new Map([
	['en', toAmerican],
	['ar', withoutArabicMarks],
	['hi', withoutNukta],
	['ru', (word) => word.replaceAll('ё', 'е')],
	['vi', toFirstVowel],
	...['fr', 'es', 'it', 'pt'].map((language) => [language, withoutFirstAccent] as const),
]);

/**
 * The one spelling of a word that its language spells in several ways, told by rule: a word that looks like one of them
 * and is none is spelled wrongly, but always in the same way.
 *
 * @param word - Folded.
 */
export function toOneSpelling(word: string, language: string): string {
	return ways.get(language)?.(word) ?? word;
}
