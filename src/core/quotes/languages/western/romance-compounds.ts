import { type ClassOf, lookupIn } from '../../words/class-lookup.ts';
import { wordClass } from '../../words/word-class.ts';

/** Whoever studies something: "entomologa", "sismologue"; no prologue. */
const scholar = /^(?!pr[oó]log|mon[oó]log).{3,}(?:[oó]log[oa]|ologue)$/u;

/** Roles written together by a hyphen: "economista-chefe", "sous-préfète", "secretário-geral". */
export function romanceCompounds(known: ReadonlyMap<string, number>): ClassOf {
	const classOf = lookupIn(known);
	return (word) => {
		const found = classOf(word);
		const hyphen = word.indexOf('-');
		if (found !== 0) return found;
		if (hyphen === -1) return scholar.test(word) ? wordClass.title : 0;
		const role = wordClass.title | wordClass.person;
		return (classOf(word.slice(0, hyphen)) | classOf(word.slice(hyphen + 1))) & role;
	};
}
