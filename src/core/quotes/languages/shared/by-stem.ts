import type { ClassOf } from '../../words/class-lookup.ts';

/** Shortest beginning that is looked up as a stem, in UTF-16 units. */
const shortestStem = 2;

/** Longest beginning that is, so that a hostile word takes no longer than its length. */
const longestStem = 40;

/**
 * Looks a word up that a table may have by how it begins alone: "министр*".
 *
 * @param isOtherForm - Whether what follows a stem with some classes makes another word of it: "лидерство".
 */
export function byStem(
	known: ReadonlyMap<string, number>,
	isOtherForm: (classes: number, ending: string) => boolean = () => false,
): ClassOf {
	const stems = new Map(
		[...known].filter(([word]) => word.endsWith('*')).map(([word, bits]) => [word.slice(0, -1), bits]),
	);
	return (word) => known.get(word) ?? classesOfStem(word, stems, isOtherForm);
}

function classesOfStem(
	word: string,
	stems: ReadonlyMap<string, number>,
	isOtherForm: (classes: number, ending: string) => boolean,
): number {
	for (let end = Math.min(word.length, longestStem); end >= shortestStem; end--) {
		const classes = stems.get(word.slice(0, end));
		if (classes !== undefined) return isOtherForm(classes, word.slice(end)) ? 0 : classes;
	}
	return 0;
}
