import type { Person, Source } from '../core/types.ts';
import { refuse } from './parse-field.ts';

/**
 * Refuses a speaker whose id the people table does not know, or knows under another name.
 *
 * @throws Error that names file, field and mend.
 */
export function checkSpeakers({ id, quotes }: Source, people: readonly Person[]): void {
	for (const [index, { speaker, speakerId }] of quotes.entries()) {
		if (speakerId === null) continue;
		const place = { file: `src/data/sources/${id}.json`, path: `quotes[${index}].speakerId` };
		const person = people.find((candidate) => candidate.id === speakerId);
		if (person === undefined) refuse(place, `is unknown: "${speakerId}"`, 'add the person, or write null');
		if (person.name !== speaker) refuse(place, `is ${person.name}'s, not ${speaker}'s`, 'write name and id alike');
	}
}
