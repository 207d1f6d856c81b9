import { type ClassOf, lookupIn } from '../../words/class-lookup.ts';
import { wordClass } from '../../words/word-class.ts';

/** Roles written together by a hyphen: "economista-chefe", "sous-préfète", "secretário-geral". */
export function romanceCompounds(known: ReadonlyMap<string, number>): ClassOf {
	const classOf = lookupIn(known);
	return (word) => {
		const found = classOf(word);
		const hyphen = word.indexOf('-');
		if (found !== 0 || hyphen === -1) return found;
		const role = wordClass.title | wordClass.person;
		return (classOf(word.slice(0, hyphen)) | classOf(word.slice(hyphen + 1))) & role;
	};
}
