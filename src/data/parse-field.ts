import { isRecord } from '../core/is-record.ts';
import { isIsoDate } from './is-iso-date.ts';

/** A value inside an input file, with the way to it, so that an error can say where it stands. */
export type Field = {
	/** The file's path inside the project. */
	readonly file: string;
	/** The way from the file's top ("quotes[3].occasion.date"); empty for the top itself. */
	readonly path: string;
	readonly value: unknown;
};

/**
 * Stops at a field that is wrong.
 *
 * @param problem - What is wrong with it, as the end of a sentence whose subject is the field.
 * @param mend - What to do about it.
 * @throws Always: an error that names file, field, problem and mend.
 */
export function refuse({ file, path }: Pick<Field, 'file' | 'path'>, problem: string, mend: string): never {
	throw new Error(`${file}: ${path === '' ? 'the file' : path} ${problem}; ${mend}`);
}

/**
 * The fields of an object, missing ones with the value `undefined`.
 *
 * @param keys - Every field there may be.
 * @throws Error when it is no object or has a field of another name.
 */
export function parseRecord<Key extends string>(field: Field, keys: readonly Key[]): Readonly<Record<Key, Field>> {
	const { file, path, value } = field;
	if (!isRecord(value)) return refuse(field, 'is no object', `write one with ${keys.join(', ')}`);
	const unknown = Object.keys(value).find((key) => !keys.some((known) => known === key));
	if (unknown !== undefined) {
		return refuse(field, `has an unknown field "${unknown}"`, `use only ${keys.join(', ')}`);
	}
	const fields = keys.map((key) => [key, { file, path: path === '' ? key : `${path}.${key}`, value: value[key] }]);
	// The entries are made from `keys`, one each: the type system cannot see that through Object.fromEntries.
	return Object.fromEntries(fields) as Record<Key, Field>;
}

/** @throws Error when the field is no list, or one of its items is refused. */
export function parseList<Item>(field: Field, parseItem: (item: Field) => Item): readonly Item[] {
	const { file, path, value } = field;
	if (!Array.isArray(value)) return refuse(field, 'is no list', 'write [] when there is none');
	return value.map((item: unknown, index) => parseItem({ file, path: `${path}[${index}]`, value: item }));
}

/** @throws Error when the field is no text, is empty, or begins or ends with white space. */
export function parseText(field: Field): string {
	const { value } = field;
	if (typeof value !== 'string') {
		return refuse(field, value === undefined ? 'is missing' : 'is no text', 'write it between quotation marks');
	}
	if (value.trim() === '') return refuse(field, 'is empty', 'write its text');
	if (value.trim() !== value) return refuse(field, 'begins or ends with white space', 'take it away');
	return value;
}

/** @throws Error when the field is neither null nor a text; a missing one is refused, so that none is forgotten. */
export function parseTextOrNull(field: Field): string | null {
	return field.value === null ? null : parseText(field);
}

/** @throws Error when the field is no date as {@link isIsoDate} has it. */
export function parseDate(field: Field): string {
	const date = parseText(field);
	return isIsoDate(date)
		? date
		: refuse(field, `is no date: "${date}"`, 'write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+hh:mm');
}

/** @throws Error when the field is neither null nor a date. */
export function parseDateOrNull(field: Field): string | null {
	return field.value === null ? null : parseDate(field);
}

/** @throws Error when the field is none of the choices. */
export function parseChoice<Choice extends string>(field: Field, choices: readonly Choice[]): Choice {
	const choice = choices.find((candidate) => candidate === field.value);
	return choice ?? refuse(field, `is none of ${choices.join(', ')}`, 'choose one of them');
}

/** @throws Error when the field is no whole number of 0 or more. */
export function parseCount(field: Field): number {
	const { value } = field;
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
		? value
		: refuse(field, 'is no whole number of 0 or more', 'write one');
}
