import type { Bundle, Source, StoryEvent } from '../core/types.ts';
import { refuse } from './parse-field.ts';

/** The parts of the bundle that are written by hand. */
export type BundleParts = Pick<Bundle, 'sources' | 'differences' | 'events'>;

const sourceFolder = 'src/data/sources';
const differenceFile = 'src/data/differences.json';
const eventFile = 'src/data/events.json';

/**
 * Refuses parts that do not fit together: an id given twice or leading nowhere, sources and events that disagree
 * about who reports what.
 *
 * @throws Error that names file, field and mend.
 */
export function checkBundle({ sources, differences, events }: BundleParts): void {
	refuseTwice(sourceFolder, sources);
	refuseTwice(differenceFile, differences);
	refuseTwice(eventFile, events);
	const sourceIds = new Set(sources.map(({ id }) => id));
	for (const [index, { sides }] of differences.entries()) {
		const ids = sides.flatMap((side) => side.sourceIds);
		refuseUnknown({ file: differenceFile, path: `[${index}].sides` }, ids, sourceIds);
		const twice = ids.find((id, place) => ids.indexOf(id) !== place);
		if (twice !== undefined) {
			refuse({ file: differenceFile, path: `[${index}].sides` }, `name "${twice}" twice`, 'name a source on one side');
		}
	}
	for (const [index, event] of events.entries()) {
		refuseUnknown({ file: eventFile, path: `[${index}].sourceIds` }, event.sourceIds, sourceIds);
	}
	for (const source of sources) checkEvents(source, events);
}

function refuseTwice(file: string, entries: readonly { readonly id: string }[]): void {
	const seen = new Set<string>();
	for (const [index, { id }] of entries.entries()) {
		if (seen.has(id)) refuse({ file, path: `[${index}].id` }, `is given twice: "${id}"`, 'give each its own');
		seen.add(id);
	}
}

function refuseUnknown(
	place: { readonly file: string; readonly path: string },
	ids: readonly string[],
	known: ReadonlySet<string>,
): void {
	const unknown = ids.find((id) => !known.has(id));
	if (unknown !== undefined) {
		refuse(place, `name the unknown source "${unknown}"`, `use one of ${[...known].join(', ')}`);
	}
}

/** A source names its events, and each event its sources: both lists tell the same. */
function checkEvents({ id, events: named }: Source, events: readonly StoryEvent[]): void {
	const place = { file: `${sourceFolder}/${id}.json`, path: 'events' };
	const unknown = named.find((eventId) => !events.some((event) => event.id === eventId));
	if (unknown !== undefined) refuse(place, `name the unknown event "${unknown}"`, `add it to ${eventFile}`);
	const disagreed = events.find((event) => event.sourceIds.includes(id) !== named.includes(event.id));
	if (disagreed !== undefined) {
		const here = named.includes(disagreed.id);
		const problem = here ? `name "${disagreed.id}"` : `leave out "${disagreed.id}"`;
		refuse(place, problem, `${eventFile} says ${here ? 'it does not report it' : 'it reports it'}: make both agree`);
	}
}
