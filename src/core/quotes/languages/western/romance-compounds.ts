import { type ClassOf, lookupIn } from '../../words/class-lookup.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import { romanceVerbForms, withoutClitic } from './romance-verb-forms.ts';

/** Whoever studies something: "entomologa", "sismologue"; no prologue. */
const scholar = /^(?!pr[oó]log|mon[oó]log).{3,}(?:[oó]log[oa]|ologue)$/u;

/** Roles written together by a hyphen: "economista-chefe", "sous-préfète"; verbs that report in forms no list has, with a pronoun too. */
export function romanceCompounds(known: ReadonlyMap<string, number>): ClassOf {
	const classOf = lookupIn(known);
	const forms = romanceVerbForms(known);
	const verbOf = (word: string) => classOf(word) & reportingVerb || (forms.get(word) ?? 0);
	return (word) => {
		const found = classOf(word) || verbOf(withoutClitic(word));
		const hyphen = word.indexOf('-');
		if (found !== 0) return found;
		if (hyphen === -1) return scholar.test(word) ? wordClass.title : 0;
		const role = wordClass.title | wordClass.person;
		return (classOf(word.slice(0, hyphen)) | classOf(word.slice(hyphen + 1))) & role;
	};
}
