import { type ClassOf, lookupIn } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import { wordClass } from '../../words/word-class.ts';
import { compoundRoles } from '../shared/compound-roles.ts';

/** How compounds end that are an office or court: "Finanzministerium", "Landgerichts"; "gesamt" is none. */
const body =
	/.{3,}(?:ministerium|behörde|(?<!ges|^s)amt|gericht|anwaltschaft|präsidium|botschaft|gesellschaft|(?<!dach|landes)verband|gewerkschaft|handelskammer|ärztekammer|stiftung|kommission|agentur|(?:gemeinde|städte|bauern|schutz|beamten|sport|gewerkschafts|mieter|zahler|lehrer)bund|(?:städte|gemeinde|landkreis|handwerks)tag)(?:e?s)?$/u;

/** "Der 35-Jährige". */
const aged = /^\d+-jährige[rn]?$/u;

/** Takes a German compound for a role or a body by how it ends. */
export function germanCompounds(known: ReadonlyMap<string, number>, table: LanguageTable): ClassOf {
	const classOf = lookupIn(known);
	const byRole = compoundRoles(classOf, table);
	return (word) => {
		const found = byRole(word);
		if (found !== 0) return found;
		if (body.test(word)) return wordClass.organisation;
		if (aged.test(word)) return wordClass.person;
		return word.includes('-')
			? classOf(word.slice(word.lastIndexOf('-') + 1)) & (wordClass.title | wordClass.person)
			: 0;
	};
}
