import { isAgency } from './agency-names.ts';
import { isIntroduced, toNames } from './to-draws-on.ts';

/** Characters of a line that names agencies and says nothing else; a notice of rights that follows them counts. */
const longestCredit = 200;
/** Words of an outlet's name, at most, that stands beside an agency's: "Quelle: ntv.de, dpa". */
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
	if (!names.some(isAgency)) return false;
	// Beside others, and with nothing that says what it is named for, an agency may be one of an article's subjects.
	return names.every((name) => isAgency(name) || (isIntroduced(line) && name.split(/\s+/u).length <= mostWords));
}
