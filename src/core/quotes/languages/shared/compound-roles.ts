import { type ClassOf, wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import { wordClass } from '../../words/word-class.ts';

/**
 * Takes a compound for a role by how it ends: "-minister".
 *
 * @param particles - What may stand behind such a role, written together with it.
 */
export function compoundRoles(
	classOf: ClassOf,
	{ titleEndings }: LanguageTable,
	particles: readonly string[] = [''],
): ClassOf {
	const roles = new Set(wordsOf(titleEndings));
	const lengths = [...new Set([...roles].map((role) => role.length))];
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		const isRole = particles.some(
			(particle) =>
				word.endsWith(particle) &&
				lengths.some((length) => {
					const end = word.length - particle.length;
					return end > length && roles.has(word.slice(end - length, end));
				}),
		);
		return isRole ? wordClass.title : 0;
	};
}
