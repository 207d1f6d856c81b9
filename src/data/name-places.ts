import type { StoryEvent } from '../core/types.ts';
import { type Field, parseList, parseText, refuse } from './parse-field.ts';

/** A place's English name, lower case → beginnings of its names in other languages, lower case. */
export type Places = ReadonlyMap<string, readonly string[]>;

/**
 * Reads how places are called in other languages.
 *
 * @param value - What the JSON file holds: English name → beginnings of names, uninflected ("аляск").
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, place and mend.
 */
export function parsePlaces(value: unknown, file: string): Places {
	if (typeof value !== 'object' || value === null) {
		return refuse({ file, path: '' }, 'is no object', 'write place: [names]');
	}
	const rows = Object.entries(value).map(([name, forms]): [string, readonly string[]] => [
		name,
		parseList({ file, path: name, value: forms }, parseForm),
	]);
	return new Map(rows);
}

function parseForm(field: Field): string {
	const form = parseText(field);
	return form === form.toLowerCase() ? form : refuse(field, `is not lower case: "${form}"`, 'write it so');
}

/**
 * Gives events the names of their places in other languages: of every part of "Anchorage, Alaska".
 *
 * @throws Error when a place has no row: its event would be found on English pages alone.
 */
export function namePlaces(events: readonly StoryEvent[], places: Places, file: string): readonly StoryEvent[] {
	return events.map((event) => {
		if (event.place === null) return event;
		const parts = event.place.split(',').map((part) => part.trim().toLowerCase());
		const unnamed = parts.find((part) => !places.has(part));
		if (unnamed !== undefined) {
			return refuse({ file, path: unnamed }, `is missing, a place of "${event.id}"`, 'write its names');
		}
		return { ...event, placeForms: parts.flatMap((part) => places.get(part) ?? []) };
	});
}
