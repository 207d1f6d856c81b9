import type { Agency } from '../../core/types.ts';
import { type Field, parseList, parseRecord, parseText, refuse } from '../parse-field.ts';

/**
 * Reads the news agencies.
 *
 * @param value - What the JSON file holds: a list.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, field and mend: an agency without a spelling, a spelling given twice.
 */
export function parseAgencies(value: unknown, file: string): readonly Agency[] {
	const agencies = parseList({ file, path: '', value }, parseAgency);
	refuseSharedSpellings(agencies, file);
	return agencies;
}

function parseAgency(field: Field): Agency {
	const fields = parseRecord(field, ['name', 'spellings']);
	const spellings = parseList(fields.spellings, parseText);
	if (spellings.length === 0) refuse(fields.spellings, 'is empty', 'write how it is printed');
	return { name: parseText(fields.name), spellings };
}

function refuseSharedSpellings(agencies: readonly Agency[], file: string): void {
	const owner = new Map<string, string>();
	for (const [index, { name, spellings }] of agencies.entries()) {
		for (const spelling of spellings) {
			const other = owner.get(spelling);
			if (other !== undefined) {
				refuse({ file, path: `[${index}].spellings` }, `has "${spelling}" of "${other}"`, 'keep it for one, once');
			}
			owner.set(spelling, name);
		}
	}
}
