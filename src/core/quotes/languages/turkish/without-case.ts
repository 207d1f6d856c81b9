import type { ClassOf } from '../../words/class-lookup.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of cases that no other form of a noun has, and "my": "gazetecinin", "muhabire", "mesajda", "babam". */
const caseEnding = /(?:n?[ıiuü]n|n?[dt][ae]n?|[yn]?[ae]|yl[ae]|(?<=[aeıiuü])m)$/u;

/** Shortest noun in front of such an ending, in UTF-16 units. */
const shortestNoun = 4;

const noun = wordClass.title | wordClass.person | wordClass.writing;

/** Looks a noun for somebody or a text up without the ending of its case. */
export function withoutCase(classOf: ClassOf): ClassOf {
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		const stem = stemOf(word);
		return stem === word ? 0 : classOf(stem) & noun;
	};
}

/** A noun without the ending of its case; itself where it shows none. */
function stemOf(word: string): string {
	const stem = word.replace(caseEnding, '');
	return stem.length < shortestNoun ? word : stem;
}
