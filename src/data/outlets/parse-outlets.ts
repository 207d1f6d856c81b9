import type { Outlet } from '../../core/types.ts';
import { type Field, parseChoice, parseList, parseRecord, parseText, refuse } from '../parse-field.ts';

/** Labels of letters, digits and inner hyphens; two at least; the last has letters alone. */
const domainForm = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u;

/** Hosts of the same outlet that `findOutlet` reads as its domain: a row of their own would never be asked for. */
const variantForm = /^(?:www|m|amp)\./u;

const countryForm = /^(?:[A-Z]{2}|INT)$/u;

const languageForm = /^[a-z]{2}$/u;

const kinds = ['newspaper', 'broadcaster', 'agency', 'magazine', 'online', 'state media'] as const;

/**
 * Reads the outlets.
 *
 * @param value - What the JSON file holds: a list, sorted by domain.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, field and mend: a domain that is none, or that does not stand after the one before it
 * (which refuses a domain that stands twice, too).
 */
export function parseOutlets(value: unknown, file: string): readonly Outlet[] {
	const outlets = parseList({ file, path: '', value }, parseOutlet);
	for (const [index, { domain }] of outlets.entries()) {
		const before = outlets[index - 1]?.domain ?? '';
		if (domain === before) refuse({ file, path: `[${index}].domain` }, `stands twice: "${domain}"`, 'keep one row');
		if (domain < before) refuse({ file, path: `[${index}].domain` }, `is before "${before}"`, 'sort rows by domain');
	}
	return outlets;
}

function parseOutlet(field: Field): Outlet {
	const fields = parseRecord(field, ['domain', 'name', 'country', 'language', 'kind']);
	return {
		domain: parseDomain(fields.domain),
		name: parseText(fields.name),
		country: parseForm(fields.country, countryForm, 'two capital letters of ISO 3166-1, or INT'),
		language: parseForm(fields.language, languageForm, 'two small letters of ISO 639-1'),
		kind: parseChoice(fields.kind, kinds),
	};
}

function parseDomain(field: Field): string {
	const domain = parseForm(field, domainForm, 'a host in lower case, without scheme, port and path');
	return variantForm.test(domain) ? refuse(field, 'begins with www., m. or amp.', 'take that away') : domain;
}

function parseForm(field: Field, form: RegExp, mend: string): string {
	const text = parseText(field);
	return form.test(text) ? text : refuse(field, `is malformed: "${text}"`, `write ${mend}`);
}
