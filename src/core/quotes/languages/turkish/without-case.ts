import type { ClassOf } from '../../words/class-lookup.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of cases that no other form of a noun has, and "my": "gazetecinin", "muhabire", "mesajda", "babam". */
const caseEnding = /^(?:n?[ıiuü]n|n?[dt][ae]n?|[yn]?[ae]|yl[ae]|m)$/u;

/** Longest such ending and shortest noun in front of one, in UTF-16 units. */
const longestEnding = 4;
const shortestNoun = 4;

const noun = wordClass.title | wordClass.person | wordClass.writing;

/** Looks a noun for somebody or a text up without the ending of its case. */
export function withoutCase(classOf: ClassOf): ClassOf {
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		for (let end = word.length - 1; end >= Math.max(shortestNoun, word.length - longestEnding); end--) {
			const classes = caseEnding.test(word.slice(end)) ? classOf(word.slice(0, end)) & noun : 0;
			if (classes !== 0) return classes;
		}
		return 0;
	};
}
