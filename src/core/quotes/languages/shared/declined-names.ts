import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import { type Alias, type DeclinedNames, namesBy } from '../../mentions/people-index.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings that a nominative has and other cases drop, cut off so that all cases share a stem. */
const nominativeEnding = /(?:ський|ский|ый|ий|ой|[аяоеиіїыйьaoeyi])$/u;

/** Shortest stem of a name that is looked up with endings, in UTF-16 units; a Korean syllable is worth two letters. */
const shortestStem = (word: string) => (/\p{Script=Hangul}/u.test(word) ? 2 : 3);

/** Longest ending that is tried, in UTF-16 units: Ukrainian "-ському". */
const longestEnding = 6;

/** Names in all cases, by what they share and the endings that the language's table lists. */
export const declinedNames: DeclinedNames = { beginWith, isFormOf };

const namesByStem = onceFor((people: readonly Person[]) => namesBy(people, stemOf));

function stemOf(word: string): string {
	const least = shortestStem(word);
	// "Юрий" keeps its vowel: what is left would be anything.
	const stems = [word.replace(nominativeEnding, ''), word.replace(/й$/u, '')];
	return stems.find(({ length }) => length >= least) ?? word;
}

function beginWith(people: readonly Person[], { text, classes }: Token, { listed }: Lexicon): readonly Alias[] {
	// Марина is none of Марин; "Dmitrija Pieskowa" is a man with his surname.
	const isWoman = (classes & wordClass.femaleName) !== 0;
	const least = shortestStem(text);
	for (let cut = 0; cut <= longestEnding && text.length - cut >= least; cut++) {
		const end = text.length - cut;
		const isEnding = cut === 0 || listed('endings').has(text.slice(end));
		const found = isEnding ? namesByStem(people).get(text.slice(0, end)) : undefined;
		if (found !== undefined) return isWoman ? found.filter(({ words }) => words.length > 1) : found;
	}
	return [];
}

function isFormOf(printed: string, word: string, { listed }: Lexicon): boolean {
	const stem = stemOf(word);
	return printed.startsWith(stem) && (printed === stem || listed('endings').has(printed.slice(stem.length)));
}
