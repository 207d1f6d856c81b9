import type { Difference } from '../core/types.ts';
import { type Field, parseList, parseRecord, parseText, parseTextOrNull, refuse } from './parse-field.ts';

/**
 * Reads the differences between sources.
 *
 * @param value - What the JSON file holds: a list.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, field and mend when the value is none, or one has fewer than two sides.
 */
export function parseDifferences(value: unknown, file: string): readonly Difference[] {
	return parseList({ file, path: '', value }, parseDifference);
}

function parseDifference(field: Field): Difference {
	const fields = parseRecord(field, ['id', 'topic', 'sides', 'note', 'claims']);
	const sides = parseList(fields.sides, parseSide);
	if (sides.length < 2) refuse(fields.sides, 'are fewer than two', 'a difference stands between two sides at least');
	const difference = {
		id: parseText(fields.id),
		topic: parseText(fields.topic),
		sides,
		note: parseTextOrNull(fields.note),
	};
	return fields.claims.value === undefined
		? difference
		: { ...difference, claims: parseList(fields.claims, parseText) };
}

function parseSide(field: Field): Difference['sides'][number] {
	const fields = parseRecord(field, ['sourceIds', 'figure']);
	const sourceIds = parseList(fields.sourceIds, parseText);
	if (sourceIds.length === 0) refuse(fields.sourceIds, 'is empty', 'name the sources on this side');
	return { sourceIds, figure: parseText(fields.figure) };
}
