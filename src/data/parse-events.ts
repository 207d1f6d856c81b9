import type { StoryEvent } from '../core/types.ts';
import { type Field, parseDate, parseList, parseRecord, parseText, parseTextOrNull, refuse } from './parse-field.ts';

/**
 * Reads the dated points of the story.
 *
 * @param value - What the JSON file holds: a list, oldest first.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, field and mend when the value is none, or an event stands before an older one.
 */
export function parseEvents(value: unknown, file: string): readonly StoryEvent[] {
	const events = parseList({ file, path: '', value }, parseEvent);
	for (const [index, { date }] of events.entries()) {
		const before = events[index - 1]?.date ?? '';
		if (date < before) refuse({ file, path: `[${index}].date` }, `is before ${before}`, 'put the oldest first');
	}
	return events;
}

function parseEvent(field: Field): StoryEvent {
	const fields = parseRecord(field, ['id', 'date', 'title', 'place', 'sourceIds']);
	const sourceIds = parseList(fields.sourceIds, parseText);
	if (sourceIds.length === 0) refuse(fields.sourceIds, 'is empty', 'name the sources that report it');
	return {
		id: parseText(fields.id),
		date: parseDate(fields.date),
		title: parseText(fields.title),
		place: parseTextOrNull(fields.place),
		sourceIds,
	};
}
