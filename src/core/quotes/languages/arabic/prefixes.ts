import { type ClassOf, wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import { firstName, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Most beginnings written together with one word: "وبالقول". */
const mostPrefixes = 3;

/** Looks a word up without what is written together with it; no name has an article or a preposition in front. */
export function withoutPrefixes(classOf: ClassOf, table: LanguageTable): ClassOf {
	const prefixes = wordsOf(table.prefixes);
	const within = (word: string, cuts: number): number => {
		const found = classOf(word);
		if (found !== 0 || cuts === 0) return found;
		const inside = prefixesOf(word, prefixes).map((prefix) =>
			behindPrefix(prefix, within(word.slice(prefix.length), cuts - 1)),
		);
		return inside.find((classes) => classes !== 0) ?? 0;
	};
	const whole = (word: string): number => {
		const found = classOf(word);
		return found === 0 ? within(word, mostPrefixes) & ~firstName : found;
	};
	return (word) => {
		const found = whole(word);
		// Egyptian papers print the last letter of "فى" and "المصرى" without its dots.
		if (found !== 0) return found;
		const written = withHamza(word, whole);
		if (written !== 0) return written;
		if (word.endsWith('ى')) return whole(`${word.slice(0, -1)}ي`);
		return caseEnding.test(word) ? whole(word.replace(caseEnding, '')) & somebody : 0;
	};
}

/** "واكد ان", "الى": words that many papers print without the hamza of their first letter. */
function withHamza(word: string, classOf: ClassOf): number {
	const begins = /^([وفلب]?)ا(?!ل\p{L}{3})/u.exec(word);
	if (begins === null || word.length < shortestPlain) return 0;
	const rest = word.slice(begins[0].length);
	const found = ['أ', 'إ'].map((alef) => classOf(`${begins[1]}${alef}${rest}`)).find((classes) => classes !== 0) ?? 0;
	return found & printedPlain;
}

/** Shortest word that is read so: "ان". */
const shortestPlain = 2;
const printedPlain = reportingVerb | wordClass.that | wordClass.preposition;

/** What a word can be behind a prefix: an article is longer than a conjunction, and no verb or preposition has one. */
function behindPrefix(prefix: string, classes: number): number {
	return prefix.length > 1 ? classes & ~(reportingVerb | wordClass.preposition | wordClass.adverb) : classes;
}

/** "إن مصدرا", "قال مزارعون": endings of a noun for somebody in another case or number. */
const caseEnding = /(?<=\p{L}{3})(?:ا|ون|ين)$/u;
const somebody = wordClass.person | wordClass.title;

/** The prefixes a word may begin with. */
function prefixesOf(word: string, prefixes: readonly string[]): readonly string[] {
	return prefixes.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1);
}
