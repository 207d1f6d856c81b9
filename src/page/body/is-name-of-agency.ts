import { isName } from '../metadata/name-line.ts';
import { isAgencyLine } from './label-words.ts';

/** Whether a line is a name with its agency in brackets: "A. Vidal (EFE)". */
export function isNameOfAgency(text: string): boolean {
	const [, name = '', agency = ''] = /^([^()]{4,40}) \(([^()]{2,30})\)$/.exec(text) ?? [];
	return isName(name) && name.split(' ').length <= mostNames && isAgencyLine(agency);
}
/** Words of a name alone: more say where it is from. */
const mostNames = 3;
