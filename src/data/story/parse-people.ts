import { foldName } from '../../core/people/fold-name.ts';
import type { Person, Role } from '../../core/types.ts';
import { type Field, parseChoice, parseList, parseRecord, parseText, parseTextOrNull, refuse } from '../parse-field.ts';

/** Offices that several people held one after the other: id → what news calls their holder, lower case. */
export type Offices = ReadonlyMap<string, readonly string[]>;

/** Ids are used in addresses of reports and in sources: lower-case words joined by hyphens. */
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An office changes hands on a day: a month or a year would leave open who is meant. */
const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** A name of more than one part: nobody else may be called so. A surname alone may be shared. */
const fullName = /\S[\s·・]+\S/u;

/**
 * Reads the titles of offices.
 *
 * @param value - What the JSON file holds: id → titles.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, office and mend.
 */
export function parseOffices(value: unknown, file: string): Offices {
	const top: Field = { file, path: '', value };
	if (typeof value !== 'object' || value === null) return refuse(top, 'is no object', 'write office: [titles]');
	return new Map(Object.entries(value).map(([id, titles]) => [id, parseTitles({ file, path: id, value: titles })]));
}

/**
 * Reads the people who are quoted on the story.
 *
 * @param value - What the JSON file holds: a list; a role names an office of `offices`, titles of its own, or both.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, entry, field and mend: an empty alias, an unknown office, a role that ends before it
 * begins, two entries with one id, two people with one full name.
 */
export function parsePeople(value: unknown, file: string, offices: Offices): readonly Person[] {
	const people = parseList({ file, path: '', value }, (field) => parsePerson(field, offices));
	refuseSharedIds(people, file);
	refuseSharedNames(people, file);
	return people;
}

function parsePerson(field: Field, offices: Offices): Person {
	const fields = parseRecord(field, ['id', 'name', 'aliases', 'pronoun', 'country', 'speaks', 'roles']);
	const id = parseText(fields.id);
	if (!idForm.test(id)) refuse(fields.id, `is no id: "${id}"`, 'write lower-case words joined by hyphens');
	return {
		id,
		name: parseText(fields.name),
		aliases: parseList(fields.aliases, parseText),
		pronoun: parseChoice(fields.pronoun, ['he', 'she', 'they']),
		country: parseTextOrNull(fields.country),
		...(fields.speaks.value === undefined ? {} : { speaks: parseList(fields.speaks, parseText) }),
		roles: parseList(fields.roles, (role) => parseRole(role, offices)),
	};
}

function parseRole(field: Field, offices: Offices): Role {
	const fields = parseRecord(field, ['office', 'titles', 'from', 'to']);
	const [from, to] = [parseDay(fields.from), parseDay(fields.to)];
	if (from !== null && to !== null && to <= from) {
		refuse(fields.to, `is not after ${from}`, 'write the first day on which it was no longer held');
	}
	const own = fields.titles.value === undefined ? [] : parseTitles(fields.titles);
	const titles = [...titlesOfOffice(fields.office, offices), ...own];
	if (titles.length === 0) refuse(field, 'has no title', 'name an office or write titles');
	return { titles, from, to };
}

function titlesOfOffice(field: Field, offices: Offices): readonly string[] {
	if (field.value === undefined) return [];
	const office = parseText(field);
	return offices.get(office) ?? refuse(field, `is no known office: "${office}"`, 'add it to offices.json');
}

function parseTitles(field: Field): readonly string[] {
	return parseList(field, (item) => {
		const title = parseText(item);
		return title === title.toLowerCase() ? title : refuse(item, `is not lower case: "${title}"`, 'write it so');
	});
}

function parseDay(field: Field): string | null {
	const day = parseTextOrNull(field);
	return day === null || dayForm.test(day) ? day : refuse(field, `is no day: "${day}"`, 'write YYYY-MM-DD or null');
}

function refuseSharedIds(people: readonly Person[], file: string): void {
	const first = new Map<string, number>();
	for (const [index, { id }] of people.entries()) {
		const other = first.get(id);
		if (other !== undefined)
			refuse({ file, path: `[${index}].id` }, `is the id of [${other}] too: "${id}"`, 'keep one');
		first.set(id, index);
	}
}

function refuseSharedNames(people: readonly Person[], file: string): void {
	const owner = new Map<string, string>();
	for (const [index, { id, name, aliases }] of people.entries()) {
		for (const full of [name, ...aliases.filter((alias) => fullName.test(alias))]) {
			const other = owner.get(foldName(full)) ?? id;
			if (other !== id) refuse({ file, path: `[${index}]` }, `has the name "${full}" of "${other}"`, 'keep it for one');
			owner.set(foldName(full), id);
		}
	}
}
