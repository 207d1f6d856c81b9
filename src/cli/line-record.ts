import { isRecord } from '../core/is-record.ts';

/** One line of input: a JSON object with an `id`. */
export type LineRecord = { readonly id: string | number; readonly [field: string]: unknown };

/**
 * Reads one line of JSON Lines.
 *
 * @throws Error that says what is wrong with the line.
 */
export function parseLine(line: string): LineRecord {
	const value: unknown = JSON.parse(line);
	if (!isRecord(value)) throw new Error('a line must be a JSON object');
	const { id } = value;
	if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number');
	return { ...value, id };
}

/** The id of a line that could not be read whole, as far as it can be told; else its line number. */
export function idOfBrokenLine(line: string, lineNumber: number): string | number {
	try {
		return parseLine(line).id;
	} catch {
		// The line is broken itself: the caller reports why, under its number.
		return `line ${lineNumber}`;
	}
}

/** @throws Error when the field is missing or no string. */
export function requiredText(record: Readonly<Record<string, unknown>>, field: string): string {
	const value = record[field];
	if (typeof value !== 'string') throw new Error(`"${field}" must be a string`);
	return value;
}

/**
 * @returns Null when the field is missing or null.
 * @throws Error when it is something else than a string.
 */
export function optionalText(record: Readonly<Record<string, unknown>>, field: string): string | null {
	const value = record[field] ?? null;
	if (value !== null && typeof value !== 'string') throw new Error(`"${field}" must be a string`);
	return value;
}

/**
 * @returns Null when the field is missing or null.
 * @throws Error when it is no whole number of 1 or more.
 */
export function optionalCount(record: Readonly<Record<string, unknown>>, field: string): number | null {
	const value = record[field] ?? null;
	if (value === null) return null;
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
		throw new Error(`"${field}" must be a whole number of 1 or more`);
	}
	return value;
}
