import type { ClassOf } from '../../words/class-lookup.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of cases that no other form of a noun has, and "my": "gazetecinin", "muhabire", "mesajda", "babam". */
const caseEnding = /^(?:n?[ıiuü]n|n?[dt][ae]n?|[yn]?[ae]|yl[ae]|m)$/u;

/** The same of what is somebody's: "genelgesinde", "kararında". */
const ownedEnding = /^s?[ıiuü]n(?:[dt][ae]n?|[ae]|[ıiuü]n)$/u;

/** Longest such ending and shortest noun in front of one, in UTF-16 units. */
const longestEnding = 6;
const shortestNoun = 4;

const noun = wordClass.title | wordClass.person | wordClass.writing;

/** Looks a noun for somebody or a text up without the ending of its case. */
export function withoutCase(classOf: ClassOf): ClassOf {
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		for (let end = word.length - 1; end >= Math.max(shortestNoun, word.length - longestEnding); end--) {
			const classes = classOf(word.slice(0, end)) & nounsWith(word.slice(end));
			if (classes !== 0) return classes;
		}
		return 0;
	};
}

/** The classes of nouns that stand with an ending; of what is somebody's only texts, people have words of their own. */
function nounsWith(ending: string): number {
	if (caseEnding.test(ending)) return noun;
	return ownedEnding.test(ending) ? wordClass.writing : 0;
}
