import { isAgency } from './agency-names.ts';
import { toNames } from './to-draws-on.ts';

/** Characters of a line that names agencies and says nothing else; a notice of rights that follows them counts. */
const longestCredit = 200;
/** Words of an outlet's name, at most, that stands beside an agency's: "Le Monde avec AFP". */
const mostWords = 3;

/**
 * Whether a line tells whose text an article is, or on whom it draws, and nothing else: "(AFP)", "Fuente: EFE", "По
 * материалам ТАСС". A sentence that mentions an agency is none: "This was first reported by Reuters."
 *
 * @param line - As printed, in any of the languages that agencies are known in.
 */
export function isAgencyCredit(line: string): boolean {
	if (line.length > longestCredit) return false;
	const names = toNames(line).filter((name) => name !== '');
	return names.some(isAgency) && names.every((name) => isAgency(name) || name.split(/\s+/u).length <= mostWords);
}
